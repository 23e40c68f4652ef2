import Taro, { useRouter } from '@tarojs/taro'
import type { Route, RouteParams } from './routes'

const TAB_PAGES: readonly Route[] = ['home', 'mine']
const MAIN_PAGES: readonly Route[] = [...TAB_PAGES, 'consent']

function pageOf(route: Route): string {
  return `${MAIN_PAGES.includes(route) ? 'pages' : 'packages'}/${route}/index`
}

/** `/packages/survey/intro/index?code=…`: what WeChat takes. */
export function pathTo<R extends Route>(route: R, params: RouteParams[R]): string {
  const query = Object.entries<string | undefined>({ ...params })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `/${pageOf(route)}${query && `?${query}`}`
}

/** The address of a page for a browser (QR code, shared link); on weapp the path. */
export function linkTo<R extends Route>(route: R, params: RouteParams[R]): string {
  const path = pathTo(route, params)
  if (process.env.TARO_ENV !== 'h5') return path
  return `${window.location.origin}${window.location.pathname}#${path}`
}

const listeners = new Set<() => void>()

/** Calls back after each move to another page; returns how to stop. */
export function onNavigated(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function moved(move: Promise<unknown>): Promise<void> {
  await move
  listeners.forEach((listen) => listen())
}

/** Opens a page on top of this one. */
export async function open<R extends Route>(route: R, params: RouteParams[R]): Promise<void> {
  if (TAB_PAGES.includes(route)) await switchTo(route)
  else await moved(Taro.navigateTo({ url: pathTo(route, params) }))
}

/** Whether the page under this one is a certain page, opened with nothing. */
function isUnder(route: Route): boolean {
  const under = Taro.getCurrentPages().at(-2)
  return under?.route?.replace(/^\//, '').replace(/\?.*$/, '') === pageOf(route)
}

/** Opens a page instead of this one: back then skips this one. What lies under this one already is not opened twice. */
export async function replace<R extends Route>(route: R, params: RouteParams[R]): Promise<void> {
  if (TAB_PAGES.includes(route)) await switchTo(route)
  else if (Object.keys(params).length === 0 && isUnder(route)) await back()
  else await moved(Taro.redirectTo({ url: pathTo(route, params) }))
}

/** Closes everything and opens a page. */
export async function relaunch<R extends Route>(route: R, params: RouteParams[R]): Promise<void> {
  await moved(Taro.reLaunch({ url: pathTo(route, params) }))
}

/** To another place of the tab bar; some faces have theirs in a subpackage, where WeChat knows no tabs. */
export async function switchTo(route: Route): Promise<void> {
  const url = `/${pageOf(route)}`
  await moved(TAB_PAGES.includes(route) ? Taro.switchTab({ url }) : Taro.reLaunch({ url }))
}

/** Back, or home when this page was opened by a link and nothing is under it. */
export async function back(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await relaunch('home', {})
}

/** To the top of this page: when it turns to another question in place, or one at the top was passed over. */
export async function scrollToTop(): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    // There the content scrolls in its own box, between the bars.
    document.querySelectorAll('[role=main]').forEach((content) => content.scrollTo(0, 0))
    return
  }
  await Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}

/** What this page was opened with: `useParams<'survey/intro'>()`. The `scene` of a WeChat code is taken for `code`. */
export function useParams<R extends Route>(): Partial<RouteParams[R]> {
  const { params } = useRouter()
  const read = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name === 'scene' ? 'code' : name, decodeURIComponent(value)]],
  )
  return Object.fromEntries(read) as Partial<RouteParams[R]>
}

/** Opens the page that a scanned code or a link of ours points to. False when it is none of ours. */
export async function openLink(text: string): Promise<boolean> {
  const found = /(packages\/[a-z]+\/[a-z]+\/index)(\?[^#\s]*)?$/.exec(text.trim())
  if (!found) return false
  await moved(Taro.navigateTo({ url: `/${found[0]}` }))
  return true
}
