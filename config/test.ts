/**
 * `npm test`: every suite with its time; the last line is `N passed, N failed`. Suites that keep one processor busy run
 * two at a time, the others alone. `npm test -- lint weapp` runs only the suites named so.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureBuilt, type Target } from './build-stamp'

const root = resolve(__dirname, '..')
const bin = (name: string) => join('node_modules/.bin', name)
const cache = 'node_modules/.cache'
/** What the suites put aside; it goes with the run. */
const scratch = mkdtempSync(join(tmpdir(), 'wangan-test-'))

interface Outcome {
  readonly passed: number
  readonly failed: number
  /** Shown only when something failed. */
  readonly said: string
}

interface Suite {
  readonly name: string
  readonly run: () => Promise<Outcome>
}

/** In their order; those of one row are begun together, the longest first. */
const rows: readonly (readonly Suite[])[] = [
  [
    command('lint', bin('eslint'), ['.', '--cache', '--cache-location', `${cache}/eslint/`]),
    command('types', bin('tsc'), ['--noEmit']),
    command('format', bin('prettier'), ['--check', '.', '--cache', '--log-level', 'warn']),
    script('coverage page', 'config/write-coverage.ts', '--check'),
    script('access page', 'config/write-access.ts', '--check'),
    build('functions'),
  ],
  [jest('shared')],
  [jest('tools')],
  [jest('client')],
  [jest('design rules')],
  [jest('functions')],
  [build('h5'), build('weapp'), build('weapp-local')],
  [script('size', 'config/check-size.ts')],
  [jest('weapp')],
  [script('weapp-css', 'e2e/weapp-browser/check-looks.ts')],
  [script('browser', 'e2e/h5/run.ts')],
  [script('design', 'e2e/design/check.ts', '--quick')],
  soaks(),
]

/** As many processors as the smallest machine has that runs this. */
const LANES = 2

/** The long proofs that package.json names, at a tenth of their numbers. */
function soaks(): Suite[] {
  const text = readFileSync(join(root, 'package.json'), 'utf8')
  const { scripts } = JSON.parse(text) as { scripts: Record<string, string> }
  return Object.entries(scripts)
    .filter(([name]) => name.startsWith('soak:'))
    .map(([name, line]) => {
      const file = line.slice(line.lastIndexOf(' ') + 1)
      return script(name.replace(':', ' '), file, '--tenth')
    })
}

function execute(
  program: string,
  parameters: readonly string[],
): Promise<{ code: number | null; said: string }> {
  const child = spawn(program, parameters, {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    env: { ...process.env, TMPDIR: scratch },
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done({ code, said: Buffer.concat(chunks).toString() }))
  })
}

/** A command is one test: it ends well or not. */
function command(name: string, program: string, parameters: readonly string[]): Suite {
  return {
    name,
    async run() {
      const { code, said } = await execute(program, parameters)
      return { passed: Number(code === 0), failed: Number(code !== 0), said }
    },
  }
}

/** A script of ours may count its own tests, in a last line like ours; else it is one test. */
function script(name: string, ...parameters: readonly string[]): Suite {
  return {
    name,
    async run() {
      const { code, said } = await execute(process.execPath, ['--import', 'tsx', ...parameters])
      const counted = /(\d+) passed, (\d+) failed\s*$/.exec(said)
      if (!counted) return { passed: Number(code === 0), failed: Number(code !== 0), said }
      const failed = Number(counted[2])
      return { passed: Number(counted[1]), failed: failed || Number(code !== 0), said }
    },
  }
}

function build(target: Target): Suite {
  return {
    name: `build ${target}`,
    async run() {
      await ensureBuilt(target)
      return { passed: 1, failed: 0, said: '' }
    },
  }
}

/** What jest writes about a run. */
interface JestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly numRuntimeErrorTestSuites: number
}

/** One project of jest. A test that did not run counts as failed, and so does a project without tests. */
function jest(project: string): Suite {
  return {
    name: project,
    async run() {
      const file = join(mkdtempSync(join(scratch, 'jest-')), 'report.json')
      const { code, said } = await execute(bin('jest'), [
        ...['--selectProjects', project, '--ci', '--maxWorkers=2'],
        ...['--json', `--outputFile=${file}`, '--cacheDirectory', `${cache}/jest`],
      ])
      if (!existsSync(file)) return { passed: 0, failed: 1, said }
      const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport
      const failed =
        report.numFailedTests +
        report.numPendingTests +
        report.numTodoTests +
        report.numRuntimeErrorTestSuites
      const isEmpty = report.numPassedTests === 0 || code !== 0
      return { passed: report.numPassedTests, failed: failed || Number(isEmpty), said }
    },
  }
}

async function attempt(suite: Suite): Promise<Outcome> {
  try {
    return await suite.run()
  } catch (error) {
    return { passed: 0, failed: 1, said: error instanceof Error ? error.message : String(error) }
  }
}

/** Runs one, prints how it went, and what was said where it did not go well. */
async function report(suite: Suite): Promise<Outcome> {
  const started = Date.now()
  const outcome = await attempt(suite)
  const { passed, failed, said } = outcome
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6)
  if (failed > 0) console.log(said)
  console.log(
    `${failed > 0 ? 'FAILED' : 'ok    '} ${seconds} s  ${suite.name}: ${passed} passed, ${failed} failed`,
  )
  return outcome
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const outcomes: Outcome[] = []
  for (const row of rows) {
    const waiting = row.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
    const lane = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        outcomes.push(await report(next))
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
  }
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((all, outcome) => all + count(outcome), 0)
  const passed = sum((outcome) => outcome.passed)
  const failed = sum((outcome) => outcome.failed)
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0 || passed === 0) process.exitCode = 1
}

void main().finally(() => rmSync(scratch, { recursive: true, force: true }))
