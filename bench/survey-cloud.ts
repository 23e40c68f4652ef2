/** The local cloud of the survey's benchmark: our functions, one that only inserts, and room in memory. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { ensureBuilt } from '../config/build-stamp'
import { startLocalCloud, type LocalCloud, type LocalSettings } from '../config/testing/local-cloud'

const root = resolve(__dirname, '..')
const HEAP_MB = 14_000
/** No timer fires by itself while something is measured. */
const NEVER_MS = 86_400_000

export interface BenchCloud {
  readonly cloud: LocalCloud
  /** What its process takes now, in MB. */
  memory(): number
  stop(): Promise<void>
}

/** Starts one that keeps its data on the disk, as `npm start` does; with the settings of another, for the same people. */
export async function startBenchCloud(settings?: LocalSettings): Promise<BenchCloud> {
  await ensureBuilt('functions')
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const functions = join(folder, 'functions')
  cpSync(join(root, 'dist/cloudfunctions'), functions, { recursive: true })
  await build({
    entryPoints: [join(root, 'bench/raw-insert.ts')],
    outfile: join(functions, 'raw/index.js'),
    ...{ bundle: true, platform: 'node', format: 'cjs', minify: true, logLevel: 'warning' },
  })
  const file = join(functions, 'schema.json')
  const schema = JSON.parse(readFileSync(file, 'utf8')) as { collections: object }
  writeFileSync(
    file,
    JSON.stringify({ collections: { ...schema.collections, bench_raw: { indexes: [] } } }),
  )
  process.env.NODE_OPTIONS = `--max-old-space-size=${HEAP_MB}`
  const cloud = await startLocalCloud({
    functions,
    data: join(folder, 'data'),
    timerEvery: NEVER_MS,
    ...(settings ? { settings } : {}),
  })
  return {
    cloud,
    memory: () => residentMb(cloud.process.pid),
    async stop() {
      await cloud.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Linux alone tells it; 0 elsewhere. */
function residentMb(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
