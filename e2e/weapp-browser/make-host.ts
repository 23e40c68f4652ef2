/** Makes a site of a built mini-program: its WXML and WXSS by WeChat's own compilers, and the host page that runs it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build, type Plugin } from 'esbuild'
import { wxmlToJs } from 'miniprogram-compiler'
import compileWxss from 'miniprogram-compiler/src/wcsc'
import type { CompiledBuild } from './host/protocol'

const host = join(__dirname, 'host')

/** Where a page of the host is below the site's own address. */
export type BuildName = 'weapp' | 'weapp-local'

/** Writes the host page of `dist/<name>` into `<site>/<name>`; about a second. Throws what a compiler says. */
export async function makeHost(name: BuildName, site: string): Promise<void> {
  const folder = join(site, name)
  mkdirSync(folder, { recursive: true })
  const compiled = compile(resolve(__dirname, '../../dist', name))
  writeFileSync(join(folder, 'build.json'), JSON.stringify(compiled))
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>网安志愿站</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<style>${readFileSync(join(host, 'native.css'), 'utf8')}</style><body><script src="main.js"></script>`,
  )
  await build({
    entryPoints: [join(host, 'main.ts')],
    outfile: join(folder, 'main.js'),
    bundle: true,
    platform: 'browser',
    define: { global: 'window' },
    plugins: [inBrowser],
    logLevel: 'error',
  })
}

/** The phone was written for tests in Node; what stands on Node there stands on the browser here. */
const inBrowser: Plugin = {
  name: 'in-browser',
  setup(bundle) {
    const stand = (what: RegExp, file: string) =>
      bundle.onResolve({ filter: what }, () => ({ path: join(host, file) }))
    stand(/^\.\/app-service$/, 'app-service.ts')
    stand(/^\.\/gateway$/, 'gateway.ts')
    stand(/^miniprogram-simulate$/, 'simulate.ts')
    stand(/^node:path$/, 'node-path.ts')
    stand(/^node:crypto$/, 'node-crypto.ts')
  },
}

function compile(dist: string): CompiledBuild {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const texts = (ending: string) =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => [file, readFileSync(join(dist, file), 'utf8')] as const)
  return {
    scripts: Object.fromEntries(texts('.js')),
    settings: Object.fromEntries(
      texts('.json').map(([file, text]) => [file.replace(/\.json$/, ''), JSON.parse(text)]),
    ),
    templates: wxmlToJs(dist),
    styles: stylesOf(
      dist,
      files.filter((file) => file.endsWith('.wxss')),
    ),
    // The same names as in the realm of the tests in Node.
    language: runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[],
  }
}

function stylesOf(dist: string, files: readonly string[]): CompiledBuild['styles'] {
  const made = compileWxss(
    dist,
    files.map((file) => file.replace(/\.wxss$/, '')),
    { maxBuffer: 2 ** 26 },
  )
  if (made instanceof Error) throw made
  // The compiler writes each script with its quotes and signs escaped.
  const script = (text: string) => runInNewContext(`"${text}"`) as string
  const sheets = Object.entries(made).filter(([path]) => path.endsWith('.wxss'))
  return {
    shared: script(made.comm ?? ''),
    sheets: Object.fromEntries(sheets.map(([path, text]) => [path, script(text)])),
  }
}
