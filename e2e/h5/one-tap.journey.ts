import assert from 'node:assert/strict'
import type { CDPSession } from 'playwright-core'
import { pagesOfApp } from '../design/routes'
import { CALL_PLACES, SAYS_110 } from './call-places'
import { Person } from './person'
import type { Stage } from './stage'
import { sendReport } from './ways'

/** The two smallest windows that must do: a usual phone’s, and the narrowest. */
const WINDOWS = [
  { width: 375, height: 667 },
  { width: 320, height: 568 },
]

/** The middle of a control that says 110, in sight as the page stands and under no other; null when there is none. */
const FIND = `(() => {
  for (const control of document.querySelectorAll('.pressable')) {
    // A row may speak of 110 and hold another call.
    if (control.querySelector('.pressable') || !${String(SAYS_110)}.test(control.innerText)) continue
    const { left, top, right, bottom } = control.getBoundingClientRect()
    const x = (left + right) / 2
    const y = (top + bottom) / 2
    const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
    if (isWhole && control.contains(document.elementFromPoint(x, y))) return { x, y }
  }
  return null
})()`

/** A little longer than pages take to slide in. */
const SLIDE_MS = 450
/** A page that has not moved for so long is at rest. */
const REST_MS = 100
/** How long somebody looks for it. */
const PATIENCE_MS = 2_000

interface Point {
  readonly x: number
  readonly y: number
}

/** Somebody without an account, and the numbers that their browser was asked to dial. */
class Caller {
  readonly missing: string[] = []
  private readonly dialled: string[] = []

  private constructor(readonly person: Person) {}

  static async open(stage: Stage, as: string): Promise<Caller> {
    const person = await Person.open(stage.browser, `${stage.cloud.origin}/?as=${as}`)
    const caller = new Caller(person)
    const browser: CDPSession = await person.context.newCDPSession(person.page)
    await browser.send('Page.enable')
    browser.on('Page.frameRequestedNavigation', ({ url }) => caller.dialled.push(url))
    return caller
  }

  /** Looks for it until the page has come to rest: found at one place twice. */
  private async find(): Promise<Point | null> {
    const end = Date.now() + PATIENCE_MS
    let before: Point | null = null
    for (;;) {
      const point = await this.person.page.evaluate<Point | null>(FIND)
      const isAtRest = point && before && point.x === before.x && point.y === before.y
      if (isAtRest || Date.now() > end) return point
      before = point
      await this.person.page.waitForTimeout(REST_MS)
    }
  }

  /** One tap on what is in sight, and the phone is asked to dial 110. */
  async calls(where: string): Promise<void> {
    const { page } = this.person
    let point: Point | null = null
    for (const size of WINDOWS) {
      await page.setViewportSize(size)
      point = await this.find()
      if (!point) this.missing.push(`${where}, ${size.width} × ${size.height}: no 110 in sight`)
    }
    if (!point) return
    this.dialled.length = 0
    await page.touchscreen.tap(point.x, point.y)
    const end = Date.now() + PATIENCE_MS
    while (this.dialled.length === 0 && Date.now() < end) await page.waitForTimeout(20)
    if (this.dialled.join() !== 'tel:110')
      this.missing.push(`${where}: dialled ${this.dialled.join()}`)
  }
}

/** Opens a page in the window as it is: nothing is fetched anew. */
async function opens({ page }: Person, path: string): Promise<void> {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.evaluate((hash) => (location.hash = hash), `#/${path}`)
  await page.waitForTimeout(SLIDE_MS)
}

/** Every place of the list, one after the other, in a window that is not loaded again. */
async function walk(caller: Caller, network: string): Promise<void> {
  for (const { page, words, then } of CALL_PLACES) {
    await opens(caller.person, page)
    await then?.(caller.person)
    await caller.person.sees(words)
    await caller.calls(`${page}, ${network}`)
  }
}

/** What shows only once a report was sent: its receipt and its case. */
async function sendsOne(caller: Caller): Promise<void> {
  const { person } = caller
  await opens(person, 'packages/help/category/index')
  await sendReport(person)
  await person.sees('收到了，我们来跟进', 20_000)
  await caller.calls('the receipt')
  await person.tap('查看办理进度')
  await person.sees('撤回这件求助')
  await caller.calls('a case')
}

/** A case that can not be opened now, and a report that can not be sent. */
async function failsOffline(caller: Caller): Promise<void> {
  const { person } = caller
  await opens(person, 'packages/help/mine/index')
  await person.tap('可疑短信或链接')
  await person.sees('再试一次')
  await caller.calls('a case, offline')
  await fillsIn(person)
  await person.tap('提交')
  await person.sees('1 份求助存在手机里')
  await caller.calls('a report that waits')
}

/** The report is not taken. */
async function failsOnline(caller: Caller): Promise<void> {
  const { person } = caller
  const error = { code: 'INTERNAL.FAILED', message: '没办成，请再试一次', requestId: 'r-1' }
  await person.context.route('**/functions/help', (route) =>
    route.fulfill({ json: { ok: false, error } }),
  )
  await fillsIn(person)
  await person.tap('提交')
  await person.sees(/r-1/)
  await caller.calls('a report that was not taken')
  await person.context.unroute('**/functions/help')
}

async function fillsIn(person: Person): Promise<void> {
  await opens(person, 'packages/help/category/index')
  await person.tap('我也说不清')
  await person.tap('下一步')
  await person.tap('没有转')
  await person.tap('下一步')
  await person.tap('不留电话')
}

/** Pages of help that the list leaves out. */
async function unlisted(): Promise<string[]> {
  const listed = new Set(CALL_PLACES.map(({ page }) => page.split('?')[0]))
  const pages = await pagesOfApp()
  return pages.filter((page) => page.startsWith('packages/help/') && !listed.has(page))
}

/** 110 is never further than one tap: nothing to scroll, to open or to sign. */
export const journey = {
  title:
    'ROL-01, 19-1: 110 is one tap away on home, every step, error and offline, without login, in care mode too',
  async run(stage: Stage): Promise<void> {
    assert.deepEqual(await unlisted(), [])
    const caller = await Caller.open(stage, 'resident-calling')
    const { person } = caller
    await person.sees('我要举报或求助')
    await walk(caller, 'online')
    await sendsOne(caller)
    await failsOnline(caller)
    await person.context.setOffline(true)
    await walk(caller, 'offline')
    await failsOffline(caller)
    await person.context.setOffline(false)
    assert.deepEqual(person.errors, [])
    await person.leave()

    const elder = await Caller.open(stage, 'resident-elder')
    await elder.person.tap('打开关怀模式')
    await walk(elder, 'care mode')
    await elder.person.leave()
    assert.deepEqual([...caller.missing, ...elder.missing], [])
  },
}
