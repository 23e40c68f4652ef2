import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

export interface Program {
  readonly url: string
  readonly child: ChildProcess
  /** What it has said on its error output so far. */
  said(): string
  /** Sends the signal and waits for the end. @returns the exit code, null after a kill. */
  end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null>
}

/** Starts the command line in a process of its own; rejects with what it said when it ends early. */
export async function startProgram(...parameters: string[]): Promise<Program> {
  const cli = join(__dirname, '../cli.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', cli, '--port', '0', ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()))
    void ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)))
  })
  return {
    url: (JSON.parse(line) as { url: string }).url,
    child,
    said: () => said,
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}
