/**
 * `npm run docs:screens`: docs/screens.md, and the picture of every screen in its four modes that it shows; names write
 * the pictures of the screens called so. `-- --boards <folder>` puts the boards, PNGs in that folder, at the left of each
 * picture and writes them to e2e/out/boards instead, to look at the two side by side.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import type { AppScreen } from '../h5/app-screen'
import { SCREENS } from '../h5/screens'
import { onStage, pictures, type Stage } from '../h5/stage'
import { screensPage, sheetOf, sheetsFolder, textOfPage } from './screens-page'
import { type Look, modeName, walk } from './walk'

const MODES: readonly Look[] = [false, true].flatMap((care) =>
  [false, true].map((dark) => ({ care, dark, width: 375 })),
)
/** How wide a mode stands in a picture, px: as small as its words can still be read, or as they are. */
const WIDTH = { small: 188, whole: 375 }
const QUALITY = 55

interface Sheet {
  readonly file: string
  /** PNGs, from left to right. */
  readonly parts: readonly Buffer[]
  readonly width: number
}

async function writeSheet(browser: Browser, { file, parts, width }: Sheet): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } })
  const images = parts.map((part) => `<img src="data:image/png;base64,${part.toString('base64')}">`)
  await page.setContent(
    `<!doctype html><style>body{margin:0;padding:8px;display:flex;gap:8px;align-items:start;background:#cfdcd8;width:max-content}
     img{width:${width}px;display:block}</style>${images.join('')}`,
  )
  // The pictures must have their sizes before the sheet is measured.
  await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())))
  const box = await page.locator('body').boundingBox()
  if (!box) throw new Error(`${file} has nothing to show`)
  // Playwright itself writes no WebP.
  const devtools = await page.context().newCDPSession(page)
  const { data } = await devtools.send('Page.captureScreenshot', {
    ...{ format: 'webp', quality: QUALITY },
    ...{ clip: { ...box, scale: 1 }, captureBeyondViewport: true },
  })
  writeFileSync(file, Buffer.from(data, 'base64'))
  await page.close()
}

/** The boards of a screen, as PNGs. Throws when one is not in the folder. */
function boardsOf({ boards = [] }: AppScreen, folder: string): Buffer[] {
  return boards.map((board) => readFileSync(join(folder, `${board}.png`)))
}

function writtenBy(folder: string | undefined): (screen: AppScreen, modes: Buffer[]) => Sheet {
  if (folder === undefined) {
    return (screen, parts) => ({
      file: join(sheetsFolder, sheetOf(screen)),
      parts,
      width: WIDTH.small,
    })
  }
  const target = join(pictures, 'boards')
  mkdirSync(target, { recursive: true })
  return (screen, modes) => ({
    file: join(target, sheetOf(screen)),
    parts: [...boardsOf(screen, folder), ...modes],
    width: WIDTH.whole,
  })
}

/** The pictures of each screen, in the order of `MODES`; and what went wrong, a line each. */
async function takePictures({ browser, cloud }: Stage, screens: readonly AppScreen[]) {
  const taken = new Map<string, Buffer>()
  const keyOf = (screen: AppScreen, look: Look) => `${screen.name}.${modeName(look)}`
  const walked = { browser, origin: cloud.origin, screens, looks: MODES }
  const problems = await walk(walked, async ({ screen, look, person }) => {
    taken.set(keyOf(screen, look), await person.page.screenshot({ scale: 'css' }))
  })
  const modesOf = (screen: AppScreen) =>
    MODES.flatMap((look) => taken.get(keyOf(screen, look)) ?? [])
  return { modesOf, problems }
}

/** Takes away the pictures of screens that are no more. */
function dropOldSheets(): void {
  const wanted = new Set(SCREENS.map(sheetOf))
  for (const file of existsSync(sheetsFolder) ? readdirSync(sheetsFolder) : []) {
    if (!wanted.has(file)) rmSync(join(sheetsFolder, file))
  }
}

async function main(stage: Stage): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { boards: { type: 'string' } },
  })
  const screens = SCREENS.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  )
  const { modesOf, problems } = await takePictures(stage, screens)
  mkdirSync(sheetsFolder, { recursive: true })
  const sheetFor = writtenBy(values.boards)
  for (const screen of screens) {
    const modes = modesOf(screen)
    if (modes.length === MODES.length) {
      await writeSheet(stage.browser, sheetFor(screen, modes))
    }
  }
  if (values.boards === undefined) {
    dropOldSheets()
    writeFileSync(screensPage, textOfPage(SCREENS))
  }
  for (const problem of problems) console.error(problem)
  console.log(`${screens.length} screens in four modes: ${problems.length} problems`)
  if (problems.length > 0 || screens.length === 0) process.exitCode = 1
}

void onStage(main)
