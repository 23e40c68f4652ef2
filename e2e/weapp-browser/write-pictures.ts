/**
 * `npm run docs:weapp`: pictures of the built mini-program with WeChat's own sheets, side by side in docs/pictures/weapp:
 * every page that a tab bar leads to, in each mode, and the page of components.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Person, type Look } from './person'
import { goTo, TAB_PAGES } from './places'
import { onStage, type Stage } from './stage'

const folder = resolve(__dirname, '../../docs/pictures/weapp')

const MODES: Readonly<Record<string, readonly Look[]>> = {
  light: [],
  dark: ['深色'],
  care: ['关怀模式'],
  'care-dark': ['关怀模式', '深色'],
}

/** The chapters of the page of components; what lies over a page is opened by a tap. */
const CHAPTERS = [
  ...['foundations', 'actions', 'asking', 'lists', 'charts', 'honours', 'states'].map(
    (chapter) => ({ chapter, tap: undefined }),
  ),
  ...['打开抽屉', '问一声，会丢东西的', '通过一位，8 秒能撤销（0）'].map((tap) => ({
    chapter: 'layers',
    tap,
  })),
]

async function tabPages(stage: Stage, looks: readonly Look[]): Promise<Buffer[]> {
  const pictures: Buffer[] = []
  for (const place of TAB_PAGES) {
    const person = await Person.open(stage, { openid: place.openid, looks })
    await goTo(person, place)
    pictures.push(await person.picture())
    await person.leave()
  }
  return pictures
}

async function components(stage: Stage): Promise<Buffer[]> {
  const person = await Person.open(stage, { openid: 'dev-resident', build: 'weapp-local' })
  const pictures: Buffer[] = []
  for (const { chapter, tap } of CHAPTERS) {
    await person.startOver(`packages/local/kit/index?chapter=${chapter}`)
    if (tap === undefined) pictures.push(await person.unfolded(() => person.picture()))
    else {
      await person.tap(tap)
      pictures.push(await person.picture())
    }
  }
  await person.leave()
  return pictures
}

/** Puts pictures side by side, small enough for a repository. */
async function sheet({ browser }: Stage, name: string, pictures: readonly Buffer[]): Promise<void> {
  const images = pictures.map(
    (picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`,
  )
  const page = await browser.newPage()
  await page.setContent(
    `<style>body{margin:0;padding:12px;display:flex;gap:8px;align-items:start;background:#cfdcd8;width:max-content}
     img{width:180px;border-radius:10px;display:block}</style>${images.join('')}`,
  )
  const path = join(folder, `${name}.jpg`)
  await page.locator('body').screenshot({ path, type: 'jpeg', quality: 62 })
  await page.close()
}

void onStage(['weapp', 'weapp-local'], async (stage) => {
  mkdirSync(folder, { recursive: true })
  for (const [mode, looks] of Object.entries(MODES)) {
    await sheet(stage, `tab-pages-${mode}`, await tabPages(stage, looks))
  }
  await sheet(stage, 'components', await components(stage))
})
