import assert from 'node:assert/strict'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startLocalCloud } from '../../config/testing/local-cloud'
import { switchOn } from './browser'
import { Person } from './person'

const built = resolve(__dirname, '../../dist/h5')

/** A web app as it lies on a server, and the builds that replace it. */
class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'site-'))
  constructor() {
    cpSync(built, this.folder, { recursive: true })
  }

  /** Puts another build in place: its name in the page, a script with another name, and the worker that keeps them. */
  deploy(hash: string): void {
    const scripts = join(this.folder, 'js')
    const old = readdirSync(scripts).find((name) => /^app\.[0-9a-f]{8}\.js$/.test(name)) ?? ''
    renameSync(join(scripts, old), join(scripts, `app.${hash}.js`))
    const rewrite = (file: string, change: (text: string) => string) => {
      const path = join(this.folder, file)
      writeFileSync(path, change(readFileSync(path, 'utf8').replaceAll(old, `app.${hash}.js`)))
    }
    rewrite('index.html', (page) =>
      page.replace('<head>', `<head><meta name="build" content="${hash}">`),
    )
    rewrite('service-worker.js', (worker) => worker.replace(/wangan@[0-9a-f]+/, `wangan@${hash}`))
  }

  takeAway(): void {
    rmSync(this.folder, { recursive: true })
  }
}

/** Whether the browser keeps this build, and no other is on its way. */
const KEEPS = (hash: string) => `navigator.serviceWorker.getRegistration().then(async (known) =>
  known?.active?.state === 'activated' && !known.installing && !known.waiting && caches.has('wangan@${hash}')
)`
const keeps = async ({ page }: Person, hash: string) => {
  while (!(await page.evaluate<boolean>(KEEPS(hash)))) await page.waitForTimeout(100)
}

/** The build on the screen, and those that are kept. */
const STATE = `caches.keys().then((names) => [document.querySelector('meta[name=build]').content, ...names])`
const state = ({ page }: Person) => page.evaluate<string[]>(STATE)

/** Opens the app anew; the build it came with is on the screen, and the worker of it has settled. */
async function reopen(person: Person, hash: string): Promise<void> {
  await person.page.reload()
  await person.sees('我要举报或求助')
  assert.equal((await state(person))[0], hash)
  await keeps(person, hash)
}

/** What is kept never outlives the next opening: a new build is there at once, and is then the one that is kept. */
export const journey = {
  title: 'RPT-01: a new build is there at the next opening, then without a network too',
  async run(): Promise<void> {
    const site = new Site()
    const phone = mkdtempSync(join(tmpdir(), 'phone-'))
    const cloud = await startLocalCloud({ site: site.folder })
    const context = await switchOn(phone)
    try {
      site.deploy('11111111')
      const page = await context.newPage()
      const person = await Person.openOn(page, `${cloud.origin}/?as=resident-long`)
      await person.sees('我要举报或求助')
      await keeps(person, '11111111')

      site.deploy('22222222')
      await reopen(person, '22222222')
      await context.setOffline(true)
      await reopen(person, '22222222')
      await person.tap('学防骗')
      await person.sees('每天一题')
      await context.setOffline(false)

      site.deploy('33333333')
      await person.goTo('pages/home')
      await reopen(person, '33333333')
      const [, ...kept] = await state(person)
      assert.deepEqual(kept, ['wangan@22222222', 'wangan@33333333'])
      assert.deepEqual(person.errors, [])
    } finally {
      await context.close()
      await cloud.stop()
      site.takeAway()
      rmSync(phone, { recursive: true, force: true })
    }
  },
}
