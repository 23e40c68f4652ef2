/** Builds a target only when what goes into it, or what lies there, is not what the last build left. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, relative, resolve } from 'node:path'

const root = resolve(__dirname, '..')
const stamps = join(root, 'dist/.stamps')

/** `weapp` is what ships; `h5` and `weapp-local` come with the local tools (D-35). */
export type Target = 'functions' | 'h5' | 'weapp' | 'weapp-local'

interface Recipe {
  readonly output: string
  readonly inputs: readonly string[]
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

const clientInputs = [
  ...['client', 'shared/src', 'config/index.ts', 'config/babel-role.js'],
  ...['config/offline-worker.ts', 'babel.config.js', 'tsconfig.json', 'package-lock.json'],
]
const taro = 'node_modules/@tarojs/cli/bin/taro'
// Empty, not inherited: a shell that points at a gateway must not change what is tested.
const shipped = {
  ...{ NODE_ENV: 'production', CI: '1', WANGAN_LOCAL: '', WANGAN_OUTPUT: '', WANGAN_PLACE: '' },
  ...{ TARO_APP_GATEWAY: '', TARO_APP_CLOUD_ENV: '' },
}

const recipes: Readonly<Record<Target, Recipe>> = {
  functions: {
    output: 'dist/cloudfunctions',
    inputs: [
      ...['cloudfunctions', 'shared/src', 'config/build-functions.ts', 'config/schema.ts'],
      ...['tsconfig.json', 'package-lock.json'],
    ],
    command: ['--import', 'tsx', 'config/build-functions.ts'],
    environment: {},
  },
  h5: {
    output: 'dist/h5',
    inputs: clientInputs,
    command: [taro, 'build', '--type', 'h5'],
    environment: { ...shipped, WANGAN_LOCAL: '1' },
  },
  weapp: {
    output: 'dist/weapp',
    inputs: clientInputs,
    command: [taro, 'build', '--type', 'weapp'],
    environment: shipped,
  },
  'weapp-local': {
    output: 'dist/weapp-local',
    inputs: clientInputs,
    command: [taro, 'build', '--type', 'weapp'],
    environment: { ...shipped, WANGAN_LOCAL: '1', WANGAN_OUTPUT: 'dist/weapp-local' },
  },
}

/**
 * Builds the target when something changed since its last build; says so, and returns whether it built.
 * Throws with the build's own words when it fails.
 */
export async function ensureBuilt(target: Target): Promise<boolean> {
  const { output, inputs, command, environment } = recipes[target]
  const stamp = join(stamps, target)
  const wanted = contentsOf(inputs)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${wanted} ${tracesOf(output)}`) {
    return false
  }
  const started = Date.now()
  rmSync(stamp, { force: true })
  await run(target, command, environment)
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, `${wanted} ${tracesOf(output)}`)
  console.log(`built ${target} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return true
}

function run(
  target: Target,
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => {
      if (code === 0) done()
      else fail(new Error(`the build of ${target} failed\n${Buffer.concat(said).toString()}`))
    })
  })
}

/** One hash over names and contents of files and folders; tests do not go into a build. */
export function contentsOf(inputs: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((input) => filesOf(join(root, input)))) {
    if (/\.test(?:-d)?\.tsx?$/.test(file)) continue
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** One hash over the sizes and times of what was built, so that another build into the same folder is noticed. */
function tracesOf(output: string): string {
  const hash = createHash('sha256')
  for (const file of filesOf(join(root, output))) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
