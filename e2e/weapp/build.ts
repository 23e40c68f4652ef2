/** The built mini-program as WeChat reads it from the package: app.json, the pages' own settings, the compiled WXML. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wxmlToJs } from 'miniprogram-compiler'

/** What app.json says. */
export interface AppSettings {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar: {
    readonly custom: boolean
    readonly list: readonly { readonly pagePath: string }[]
  }
}

export interface Build {
  readonly dist: string
  readonly app: AppSettings
  /** Where a page's or component's own components are: `{ comp: '../../comp' }`. */
  componentsOf(path: string): Readonly<Record<string, string>>
  /** What makes the tree of a page or component from its data. */
  templateOf(path: string): unknown
}

/** Reads and compiles the build in `dist`; some hundred milliseconds. */
export function readBuild(dist: string): Build {
  const json = (path: string): unknown =>
    JSON.parse(readFileSync(join(dist, `${path}.json`), 'utf8'))
  // WeChat's compiler writes for this version of the view engine.
  Object.assign(window, { __webview_engine_version__: 0.02 })
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the compiler gives is a script
  const compiled = new Function(wxmlToJs(dist)) as () => (path: string) => unknown
  const templates = compiled()
  return {
    dist,
    app: json('app') as AppSettings,
    componentsOf(path) {
      const own = json(path) as { usingComponents?: Record<string, string> }
      return own.usingComponents ?? {}
    },
    templateOf: (path) => templates(`${path}.wxml`),
  }
}
