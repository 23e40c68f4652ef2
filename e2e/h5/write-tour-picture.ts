/** Puts the pictures of the thread's journey side by side: docs/pictures/tour.png, for the README. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launchBrowser } from './browser'
import { pictures } from './stage'

const target = resolve(__dirname, '../../docs/pictures/tour.png')

async function main(): Promise<void> {
  const screens = readdirSync(pictures).filter((file) => file.startsWith('tour-'))
  if (screens.length === 0) throw new Error('No pictures yet: run the journey "thread" first.')
  const images = screens.sort().map((file) => {
    const data = readFileSync(join(pictures, file)).toString('base64')
    return `<img src="data:image/png;base64,${data}">`
  })
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: 1280, height: 400 } })
  await page.setContent(
    `<style>body{margin:0;padding:16px;display:flex;gap:12px;background:#cfdcd8;width:max-content}
     img{width:190px;border-radius:14px;display:block}</style>${images.join('')}`,
  )
  await page.locator('body').screenshot({ path: target })
  await browser.close()
}

void main()
