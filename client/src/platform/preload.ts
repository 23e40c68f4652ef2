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
 * Fetches the pages of these subpackages ahead, so that whoever began there can go on without a network: at once where
 * the app was opened in one, else a little after the start.
 * On weapp a subpackage comes whole, and `preloadRule` asks for it.
 */
export function preloadPages(...packages: readonly string[]): void {
  if (process.env.TARO_ENV !== 'h5') return
  for (const name of packages) {
    const isHere = window.location.hash.includes(`packages/${name}/`)
    setTimeout(() => fetchPages(name), isHere ? 0 : LATER_MS)
  }
}

function fetchPages(name: string): void {
  for (const { path, load } of window.__taroAppConfig?.routes ?? []) {
    if (path.includes(`packages/${name}/`)) load()[0].catch(askedAgainWhenOpened)
  }
}

/** Fetching ahead may fail without harm: opening the page fetches it again, and says so when it cannot. */
function askedAgainWhenOpened(error: unknown): void {
  if (!(error instanceof Error)) throw error
}
