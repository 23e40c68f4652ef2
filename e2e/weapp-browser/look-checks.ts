/** How the built mini-program looks with WeChat's own sheets: every page that a tab bar leads to, in each mode. */
import assert from 'node:assert/strict'
import type { Box, DrawnIcon } from './host/protocol'
import type { Person } from './person'
import { goTo, TAB_PAGES, type Place } from './places'
import type { PhoneCheck } from './suite'

/** Smallest heights, px; `set` is plain with the largest type that counts of WeChat's own setting. docs/design.md §3, §7. */
const SIZES = {
  plain: { tabBar: 58, target: 48, primary: 60, body: 17 },
  set: { tabBar: 58, target: 48, primary: 60, body: 22.1 },
  care: { tabBar: 72, target: 60, primary: 76, body: 22 },
} as const

/** Larger than what counts of it, px. */
const LARGEST_SETTING = 26

/** An icon is a drawing: neither nothing nor a filled square. */
const INK = { least: 0.005, most: 0.8 }

/** Where the elements are that match, and can be seen, in px of the whole page. */
export async function boxesOf(person: Person, selector: string): Promise<Box[]> {
  const all = await person.all(selector).filter({ visible: true }).all()
  const boxes = await Promise.all(all.map((one) => one.boundingBox()))
  return boxes.filter((box) => box !== null)
}

/** Icons without a drawing, and what is small, cut or faint, in a window as high as the page. */
export function faultsOf(person: Person, mode: keyof typeof SIZES): Promise<string[]> {
  return person.unfolded(async () => {
    const care = mode === 'care'
    const found = await person.page.evaluate((large) => window.host.faultsOfLook(large), care)
    return [...found, ...(await emptyIcons(person))]
  })
}

/** The icons of the page in its window; what is as high as the window never ends with it. */
function drawnIcons(person: Person): Promise<DrawnIcon[]> {
  return person.all('.icon').evaluateAll((elements) =>
    elements
      .map((element: Element): DrawnIcon => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const { backgroundColor: colour } = getComputedStyle(element)
        return { name: element.className, box: { x, y, width, height }, colour }
      })
      // What is hidden has no box.
      .filter(({ box }) => box.height > 0 && box.y + box.height < window.innerHeight),
  )
}

/** A picture with where its icons stand in it: a page that hears something new meanwhile is taken again. */
async function iconsInPicture(person: Person, tries = 5): Promise<[string, DrawnIcon[]]> {
  const icons = await drawnIcons(person)
  const png = (await person.picture()).toString('base64')
  const after = await drawnIcons(person)
  if (JSON.stringify(after) === JSON.stringify(icons)) return [png, icons]
  assert.ok(tries > 1, 'the page never stands still')
  return iconsInPicture(person, tries - 1)
}

async function emptyIcons(person: Person): Promise<string[]> {
  const [png, icons] = await iconsInPicture(person)
  assert.ok(icons.length > 0, 'the page has icons')
  const ink = await person.page.evaluate((all) => window.host.inkOf(all.png, all.icons), {
    png,
    icons,
  })
  return icons.flatMap(({ name }, at) => {
    const share = ink[at] ?? 0
    return share < INK.least || share > INK.most ? [`${name}: ${share.toFixed(3)} ink`] : []
  })
}

async function checkSizes(person: Person, mode: keyof typeof SIZES): Promise<void> {
  const { tabBar, target, primary, body } = SIZES[mode]
  const [bar] = await boxesOf(person, '.tab-bar')
  assert.ok(bar && bar.height >= tabBar, `the tab bar is ${bar?.height ?? 0} px high`)
  assert.equal(Math.round(bar.y + bar.height), 812, 'the tab bar stands at the bottom')
  for (const box of await boxesOf(person, '.tab-bar__tab')) {
    assert.ok(box.height >= target && box.width >= target, 'a tab is large enough to hit')
  }
  for (const box of await boxesOf(person, '.button--primary.button--l')) {
    assert.ok(box.height >= primary, `a primary button is ${box.height} px high`)
  }
  for (const box of await boxesOf(person, '.pressable')) {
    assert.ok(box.height >= target, `something to tap is ${box.height} px high`)
  }
  const size = await person.all('.screen').evaluate((screen) => getComputedStyle(screen).fontSize)
  assert.equal(size, `${body}px`)
}

async function checkPage(person: Person, place: Place, mode: keyof typeof SIZES): Promise<void> {
  await goTo(person, place)
  await checkSizes(person, mode)
  assert.deepEqual(await faultsOf(person, mode), [])
}

/** Every tab page in the plain look, and in the large one. */
export const TAB_PAGE_CHECKS: readonly PhoneCheck[] = TAB_PAGES.flatMap((place) => [
  {
    title: `${place.name}: tab bar, buttons, icons and words are as large and clear as they must be`,
    owner: { openid: place.openid },
    run: (person) => checkPage(person, place, 'plain'),
  },
  {
    title: `${place.name} in care mode`,
    owner: { openid: place.openid, looks: ['关怀模式'] },
    run: (person) => checkPage(person, place, 'care'),
  },
  {
    title: `${place.name} with the largest type of WeChat’s own setting`,
    owner: { openid: place.openid, fontSize: LARGEST_SETTING },
    run: (person) => checkPage(person, place, 'set'),
  },
])
