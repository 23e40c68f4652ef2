import type { ChildProcess } from 'node:child_process'

/** After the tests: the cloud that global-setup.ts opened ends with its input. */
export default async function closeCloud(): Promise<void> {
  const { weappCloud } = globalThis as { weappCloud?: ChildProcess }
  if (!weappCloud) return
  const ended = new Promise((done) => weappCloud.once('exit', done))
  weappCloud.stdin?.end()
  await ended
}
