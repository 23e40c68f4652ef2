interface WebRoute {
  readonly path: string
  /** Taro's own loader of the page; the page's code comes first. */
  readonly load: () => readonly [Promise<unknown>, ...unknown[]]
}

declare global {
  interface Window {
    readonly __taroAppConfig?: { readonly routes?: readonly WebRoute[] }
  }
}

/** Long enough for the first page to be drawn: what is for later must not slow it. */
const LATER_MS = 1_500

/**
 * Fetches the pages of these subpackages ahead, a little after the start, so that whoever began there can go on without a network.
 * On weapp a subpackage comes whole, and `preloadRule` asks for it.
 */
export function preloadPages(...packages: readonly string[]): void {
  if (process.env.TARO_ENV !== 'h5') return
  setTimeout(() => {
    const routes = window.__taroAppConfig?.routes ?? []
    for (const { path, load } of routes) {
      if (packages.some((name) => path.includes(`packages/${name}/`))) {
        load()[0].catch(askedAgainWhenOpened)
      }
    }
  }, LATER_MS)
}

/** Fetching ahead may fail without harm: opening the page fetches it again, and says so when it cannot. */
function askedAgainWhenOpened(error: unknown): void {
  if (!(error instanceof Error)) throw error
}
