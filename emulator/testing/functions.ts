import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './cloud'

/** A folder of functions: the code of each `main(event, context)`, with the SDK at hand. */
export function writeFunctions(bodies: Readonly<Record<string, string>>): string {
  const directory = temporaryFolder()
  for (const [name, body] of Object.entries(bodies)) writeFunction(directory, name, body)
  return directory
}

export function writeFunction(directory: string, name: string, body: string): void {
  const file = join(directory, name, 'index.js')
  mkdirSync(dirname(file), { recursive: true })
  const sdk = JSON.stringify(createRequire(__filename).resolve('@cloudbase/node-sdk'))
  writeFileSync(
    file,
    `const tcb = require(${sdk})
const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
const db = app.database()
exports.main = async (event, context) => { ${body} }
`,
  )
}

export function writeTimer(directory: string, name: string): void {
  const triggers = [{ name: 'tick', type: 'timer', config: '0 0 3 * * * *' }]
  writeFileSync(join(directory, name, 'config.json'), JSON.stringify({ triggers }))
}

/** Calls a function through the gateway. */
export async function call(
  origin: string,
  name: string,
  event: unknown = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: unknown; calls: number; waves: number }> {
  const answer = await fetch(`${origin}/functions/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof event === 'string' ? event : JSON.stringify(event),
  })
  return {
    status: answer.status,
    body: await answer.json(),
    calls: Number(answer.headers.get('x-cloud-calls')),
    waves: Number(answer.headers.get('x-cloud-waves')),
  }
}
