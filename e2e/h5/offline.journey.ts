import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { switchOn } from './browser'
import { Person } from './person'
import type { Stage } from './stage'

const WRITTEN_OFFLINE = '没网的时候写的：对方让我别告诉家里人。'
const ANSWER_LOST = '有网，可回话丢了：对方说要先交保证金。'

/** A phone with its own storage; the app on it can be killed and started again. */
class Phone {
  private readonly folder = mkdtempSync(join(tmpdir(), 'phone-'))
  constructor(private readonly address: string) {}

  /** Starts the app, with the network on or off from the first moment. */
  async starts(network: 'on' | 'off'): Promise<Person> {
    const context = await switchOn(this.folder)
    await context.setOffline(network === 'off')
    return Person.openOn(context.pages()[0] ?? (await context.newPage()), this.address)
  }

  throwAway(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Once this is true the app no longer needs a network to open. */
const KEPT = 'navigator.serviceWorker.ready.then(({ active }) => active !== null)'

/** The addresses of everything the browser keeps of the app. */
const KEPT_ADDRESSES = `caches.keys().then(async (names) => {
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return requests.flat().map(({ url }) => new URL(url).pathname)
})`

/** From home, without a phone number, to the last tap. */
async function writeReport(person: Person, words: string): Promise<void> {
  await person.tap('我要举报或求助')
  await person.tap('我也说不清')
  await person.tap('下一步')
  await person.tap('没有转')
  await person.writes(words, '几句话就行，不写也可以')
  await person.tap('下一步')
  await person.tap('不留电话')
  await person.tap('提交')
}

/** Home with the card of 110, and a lesson with its quiz, all from the phone. */
async function findsHomeAndLesson(person: Person): Promise<void> {
  await person.sees('我要举报或求助')
  await person.sees('110')
  await person.tap('学防骗')
  await person.tap('征信账户')
  await person.tap('注销学生账号')
  await person.sees('改征信不用转账')
  await person.tap('去答题')
  await person.sees('第 1 题，共 3 题')
}

/** How many reports say so, once there is one and it has had the time to come a second time. */
async function arrivals(database: RawDatabase, person: Person, words: string): Promise<number> {
  const stored = () => database.all('reports', { text: words })
  const end = Date.now() + 20_000
  while ((await stored()).length === 0 && Date.now() < end) await person.page.waitForTimeout(200)
  await person.page.reload()
  await person.sees('我的求助')
  await person.page.waitForTimeout(1_000)
  return (await stored()).length
}

/** The app is killed before the network is back: what was written goes out at the next start, once. */
async function sendsLater(phone: Phone, database: RawDatabase): Promise<void> {
  const offline = await phone.starts('off')
  await writeReport(offline, WRITTEN_OFFLINE)
  await offline.sees('1 份求助存在手机里')
  await offline.sees('110')
  assert.deepEqual(await database.all('reports', { text: WRITTEN_OFFLINE }), [])
  await offline.leave()

  const online = await phone.starts('on')
  assert.equal(await arrivals(database, online, WRITTEN_OFFLINE), 1)
  await online.leave()
}

/** The report arrives and nobody hears so; it is sent again at the next start, and is still one. */
async function hearsNothing(phone: Phone, database: RawDatabase): Promise<void> {
  const unheard = await phone.starts('on')
  let carried = 0
  await unheard.context.route('**/functions/help', async (route) => {
    if (route.request().postData()?.includes(ANSWER_LOST)) {
      await route.fetch()
      carried += 1
    }
    await route.abort()
  })
  await writeReport(unheard, ANSWER_LOST)
  await unheard.sees('1 份求助存在手机里', 20_000)
  assert.ok(carried > 0)
  assert.equal((await database.all('reports', { text: ANSWER_LOST })).length, 1)
  // It may be sending once more right now.
  await unheard.context.setOffline(true)
  await unheard.context.unrouteAll({ behavior: 'ignoreErrors' })
  await unheard.leave()

  const online = await phone.starts('on')
  assert.equal(await arrivals(database, online, ANSWER_LOST), 1)
  await online.tap('我的求助')
  await online.page.getByText('我也说不清').nth(1).waitFor()
  await online.leave()
}

/** Once visited, the web app opens without a network; what is written then arrives once. */
export const journey = {
  title:
    'RPT-01, D-29: once visited it opens offline with 110 and lessons; a report arrives once, the app killed in between',
  async run({ cloud }: Stage): Promise<void> {
    const database = openDatabase(cloud.adminUrl)
    const phone = new Phone(`${cloud.origin}/?as=resident-away`)
    const visitor = await phone.starts('on')
    await visitor.sees('我要举报或求助')
    assert.ok(await visitor.page.evaluate<boolean>(KEPT))
    await visitor.context.setOffline(true)
    await visitor.page.reload()
    await findsHomeAndLesson(visitor)
    const kept = await visitor.page.evaluate<string[]>(KEPT_ADDRESSES)
    assert.deepEqual(
      kept.filter(
        (path) => path !== '/' && !/^\/(js|css)\/[^/]+\.[0-9a-f]{8}\.(js|css)$/.test(path),
      ),
      [],
    )
    await visitor.leave()

    const cold = await phone.starts('off')
    await findsHomeAndLesson(cold)
    await cold.leave()

    await sendsLater(phone, database)
    await hearsNothing(phone, database)
    for (const person of [visitor, cold]) assert.deepEqual(person.errors, [])
    phone.throwAway()
  },
}
