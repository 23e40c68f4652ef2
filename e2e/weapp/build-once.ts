import { ensureBuilt } from '../../config/build-stamp'
import { openCloud } from './cloud'

/** Before the tests of the built mini-program: it and the functions are built from today's source, and a demo is kept. */
export default async function buildOnce(): Promise<void> {
  await ensureBuilt('functions')
  await ensureBuilt('weapp')
  await (await openCloud()).close()
}
