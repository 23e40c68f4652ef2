import assert from 'node:assert/strict'
import { Person } from './person'
import type { Stage } from './stage'

/** More stops than any screen has. */
const MOST_STOPS = 60

/** What has the focus: its words, and what of its mark is to be seen. */
interface Stop {
  readonly words: string
  readonly isMarked: boolean
  readonly isInSight: boolean
}

const FOCUS = `(() => {
  const at = document.activeElement
  if (!at || at === document.body) return { words: '', isMarked: true, isInSight: true }
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  const box = at.getBoundingClientRect()
  const x = box.left + box.width / 2
  const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2
  const seen = document.elementFromPoint(x, middle)
  return {
    words: at.getAttribute('aria-label') || at.innerText,
    isMarked: isRinged || at.closest('.field__box--focus') !== null,
    isInSight: seen !== null && (at.contains(seen) || seen.contains(at)),
  }
})()`

/** A page that slides in has come to rest: the one under it is gone. */
const AT_REST = `(() => {
  const shown = [...document.querySelectorAll('.taro_page')].filter((page) => page.checkVisibility())
  return shown.length === 1 && shown[0].getBoundingClientRect().left === 0
})()`

const COUNT_POINTERS = `(() => {
  window.pointers = 0
  for (const name of ['pointerdown', 'touchstart', 'mousedown']) {
    addEventListener(name, (event) => { window.pointers += Number(event.isTrusted) }, true)
  }
})()`

/** Somebody who has a keyboard only: goes from stop to stop, and must see where they are at each. */
class Typist {
  constructor(readonly person: Person) {}

  /** Tabs to what says these words. */
  async reaches(words: string): Promise<void> {
    await this.person.sees(words)
    await this.person.page.waitForFunction(AT_REST)
    const passed: string[] = []
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await this.person.page.keyboard.press('Tab')
      const at = await this.focus()
      if (at.words.includes(words)) return
      passed.push(at.words.replace(/\s+/g, ' '))
    }
    throw new Error(`no stop says ${words}, only: ${passed.join(' | ')}`)
  }

  async presses(words: string, key: 'Enter' | 'Space'): Promise<void> {
    await this.reaches(words)
    await this.person.page.keyboard.press(key)
  }

  /** Presses an arrow within a group, which must lead to what says these words. */
  async arrows(key: string, words: string): Promise<void> {
    await this.person.page.keyboard.press(key)
    const at = await this.focus()
    assert.ok(at.words.includes(words), `${key} led to "${at.words}", not to ${words}`)
  }

  async types(words: string, label: string): Promise<void> {
    await this.reaches(label)
    await this.person.page.keyboard.type(words)
  }

  async focus(): Promise<Stop> {
    const at = await this.person.page.evaluate<Stop>(FOCUS)
    assert.ok(at.isMarked, `the focus on "${at.words}" has no mark`)
    assert.ok(at.isInSight, `the focus on "${at.words}" is out of sight`)
    return at
  }
}

async function choosesStation(typist: Typist): Promise<void> {
  await typist.presses('选一个服务站', 'Enter')
  await typist.person.sees('槐安里社区服务站')
  await typist.reaches('先不选')
  await typist.person.page.keyboard.press('Tab')
  assert.doesNotMatch((await typist.focus()).words, /举报/, 'the focus left the sheet')
  await typist.person.page.keyboard.press('Escape')
  assert.match((await typist.focus()).words, /选一个服务站/, 'the focus did not come back')
}

/** The answers of a question are one stop of Tab; arrows lead on and choose, Home and End lead to the ends. */
async function choosesByArrows(typist: Typist): Promise<void> {
  const chosen = () =>
    typist.person.page.locator('[role=radio][aria-checked=true]').filter({ visible: true })
  await typist.reaches('陌生来电')
  await typist.arrows('ArrowDown', '可疑短信或链接')
  assert.match(await chosen().innerText(), /可疑短信或链接/)
  await typist.arrows('End', '我也说不清')
  await typist.arrows('ArrowDown', '陌生来电')
  await typist.arrows('ArrowDown', '可疑短信或链接')
  await typist.arrows('Home', '陌生来电')
  await typist.arrows('ArrowRight', '可疑短信或链接')
  assert.equal(await chosen().count(), 1)
}

/** A report with keys alone, from home to its receipt: every stop is marked and in sight. */
export const journey = {
  title: 'a report sent without a pointer: each stop marked, in sight and in reach',
  async run({ browser, cloud }: Stage): Promise<void> {
    const person = await Person.open(browser, `${cloud.origin}/?as=resident-keys`)
    await person.page.evaluate(COUNT_POINTERS)
    const typist = new Typist(person)
    await choosesStation(typist)
    await typist.presses('我要举报或求助', 'Enter')
    await choosesByArrows(typist)
    await typist.presses('下一步', 'Enter')
    await typist.presses('没有转', 'Space')
    await typist.types('说医保卡要停用，让点链接。', '发生了什么')
    await typist.presses('下一步', 'Enter')
    await typist.presses('留一个电话', 'Space')
    await typist.types('13855550188', '手机号')
    await typist.presses('同意处理举报里的敏感信息', 'Space')
    await typist.presses('提交', 'Enter')
    await person.sees('收到了，我们来跟进')
    await typist.presses('查看办理进度', 'Enter')
    await person.sees('办理进度')
    assert.equal(await person.page.evaluate('window.pointers'), 0)
    assert.deepEqual(person.errors, [])
    await person.leave()
  },
}
