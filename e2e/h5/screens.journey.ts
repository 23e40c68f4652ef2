import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { pictures, type Stage } from './run'
import { Person } from './person'

/** Every screen of the thread that opens by an address, and whose it is. */
const SCREENS = [
  ['home', 'resident', 'pages/home/index', '我要举报'],
  ['mine', 'resident', 'pages/mine/index', '我的求助'],
  ['consent', 'resident-new', 'pages/consent/index', '同意'],
  ['category', 'resident', 'packages/help/category/index', '您遇到了哪一种'],
  ['details', 'resident', 'packages/help/details/index', '钱转出去了吗'],
  ['urgent', 'resident', 'packages/help/urgent/index', '打 110 报警'],
  ['contact', 'resident', 'packages/help/contact/index', '怎么联系您'],
  ['track', 'resident', 'packages/help/case/index', '用查询号看进度'],
  ['my-reports', 'resident', 'packages/help/mine/index', '我的求助'],
  ['survey-intro', 'resident', 'packages/survey/intro/index', '开始答'],
  ['volunteer-home', 'volunteer', 'packages/volunteer/home/index', '累计服务'],
  ['task', 'volunteer', 'packages/volunteer/task/index', '本次累计'],
  ['records', 'volunteer', 'packages/volunteer/records/index', '已核验'],
  ['desk', 'manager', 'packages/manage/desk/index', '本月求助'],
  ['cases', 'manager', 'packages/manage/cases/index', '刷单'],
  ['association', 'association', 'packages/manage/desk/index', '本月求助'],
] as const

const MODES = [
  { name: 'light', width: 375, dark: false, care: false },
  { name: 'dark', width: 375, dark: true, care: false },
  { name: 'care', width: 375, dark: false, care: true },
  { name: 'care-dark', width: 375, dark: true, care: true },
  { name: 'narrow', width: 320, dark: false, care: false },
  { name: 'narrow-care', width: 320, dark: false, care: true },
] as const

/** Opens every screen in every mode, keeps a picture, and finds what is cut or wider than the phone. */
export const journey = {
  title:
    'every screen in light, dark and care, at 375 and 320: nothing cut, nothing wider than the phone',
  async run({ browser, cloud }: Stage): Promise<void> {
    const wrong: string[] = []
    for (const mode of MODES) {
      for (const persona of new Set(SCREENS.map(([, who]) => who))) {
        const person = await Person.open(browser, `${cloud.origin}/?as=${persona}`, mode)
        if (mode.care) await switchToCare(person, cloud.origin)
        for (const [name, who, path, words] of SCREENS) {
          if (who !== persona) continue
          await person.page.goto(`${cloud.origin}/#/${path}`)
          await person.sees(new RegExp(words))
          await person.picture(join(pictures, `${name}.${mode.name}.png`))
          for (const cut of await cutOff(person.page)) wrong.push(`${name} ${mode.name}: ${cut}`)
        }
        wrong.push(...person.errors.map((error) => `${persona} ${mode.name}: ${error}`))
        await person.leave()
      }
    }
    assert.deepEqual(wrong, [])
  },
}

async function switchToCare(person: Person, origin: string): Promise<void> {
  await person.page.goto(`${origin}/#/pages/mine/index`)
  await person.page.getByRole('switch').first().click()
  await person.page.locator('.mode-care').first().waitFor({ state: 'attached' })
}

/** What reaches beyond the window's edges, and texts wider than their own box. */
async function cutOff(page: Page): Promise<string[]> {
  return (await page.evaluate(FIND_CUT)) as string[]
}

const FIND_CUT = `(() => {
  const found = []
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways')
  for (const element of document.querySelectorAll('body *')) {
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    if (!box.width || !box.height || style.visibility === 'hidden') continue
    const words = [...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data.trim()).join('')
    if (!words) continue
    if (box.right > width + 0.5 || box.left < -0.5) found.push('beyond the edge: ' + words.slice(0, 20))
    else if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push('cut: ' + words.slice(0, 20))
  }
  return [...new Set(found)].slice(0, 5)
})()`
