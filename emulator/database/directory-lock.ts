import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { BusyError } from '../errors'

/**
 * Makes a folder the property of this process until the returned function is called. The lock of a
 * process that is no more is taken over.
 * @throws BusyError when a living process has it.
 */
export function lockDirectory(directory: string): () => void {
  const file = join(directory, 'lock')
  if (existsSync(file)) {
    const [pid, started] = readFileSync(file, 'utf8').trim().split(' ')
    if (isAlive(Number(pid), started)) {
      throw new BusyError(`${directory} is in use by process ${pid}.`)
    }
    rmSync(file, { force: true })
  }
  const descriptor = openSync(file, 'wx')
  writeSync(descriptor, `${process.pid} ${startOf(process.pid)}\n`)
  closeSync(descriptor)
  return () => rmSync(file, { force: true })
}

function isAlive(pid: number, started: string | undefined): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return startOf(pid) === started
}

/** When the process began, where the machine tells: a number may be given to a later process. */
function startOf(pid: number): string {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return '-'
  // The name in the second field may hold spaces; the start is the twentieth field after it.
  return readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '-'
}
