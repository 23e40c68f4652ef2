/**
 * `npm run -s bench:lighthouse`: Lighthouse for a phone (its own slow network and processor) on the built web app,
 * the median of five runs a page; exit 1 when a page is under the goal. A number sets how many runs.
 */
import { createServer, type AddressInfo } from 'node:net'
import { onStage, type Stage } from '../e2e/h5/stage'

const GOAL = { performance: 90, accessibility: 100 } as const

/** Where people come in: by the app’s address, to report, and by a volunteer’s code. */
const PAGES = {
  home: 'pages/home/index',
  report: 'packages/help/category/index',
  questionnaire: 'packages/survey/intro/index',
} as const

const METRICS = {
  'first paint': 'first-contentful-paint',
  'largest paint': 'largest-contentful-paint',
  blocked: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
} as const

/** One page, all its runs: scores 0–100, times in ms, weight in bytes. */
type Row = Readonly<Record<string, number>>

async function measure(url: string, port: number): Promise<Row> {
  const { default: lighthouse } = await import('lighthouse')
  const onlyCategories = Object.keys(GOAL)
  const run = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories })
  if (!run) throw new Error(`Lighthouse gave no result for ${url}`)
  const { categories, audits } = run.lhr
  return Object.fromEntries([
    ...onlyCategories.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ...Object.entries(METRICS).map(([name, id]) => [name, audits[id]?.numericValue ?? 0]),
  ]) as Row
}

function medianOf(rows: readonly Row[]): Row {
  const middle = (name: string) => {
    const values = rows.map((row) => row[name] ?? 0).sort((a, b) => a - b)
    return values[Math.floor(values.length / 2)] ?? 0
  }
  return Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((name) => [name, Math.round(middle(name) * 1000) / 1000]),
  )
}

async function bench({ cloud }: Stage, port: number): Promise<void> {
  const runs = Number(process.argv[2] ?? 5)
  const table: Record<string, Row> = {}
  for (const [name, page] of Object.entries(PAGES)) {
    const rows: Row[] = []
    while (rows.length < runs) rows.push(await measure(`${cloud.origin}/#/${page}`, port))
    table[name] = medianOf(rows)
  }
  console.table(table)
  const isUnder = Object.values(table).some((row) =>
    Object.entries(GOAL).some(([name, goal]) => (row[name] ?? 0) < goal),
  )
  if (isUnder) process.exitCode = 1
}

/** Lighthouse speaks to the browser over a port. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}

async function main(): Promise<void> {
  const port = await freePort()
  await onStage((stage) => bench(stage, port), [`--remote-debugging-port=${port}`])
}

void main()
