/** Brings every screen up in every look: what is checked and what is pictured is the same. */
import type { Browser } from 'playwright-core'
import { Person } from '../h5/person'
import { settleFonts } from '../h5/test-font'
import type { AppScreen } from '../h5/app-screen'

/** How a screen is looked at. `width` in px; `large`: the person's own type is 130 % of the usual. */
export interface Look {
  readonly large?: boolean
  readonly dark: boolean
  readonly care: boolean
  readonly width: number
}

/** A screen as it stands before one. */
export interface Sight<L extends Look> {
  readonly screen: AppScreen
  readonly look: L
  readonly person: Person
}

export interface Walk<L extends Look> {
  readonly browser: Browser
  readonly origin: string
  readonly screens: readonly AppScreen[]
  readonly looks: readonly L[]
}

const PHONE_HEIGHT = 812

/** `light`, `dark`, `care` or `care-dark`; `large-type` for the person's own setting. */
export function modeName({ dark, care, large }: Look): string {
  if (large) return dark ? 'large-type-dark' : 'large-type'
  if (care) return dark ? 'care-dark' : 'care'
  return dark ? 'dark' : 'light'
}

/** Which of the three sizes of type. */
function sizeOf({ care, large }: Look): string {
  if (care) return 'care'
  return large ? 'large' : 'usual'
}

/** So many at once: most of a page’s time goes by while it waits for its data and its letters. */
const LANES = 4

/**
 * Opens each screen once a size of type and shows it in each look; `visit` is told every one. Returns a line for
 * each screen that did not come up and each error a page threw.
 */
export async function walk<L extends Look>(
  all: Walk<L>,
  visit: (sight: Sight<L>) => Promise<void>,
): Promise<string[]> {
  const rounds = ['usual', 'large', 'care'].flatMap((size) => {
    const looks = all.looks.filter((look) => sizeOf(look) === size)
    const people = looks.length === 0 ? [] : new Set(all.screens.map(({ who }) => who))
    return [...people].map((who) => ({
      ...all,
      looks,
      screens: all.screens.filter((screen) => screen.who === who),
    }))
  })
  // The longest first, so that no lane is left waiting for it.
  rounds.sort((one, other) => other.screens.length - one.screens.length)
  const problems: string[] = []
  const lane = async () => {
    for (let round = rounds.shift(); round; round = rounds.shift()) {
      problems.push(...(await walkAs(round, visit)))
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return problems
}

/** The screens of one person in one size of type, in a window of their own. */
async function walkAs<L extends Look>(
  { browser, origin, screens, looks }: Walk<L>,
  visit: (sight: Sight<L>) => Promise<void>,
): Promise<string[]> {
  const who = screens[0]?.who ?? ''
  const problems: string[] = []
  const person = await Person.open(browser, `${origin}/?as=${who}`)
  if (looks[0]?.large) await enlargeType(person)
  await person.page.emulateMedia({ reducedMotion: 'reduce' })
  await person.context.addInitScript(REST)
  if (looks[0]?.care) await switchToCare(person, origin)
  for (const screen of screens) {
    const problem = await openScreen(person, origin, screen)
    if (problem !== undefined) problems.push(`${screen.name} · did not come up · ${problem}`)
    for (const look of problem === undefined ? looks : []) {
      await show(person, look)
      await visit({ screen, look, person })
    }
  }
  problems.push(...person.errors.map((error) => `${who} · error · ${error}`))
  await person.leave()
  return problems
}

/** Nothing slides or fades: a page is measured as it comes to rest. */
const REST = `document.addEventListener('DOMContentLoaded', () => {
  const still = document.createElement('style')
  still.textContent = '*, *::before, *::after { transition: none !important; animation: none !important }'
  document.head.append(still)
})`

/** What browsers call a standard size of type, px, and its 130 %. */
const LARGE_TYPE = 16 * 1.3

/** As the person would in the settings of the browser; the pages that are opened from now on see it. */
async function enlargeType({ context, page }: Person): Promise<void> {
  const settings = await context.newCDPSession(page)
  await settings.send('Page.setFontSizes', { fontSizes: { standard: Math.round(LARGE_TYPE) } })
}

async function switchToCare(person: Person, origin: string): Promise<void> {
  // Loaded anew: the first page may still be on its way to the home of who it is.
  await person.page.goto(`${origin}/?screen=settings#/packages/settings/home/index`)
  await person.page.getByRole('switch').first().click()
  await person.page.locator('.mode-care').first().waitFor({ state: 'attached' })
}

/** Returns why the screen is not there, or nothing. */
async function openScreen(
  person: Person,
  origin: string,
  screen: AppScreen,
): Promise<string | undefined> {
  await person.page.setViewportSize({ width: 375, height: PHONE_HEIGHT })
  // Another search opens it anew: to a browser the same address, or another hash, is the same document.
  await person.page.goto(`${origin}/?screen=${screen.name}#/${screen.page}`)
  const arrived = async () => {
    await screen.then?.(person)
    await person.sees(screen.words)
    await settleFonts(person.page)
  }
  return arrived().then(
    () => undefined,
    (error: unknown) => String(error),
  )
}

async function show({ page }: Person, { dark, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: PHONE_HEIGHT })
  const root = dark ? 'html.theme-dark' : 'html:not(.theme-dark)'
  await page.locator(root).waitFor({ state: 'attached' })
  await page.evaluate('new Promise((next) => requestAnimationFrame(() => setTimeout(next)))')
}

/** Makes the window as tall as the page, so that all of it is drawn at once. */
export async function unfold({ page }: Person, width: number): Promise<void> {
  // The content of a page scrolls in a box of its own, between the bars.
  const hidden = await page.evaluate<number>(
    `Math.max(...[...document.querySelectorAll('[role=main]')].map((box) => box.scrollHeight - box.clientHeight))`,
  )
  await page.setViewportSize({ width, height: PHONE_HEIGHT + hidden })
}
