/** A picture under the finger: what a phone would pick, and strokes over it. */
import assert from 'node:assert/strict'
import type { FileChooser, Page } from 'playwright-core'
import type { Person } from './person'

/** Lies in the file and not in the picture: place and make of the phone, as cameras write them. */
export const IN_THE_FILE = 'GPS 30.2500N 120.1500E MADE-BY-PHONE'
/** A little longer than pages take to slide in. */
const SLIDE_MS = 450
const WIDTH = 600
const HEIGHT = 900

/** Picks a red picture with a white band. */
export async function picksFile(person: Person, words: string): Promise<void> {
  const file = await paintedFile(person.page)
  const [chooser] = await Promise.all<[Promise<FileChooser>, Promise<void>]>([
    person.page.waitForEvent('filechooser'),
    person.tap(words),
  ])
  await chooser.setFiles({ name: 'IMG_2071.png', mimeType: 'image/png', buffer: file })
}

/** Waits for the picture; the page slides in, and what is to be covered must have come to rest. */
export async function boardOpens(page: Page): Promise<void> {
  await page.locator('.brush-canvas canvas').waitFor()
  await page.waitForTimeout(SLIDE_MS)
}

/** Along the middle of the picture, where the band is. */
export async function strokes(page: Page): Promise<void> {
  const box = await page.locator('.brush-canvas canvas').boundingBox()
  assert.ok(box)
  const middle = box.y + box.height / 2
  await page.mouse.move(box.x + 4, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 4, middle, { steps: 8 })
  await page.mouse.up()
}

/** A PNG as a camera might leave it: a picture, and words in the file beside it. */
async function paintedFile(page: Page): Promise<Buffer> {
  const data = await page.evaluate(
    ({ width, height }) => {
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.fillStyle = '#e02020'
      context.fillRect(0, 0, width, height)
      context.fillStyle = '#ffffff'
      context.fillRect(0, height / 2 - 12, width, 24)
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    },
    { width: WIDTH, height: HEIGHT },
  )
  return Buffer.concat([Buffer.from(data, 'base64'), Buffer.from(IN_THE_FILE)])
}
