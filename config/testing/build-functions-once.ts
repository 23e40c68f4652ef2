import { ensureBuilt } from '../build-stamp'

/** Before the tests of functions: what they call is built from today's source. */
export default async function buildFunctionsOnce(): Promise<void> {
  await ensureBuilt('functions')
}
