/** The local cloud of one test file: a process of its own, since a document is no place for a server's SDK. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What is counted: the records of a collection that match. */
export interface Counting {
  readonly collection: string
  readonly filter: object
}

export interface Cloud {
  readonly origin: string
  count(counting: Counting): Promise<number>
  close(): Promise<void>
}

/** Opens a cloud with the demo in it, for nobody but who asked: what others do must not move its numbers. */
export async function openCloud(): Promise<Cloud> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'demo-cloud.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const next = linesOf(child)
  const { origin } = await next<{ origin: string }>()
  return {
    origin,
    async count(counting) {
      child.stdin.write(`${JSON.stringify(counting)}\n`)
      return (await next<{ count: number }>()).count
    },
    close() {
      child.stdin.end()
      return new Promise((done) => child.once('exit', () => done()))
    },
  }
}

/** Gives the next line it says, read as JSON; fails when it ended. */
function linesOf(child: ChildProcess): <T>() => Promise<T> {
  if (!child.stdout) throw new Error('the demo cloud can not be heard')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async <T>() => {
    const line = (await lines.next()) as IteratorResult<string, undefined>
    if (line.done) throw new Error(`the demo cloud ended with ${String(child.exitCode)}`)
    return JSON.parse(line.value) as T
  }
}
