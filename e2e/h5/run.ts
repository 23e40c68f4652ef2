/** Runs every journey in a real browser: `node --import tsx e2e/h5/run.ts [name…]`. */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../../config/build-stamp'
import { ensureDemo } from '../../config/demo/demo-cloud'

/** Three at once: people take their time, and nobody meets anybody of another journey. */
const LANES = 3

/** Plays one in a process of its own, since a process reaches one cloud's database; what it said is printed whole. */
function passes(name: string): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'play.ts'), name], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said))
      done(code === 0)
    })
  })
}

async function main(): Promise<void> {
  await ensureBuilt('functions')
  await ensureBuilt('h5')
  await ensureDemo()
  const waiting = journeys()
  const went: boolean[] = []
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) went.push(await passes(name))
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  const passed = went.filter(Boolean).length
  console.log(`${passed} passed, ${went.length - passed} failed`)
  if (passed < went.length || passed === 0) process.exitCode = 1
}

function journeys(): string[] {
  const wanted = process.argv.slice(2)
  return readdirSync(__dirname)
    .filter((file) => file.endsWith('.journey.ts'))
    .map((file) => file.replace('.journey.ts', ''))
    .filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))
}

void main()
