/**
 * A bare machine has no Chinese font: windows get one from an npm package, sliced, so that only what a page shows is
 * loaded. It comes from a server of its own, since a browser that is listened in on keeps no file.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join, resolve } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'

const font = resolve(__dirname, '../../node_modules/@fontsource-variable/noto-sans-sc')

/** Gives the font’s sheet and its slices, to pages of any origin, once a browser. */
const give: RequestListener = (request, response) => {
  const file = basename(request.url ?? '')
  const path = file === 'index.css' ? join(font, file) : join(font, 'files', file)
  readFile(path).then(
    (body) => {
      response.writeHead(200, {
        'content-type': file.endsWith('.css') ? 'text/css' : 'font/woff2',
        'cache-control': 'public, max-age=31536000, immutable',
        'access-control-allow-origin': '*',
      })
      response.end(body)
    },
    () => response.writeHead(404).end(),
  )
}

let address: Promise<string> | undefined

/** Starts at the first window and ends with the program. */
function serveFont(): Promise<string> {
  const server = createServer(give)
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
    server.unref()
  })
}

/** Every page of the window is written in it, from the start. */
export async function writeInFont(context: BrowserContext): Promise<void> {
  address ??= serveFont()
  const sheet = `${await address}/index.css`
  await context.addInitScript(`document.addEventListener('DOMContentLoaded', () => {
    const faces = document.createElement('link')
    Object.assign(faces, { id: 'test-font', rel: 'stylesheet', href: '${sheet}' })
    const use = document.createElement('style')
    use.textContent = "body, body * { font-family: 'Noto Sans SC Variable', sans-serif !important }"
    document.head.append(faces, use)
  })`)
}

/** How differently two Chinese characters fill their box: a missing glyph is the same empty box for both. */
const INK_DIFFERENCE = `(async () => {
  await document.fonts.load("32px 'Noto Sans SC Variable'", '网一')
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 40
  const paint = canvas.getContext('2d')
  paint.font = "32px 'Noto Sans SC Variable'"
  const ink = ['网', '一'].map((text) => {
    paint.clearRect(0, 0, 40, 40)
    paint.fillText(text, 2, 34)
    return paint.getImageData(0, 0, 40, 40).data.filter((_, at) => at % 4 === 3).filter(Boolean).length
  })
  return Math.abs(ink[0] - ink[1])
})()`

/** Waits until the fonts on the page are there, and proves that a Chinese glyph has ink. */
export async function settleFonts(page: Page): Promise<void> {
  await page.waitForFunction("document.getElementById('test-font')?.sheet")
  await page.evaluate(() => document.fonts.ready)
  const ink = await page.evaluate<number>(INK_DIFFERENCE)
  if (ink < 20) throw new Error('the page shows no Chinese glyphs')
}
