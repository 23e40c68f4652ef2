/** The local cloud of one test file: a process of its own, since a document is no place for a server's SDK. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

export interface Cloud {
  readonly origin: string
  close(): Promise<void>
}

/** Opens a cloud with the demo in it, for nobody but who asked: what others do must not move its numbers. */
export async function openCloud(): Promise<Cloud> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'demo-cloud.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const origin = await addressOf(child)
  return {
    origin,
    close() {
      child.stdin.end()
      return new Promise((done) => child.once('exit', () => done()))
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((ready, fail) => {
    let line = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      line += chunk.toString()
      if (line.includes('\n')) ready((JSON.parse(line) as { origin: string }).origin)
    })
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`the demo cloud ended with ${String(code)}`)))
  })
}
