/** Somebody with the built mini-program on a phone of their own, in a real browser: taps, reads, and takes pictures. */
import type { Locator, Page } from 'playwright-core'
import type { Walker } from '../h5/app-screen'
import { openWindow } from '../h5/browser'
import { settleFonts } from '../h5/test-font'
import type { SentData } from './host/protocol'
import type { BuildName } from './make-host'
import type { Stage } from './stage'

/** How long a person waits for something to show, milliseconds. */
const PATIENCE = 20_000

/** A little longer than sheets take to rise. */
const MOTION_MS = 300

/** From where somebody with a role looks at the app, in the words of the choice. */
const FACE_WORDS: Readonly<Record<string, string>> = {
  'dev-volunteer': '志愿者',
  'dev-manager': '站长',
  'dev-association': '协会',
}

/** Large type, or dark, in the words of the choice. */
export type Look = '关怀模式' | '深色'

/** Whose phone it is, and what is on it. */
export interface Owner {
  /** As the demo knows them: `dev-manager`. */
  readonly openid: string
  readonly build?: BuildName
  /** What they turned on at their own page. */
  readonly looks?: readonly Look[]
  /** The size of type they chose in WeChat, px. */
  readonly fontSize?: number
}

/** A moment of the app's life. */
export interface Moment {
  /** How many calls of setData there were before. */
  readonly sent: number
  /** How many answers of functions the app had got. */
  readonly answers: number
  /** The path of the page in front. */
  readonly front: string
}

export class Person implements Walker {
  private constructor(readonly page: Page) {}

  /** Opens the app on a new phone; who has a role looks at it from there. */
  static async open(
    { browser, origin }: Stage,
    { openid, build = 'weapp', looks = [], fontSize = 16 }: Owner,
  ): Promise<Person> {
    const { page } = await openWindow(browser)
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`${origin}/${build}/index.html?openid=${openid}&fontSize=${fontSize}`)
    await page.waitForFunction('window.host !== undefined')
    const person = new Person(page)
    const face = FACE_WORDS[openid]
    if (face) await person.takeFace(face)
    for (const look of looks) await person.takeLook(look)
    await page.evaluate(() => window.host.remember())
    return person
  }

  /** The app was killed and opens again at a page, or at its first. */
  async reopen(path?: string): Promise<void> {
    await this.page.evaluate((at) => window.host.reopen(at), path)
    await this.settle()
  }

  /** Opens the app at a page with nothing on the phone but the face, and does not wait for it. */
  async begin(path: string): Promise<void> {
    await this.page.evaluate((at) => window.host.startOver(at), path)
  }

  /** The same, until it is quiet. */
  async startOver(path: string): Promise<void> {
    await this.begin(path)
    await this.settle()
  }

  /** Taps what shows exactly these words, the last if several do. */
  async tap(words: string): Promise<void> {
    await this.page.getByText(words, { exact: true }).filter({ visible: true }).last().tap()
  }

  async tapRow(words: string, unless: string): Promise<void> {
    const rows = this.all('.screen__body .pressable').filter({ visible: true })
    await rows.filter({ hasText: words }).filter({ hasNotText: unless }).first().tap()
  }

  /** The placeholder stands in an element of its own beside what one types in. */
  async writes(text: string, placeholder: string): Promise<void> {
    const field = this.all('wx-input, wx-textarea').filter({ hasText: placeholder })
    await field.locator('input, textarea').fill(text)
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  /** The elements of the page in front. */
  all(selector: string): Locator {
    return this.page.locator(`section:not([hidden]) ${selector}`)
  }

  /** Waits until no data comes any more. */
  async settle(): Promise<void> {
    await this.page.evaluate(QUIET)
  }

  /** A picture of the window, a pixel for each of CSS, once nothing moves. */
  async picture(): Promise<Buffer> {
    await settleFonts(this.page)
    await this.settle()
    await this.page.waitForTimeout(MOTION_MS)
    return this.page.screenshot({ scale: 'css' })
  }

  /** Does something in a window as high as its page, so that no bar lies over anything. */
  async unfolded<T>(work: () => Promise<T>): Promise<T> {
    const folded = this.page.viewportSize() ?? { width: 375, height: 812 }
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight)
    await this.page.setViewportSize({ ...folded, height })
    await this.settle()
    try {
      return await work()
    } finally {
      await this.page.setViewportSize(folded)
    }
  }

  /** Where this moment is in what is sent, and which page is in front. */
  async now(): Promise<Moment> {
    return this.page.evaluate(() => {
      const { sent, answers, front } = window.host
      return { sent: sent.length, answers, front }
    })
  }

  /** What was sent to the views since then. */
  async sentSince({ sent }: Moment): Promise<readonly SentData[]> {
    return this.page.evaluate((count) => window.host.sent.slice(count), sent)
  }

  /** What the app threw or complained of so far. */
  async errors(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.host.errors)
  }

  async leave(): Promise<void> {
    await this.page.context().close()
  }

  /** The row of the large look, or the last segment of the theme. */
  private async takeLook(look: Look): Promise<void> {
    await this.reopen('packages/settings/home/index')
    const roles = look === '关怀模式' ? 'switch' : 'radio'
    await this.all(`[aria-role=${roles}]`).filter({ hasText: look }).tap()
    await this.settle()
  }

  private async takeFace(words: string): Promise<void> {
    await this.reopen('pages/mine/index')
    await this.tap('居民')
    await this.tap(words)
    await this.settle()
  }
}

/** Resolves when no call of setData came for 150 ms. */
const QUIET = `new Promise((done) => {
  let count = window.host.sent.length
  let since = performance.now()
  const look = () => {
    const now = performance.now()
    if (window.host.sent.length !== count) {
      count = window.host.sent.length
      since = now
    }
    if (now - since > 150) done()
    else setTimeout(look, 20)
  }
  look()
})`
