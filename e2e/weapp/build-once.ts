import { ensureBuilt } from '../../config/build-stamp'

/** Before the tests of the built mini-program: it and the functions are built from today's source. */
export default async function buildOnce(): Promise<void> {
  await ensureBuilt('functions')
  await ensureBuilt('weapp')
}
