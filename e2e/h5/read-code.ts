/** A camera for a browser: reads the code that a page draws, by what it should say. */
import qrcode from 'qrcode-generator'
import type { Page } from 'playwright-core'

/** White modules around a code, as ISO/IEC 18004 asks. */
const QUIET = 4

/** Whether the page shows a code that says exactly this, module by module. */
export async function showsCode(page: Page, text: string): Promise<boolean> {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const side = code.getModuleCount()
  const pictures = await page
    .locator('.qr-frame__code')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundImage))
  return pictures.some((picture) => {
    const dark = darkModules(decodeURIComponent(picture))
    return every(side, (x, y) => dark.has(`${x + QUIET} ${y + QUIET}`) === code.isDark(y, x))
  })
}

/** The modules of a picture that is drawn as runs: `M<x> <y>h<length>v1…`. */
function darkModules(picture: string): Set<string> {
  const dark = new Set<string>()
  for (const [, x, y, length] of picture.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let more = 0; more < Number(length); more += 1) dark.add(`${Number(x) + more} ${y ?? ''}`)
  }
  return dark
}

function every(side: number, holds: (x: number, y: number) => boolean): boolean {
  const places = Array.from({ length: side }, (_, place) => place)
  return places.every((y) => places.every((x) => holds(x, y)))
}
