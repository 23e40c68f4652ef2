/** A little longer than pages take to slide in. */
const SLIDE_MS = 450

/** How long a page may take to show something: journeys run side by side, and the machine may be slow. */
const PATIENCE_MS = 15_000

/** Somebody with the app open: taps what is to be seen, and reads. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Walker } from './app-screen'
import { openWindow, type WindowOptions } from './browser'
import { settleFonts } from './test-font'

export class Person implements Walker {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    /** Errors the page has thrown so far; a journey ends with none. */
    readonly errors: string[],
  ) {}

  /** A new window, opened at an address. */
  static async open(browser: Browser, url: string, options: WindowOptions = {}): Promise<Person> {
    const { page } = await openWindow(browser, options)
    return Person.openOn(page, url)
  }

  /** A window that is there already, brought to an address. */
  static async openOn(page: Page, url: string): Promise<Person> {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    // Kept on all the time: switched on only with a tap, it may come later than the dialog it is to catch.
    page.on('filechooser', () => undefined)
    await page.goto(url)
    return new Person(page, page.context(), errors)
  }

  /** Opens a page by its address, such as `packages/settings/inbox`; the one before it has slid away. */
  async goTo(page: string): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).origin}/#/${page}/index`)
    await this.page.waitForTimeout(SLIDE_MS)
  }

  /** Taps what shows exactly these words or matches them, the topmost if several do. */
  async tap(words: string | RegExp): Promise<void> {
    await this.visible(words).last().click({ timeout: PATIENCE_MS })
  }

  /** Taps what shows exactly these words in the card that says `beside`. */
  async tapBeside(beside: string, words: string): Promise<void> {
    const cards = this.page.locator('.card').filter({ visible: true })
    await cards.filter({ hasText: beside }).getByText(words, { exact: true }).first().click()
  }

  async tapRow(words: string, unless: string): Promise<void> {
    const rows = this.page.locator('.screen__body .pressable').filter({ visible: true })
    await rows.filter({ hasText: words }).filter({ hasNotText: unless }).first().click()
  }

  /** Waits until these words are on the screen. */
  async sees(words: string | RegExp, within = PATIENCE_MS): Promise<void> {
    await this.visible(words).first().waitFor({ timeout: within })
  }

  /** Whether these words are on the screen now. */
  async isSeeing(words: string | RegExp): Promise<boolean> {
    return (await this.visible(words).count()) > 0
  }

  /** Everything the screen says. */
  async screen(): Promise<string> {
    return this.page.locator('body').innerText()
  }

  /** Writes into the first field of the screen, or the one with this placeholder. */
  async writes(text: string, placeholder?: string): Promise<void> {
    const fields = this.page.locator('input, textarea').filter({ visible: true })
    // What holds a field carries its placeholder, too, and is there before it.
    const wanted = placeholder ? fields.and(this.page.getByPlaceholder(placeholder)) : fields
    await wanted.last().fill(text)
  }

  /** A picture of the window, once a page that slides in has come to rest. */
  async picture(file: string): Promise<void> {
    await settleFonts(this.page)
    await this.page.waitForTimeout(SLIDE_MS)
    await this.page.screenshot({ path: file })
  }

  async leave(): Promise<void> {
    await this.context.close()
  }

  private visible(words: string | RegExp) {
    const exact = typeof words === 'string'
    return this.page.getByText(words, exact ? { exact } : {}).filter({ visible: true })
  }
}
