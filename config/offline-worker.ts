/** Writes the web app's service worker beside the build, with the list of what the build is made of (ADR 0005). */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { Compilation, type Compiler, sources } from 'webpack'

const source = resolve(__dirname, '../client/src/platform/offline-worker.ts')
const PAGE = 'index.html'
/** What the worker looks for before it takes a file from the phone. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/

export class OfflineWorkerPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('OfflineWorker', (compilation) => {
      // Last of all: names carry the hash of what a file holds in the end.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'OfflineWorker', stage }, () => {
        if (compilation.compiler.isChild()) return
        compilation.emitAsset('service-worker.js', new sources.RawSource(workerOf(compilation)))
      })
    })
  }
}

/** The worker of this build. Throws when a file would be kept under a name that outlives its content. */
function workerOf(compilation: Compilation): string {
  const page = compilation.getAsset(PAGE)
  if (!page) throw new Error(`the web app has no ${PAGE}`)
  const files = compilation
    .getAssets()
    .map(({ name }) => name)
    .filter((name) => name !== PAGE && !name.endsWith('.txt'))
    .sort()
  const unhashed = files.find((file) => !HASHED.test(file))
  if (unhashed) throw new Error(`${unhashed} has no hash in its name, so it can not be kept`)
  const content = createHash('sha256').update(page.source.buffer()).update(files.join('\n'))
  return bundle({ name: `wangan@${content.digest('hex').slice(0, 16)}`, files })
}

function bundle(build: object): string {
  const { outputFiles } = buildSync({
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2018',
    define: { BUILD: JSON.stringify(build) },
  })
  return outputFiles.map(({ text }) => text).join('\n')
}
