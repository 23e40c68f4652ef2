import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from '../../config/build-stamp'

/** The setting that tells the tests where the cloud is. */
const CLOUD_SETTING = 'WEAPP_TEST_CLOUD'

/**
 * Before the tests of the built mini-program: today's build, and the real functions with the demo. The cloud is a
 * process of its own, since the tests run in a document, where a server's SDK does not belong.
 */
export default async function openCloud(): Promise<void> {
  await ensureBuilt('functions')
  await ensureBuilt('weapp')
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'demo-cloud.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  process.env[CLOUD_SETTING] = await addressOf(child)
  Object.assign(globalThis, { weappCloud: child })
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((ready, fail) => {
    let line = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      line += chunk.toString()
      if (line.includes('\n')) ready((JSON.parse(line) as { origin: string }).origin)
    })
    child.once('exit', (code) => fail(new Error(`the demo cloud ended with ${String(code)}`)))
  })
}
