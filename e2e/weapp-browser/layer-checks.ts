/** What lies over a page, and what one types in, as WeChat's own sheets draw it. */
import assert from 'node:assert/strict'
import { coloursIn, contrast, WHITE } from '../design/rules/colour'
import { boxesOf, faultsOf } from './look-checks'
import type { Owner, Person } from './person'
import type { PhoneCheck } from './suite'

const KIT = 'packages/local/kit/index'
const WINDOW = { width: 375, height: 812 }

/** A phone with what ships, and one with the page of components. */
const SHIPPED: Owner = { openid: 'dev-resident' }
const LOCAL: Owner = { openid: 'dev-resident', build: 'weapp-local' }

const styleOf = (person: Person, selector: string, property: string) =>
  person
    .all(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

/** The class of what one would hit there. */
const hitAt = (person: Person, x: number, y: number) =>
  person.page.evaluate(
    (at) => document.elementFromPoint(at.x, at.y)?.closest('.sheet, .dialog, .overlay')?.className,
    { x, y },
  )

async function checkSheet(person: Person): Promise<void> {
  await person.startOver('pages/home/index')
  await person.tap('选一个服务站')
  await person.settle()
  const [scrim] = await boxesOf(person, '.overlay__scrim')
  assert.deepEqual(scrim, { x: 0, y: 0, ...WINDOW }, 'the ground is dimmed from edge to edge')
  const [sheet] = await boxesOf(person, '.sheet')
  assert.ok(sheet && sheet.y > 0 && Math.round(sheet.y + sheet.height) === WINDOW.height)
  assert.match((await hitAt(person, 40, 790)) ?? '', /sheet/, 'the tab bar lies under the sheet')
  assert.match((await hitAt(person, 40, 20)) ?? '', /overlay/, 'so does the bar above')
}

async function checkToast(person: Person): Promise<void> {
  await person.startOver(`${KIT}?chapter=layers`)
  await person.tap('通过一位，8 秒能撤销（0）')
  await person.settle()
  const [toast] = await boxesOf(person, '.toast')
  assert.ok(toast && toast.height >= 56 && toast.y + toast.height < WINDOW.height)
  const [act] = await boxesOf(person, '.toast__act')
  assert.ok(act && act.height >= 48, 'taking it back is large enough to hit')
  const [ground = WHITE] = coloursIn(await styleOf(person, '.toast', 'background-color'))
  const [words = WHITE] = coloursIn(await styleOf(person, '.toast__text', 'color'))
  assert.ok(contrast(ground, words) >= 4.5, 'its words stand out')
}

async function checkField(person: Person): Promise<void> {
  await person.startOver('packages/help/case/index')
  const edgeOf = async () => coloursIn(await styleOf(person, '.field__box', 'box-shadow'))[0]
  const edge = await edgeOf()
  assert.ok(edge && contrast(edge, WHITE) >= 3, 'its edge can be seen on white')
  const [words] = coloursIn(await styleOf(person, '.field__placeholder', 'color'))
  assert.ok(words && contrast(words, WHITE) >= 4.5, 'what to type can be read')
  const field = person.all('wx-input input').first()
  await field.tap()
  await person.settle()
  assert.notDeepEqual(await edgeOf(), edge, 'the field one types in shows it')
  await field.fill('HA11210386')
  assert.equal(await styleOf(person, '.field__placeholder', 'display'), 'none')
}

/** The chapters of the page of components that show something without a tap. */
const DRAWN_CHAPTERS = 'foundations actions asking lists charts honours states'.split(' ')

async function checkChapter(person: Person, chapter: string): Promise<void> {
  await person.startOver(`${KIT}?chapter=${chapter}`)
  assert.deepEqual(await faultsOf(person, 'plain'), [])
}

/** The sheet of the shipped home, and the components that no shipped page shows without an act. */
export const LAYER_CHECKS: readonly PhoneCheck[] = [
  { title: 'a sheet covers the page and its bars', owner: SHIPPED, run: checkSheet },
  { title: 'a field shows its edge, its words and the focus', owner: SHIPPED, run: checkField },
  { title: 'a toast is seen, read and taken back', owner: LOCAL, run: checkToast },
  ...DRAWN_CHAPTERS.map((chapter) => ({
    title: `the kit’s ${chapter}: every icon is drawn, nothing is small, cut or faint`,
    owner: LOCAL,
    run: (person: Person) => checkChapter(person, chapter),
  })),
]
