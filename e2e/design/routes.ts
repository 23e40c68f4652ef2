/** The pages the app has, by client/src/app.config.ts, against the screens that are looked at. */
import { resolve } from 'node:path'
import type { AppScreen } from '../h5/app-screen'

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** Every page of the app with its local tools: `packages/help/case/index`. */
export async function pagesOfApp(): Promise<string[]> {
  process.env.WANGAN_LOCAL = '1'
  // Taro gives it to the file when it builds.
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const file = resolve(__dirname, '../../client/src/app.config.ts')
  const { default: config } = (await import(file)) as { default: AppConfig }
  const nested = config.subPackages.flatMap(({ root, pages }) =>
    pages.map((page) => `${root}/${page}`),
  )
  return [...config.pages, ...nested]
}

/** Pages that no screen of the list opens. */
export function unseenPages(pages: readonly string[], screens: readonly AppScreen[]): string[] {
  const seen = new Set(screens.flatMap(({ page, endsOn }) => [page.split('?')[0], endsOn]))
  return pages.filter((page) => !seen.has(page))
}
