/** WeChat's page stack: which pages are open, and what happens to each as the app moves. */
import { OPEN_TYPE_EVENT } from './built-ins'
import { later } from './later'
import type { AppService } from './app-service'
import type { AppSettings } from './build'
import type { PageViews, View } from './page-views'

/** What a page gives when it is forwarded. */
export interface Shared {
  readonly title: string
  readonly path: string
}

interface Opened extends View {
  readonly path: string
  readonly element: HTMLElement
  /** On a tab page, the app's own tab bar beside it. */
  readonly tabBar: View | undefined
}

/** WeChat's limit of pages on top of each other. */
const DEEPEST = 10

/** Where WeChat looks for a tab bar of the app's own, which it puts beside each tab page. */
const TAB_BAR = 'custom-tab-bar/index'

export class PageStack {
  /** What the app forwarded to somebody. */
  readonly shared: Shared[] = []
  private readonly stack: Opened[] = []
  private readonly tabs = new Map<string, Opened>()
  private readonly pages: readonly string[]
  private readonly tabPaths: readonly string[]
  private readonly hasOwnTabBar: boolean

  constructor(
    { pages, subPackages, tabBar }: AppSettings,
    private readonly service: AppService,
    private readonly views: PageViews,
  ) {
    const inPackages = subPackages.flatMap((area) => area.pages.map((at) => `${area.root}/${at}`))
    this.pages = [...pages, ...inPackages]
    this.tabPaths = tabBar.list.map(({ pagePath }) => pagePath)
    this.hasOwnTabBar = tabBar.custom
    service.provide({ getCurrentPages: () => this.stack.map(({ page }) => page) })
  }

  /** The page in front. */
  get front(): Opened {
    const top = this.stack.at(-1)
    if (!top) throw new Error('no page is open')
    return top
  }

  /** The part of `wx` that moves between pages. */
  moves(): Record<string, unknown> {
    const move = (name: string, act: (url: string) => void) =>
      later<{ readonly url: string }>(name, ({ url }) => act(url))
    return {
      navigateTo: move('navigateTo', (url) => {
        this.refuseTab(url)
        if (this.stack.length >= DEEPEST) throw new Error('webview count limit exceed')
        this.hide(this.front)
        this.open(url)
      }),
      redirectTo: move('redirectTo', (url) => {
        this.refuseTab(url)
        this.close(this.stack.splice(-1))
        this.open(url)
      }),
      reLaunch: move('reLaunch', (url) => {
        this.close(this.alive())
        this.tabs.clear()
        this.stack.length = 0
        this.open(url)
      }),
      switchTab: move('switchTab', (url) => this.switchTab(url)),
      navigateBack: later<{ readonly delta?: number }>('navigateBack', ({ delta = 1 }) => {
        this.close(this.stack.splice(Math.max(1, this.stack.length - delta)))
        this.show(this.front)
      }),
      setNavigationBarColor: later('setNavigationBarColor', () => undefined),
      hideShareMenu: later('hideShareMenu', () => undefined),
      pageScrollTo: later('pageScrollTo', () => undefined),
    }
  }

  /** Opens a page on top. */
  open(url: string): void {
    const { path, options } = parseUrl(url)
    if (!this.pages.includes(path)) throw new Error(`page "${path}" is not found`)
    const isTab = this.tabPaths.includes(path)
    const view = this.views.make(path, options)
    const tabBar = isTab && this.hasOwnTabBar ? this.views.make(TAB_BAR, {}) : undefined
    const element = document.body.appendChild(document.createElement('section'))
    const opened: Opened = { ...view, tabBar, path, element }
    this.stack.push(opened)
    if (isTab) this.tabs.set(path, opened)
    element.addEventListener(OPEN_TYPE_EVENT, () => this.forward(opened))
    view.component.attach(element)
    tabBar?.component.attach(element)
    this.service.guard(() => view.page.onLoad?.(options))
    this.show(opened)
    this.service.guard(() => view.page.onReady?.())
  }

  show({ page }: Opened): void {
    this.service.guard(() => page.onShow?.())
  }

  hide({ page }: Opened): void {
    this.service.guard(() => page.onHide?.())
  }

  /** Takes all pages off the screen without a word to them, as when an app is killed. */
  remove(): void {
    this.alive().forEach(({ element }) => element.remove())
  }

  private alive(): readonly Opened[] {
    return [...new Set([...this.tabs.values(), ...this.stack])]
  }

  private close(closed: readonly Opened[]): void {
    for (const { page, component, tabBar, element } of [...closed].reverse()) {
      this.service.guard(() => page.onUnload?.())
      component.detach()
      tabBar?.component.detach()
      element.remove()
    }
  }

  private refuseTab(url: string): void {
    if (this.tabPaths.includes(parseUrl(url).path)) throw new Error(`can not open tab page ${url}`)
  }

  /** WeChat keeps tab pages alive behind each other and closes everything else. */
  private switchTab(url: string): void {
    const { path } = parseUrl(url)
    if (!this.tabPaths.includes(path)) throw new Error(`${path} is no tab page`)
    const kept = [...this.tabs.values()]
    if (kept.includes(this.front)) this.hide(this.front)
    this.close(this.stack.splice(0).filter((opened) => !kept.includes(opened)))
    const known = this.tabs.get(path)
    if (!known) {
      this.open(url)
      return
    }
    this.stack.push(known)
    this.show(known)
  }

  private forward({ page, path }: Opened): void {
    const shared = this.service.guard(() => page.onShareAppMessage?.({ from: 'button' }))
    if (shared) this.shared.push(shared as Shared)
    else this.service.complain(`${path} has a share button and forwards nothing`)
  }
}

/** WeChat hands a query on as it is written: decoding is the app's. */
export function parseUrl(url: string): { path: string; options: Record<string, string> } {
  const [path = '', query = ''] = url.replace(/^\//, '').split('?')
  const pairs = query.split('&').filter(Boolean)
  return {
    path,
    options: Object.fromEntries(pairs.map((pair) => pair.split('=', 2) as [string, string])),
  }
}
