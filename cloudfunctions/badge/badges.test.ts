/** Badges and stars of an account: taken from records once, taken back with corrections, read in one go. */
import type { Merits } from '@shared/badge/merits'
import type { badgeContract } from '@shared/badge/contract'
import type { OutputOf } from '@shared/kit/contract'
import { addMonths } from '@shared/kit/months'
import { instantOf, localDate } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { addMerit, MERITS, type Merited } from '../kit/merits'
import type { NoticeRecord } from '../kit/notices'
import { insert, updateWhere } from '../kit/store'
import { transact } from '../kit/transact'
import { HONOURS, type HonoursRecord } from './badge-records'

type Star = OutputOf<(typeof badgeContract.actions)['getOwnStar']>
type Badges = OutputOf<(typeof badgeContract.actions)['listOwnBadges']>

let cloud: LocalCloud
let database: RawDatabase
let people = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
  becomeInstance(cloud)
  database = openDatabase(cloud.adminUrl)
}, 30_000)
afterAll(() => cloud.stop())

async function newPerson(): Promise<{ openId: string; accountId: string }> {
  const openId = `star-${people++}`
  return { openId, accountId: await makeMember(cloud, database, { openId }) }
}

const tick = () => cloud.fireTimer('badge')
const getStar = (openId?: string) => cloud.call<Star>('badge', 'getOwnStar', {}, openId)
const listBadges = (openId?: string) => cloud.call<Badges>('badge', 'listOwnBadges', {}, openId)
const earnedBy = async (openId: string) =>
  outputOf(await listBadges(openId)).badges.flatMap(({ key, at }) => (at === null ? [] : [key]))

/** A record brings so much; written again it is corrected. */
async function brings(accountId: string, counts: Merits, id = 'one', at = Date.now()) {
  const _id = `fct_test.${accountId}.${id}`
  const changed = await updateWhere(MERITS, { _id }, { counts, lookAt: at })
  if (changed > 0) return
  await transact((transaction) => addMerit(transaction, { _id, accountId, counts, at }, at))
}

async function noticesOf(accountId: string): Promise<string[]> {
  const notices = await database.all<NoticeRecord>('notices', { accountId })
  return notices.map(({ kind, params }) => `${kind} ${params['title'] ?? params['count']}`).sort()
}

async function setMinutes(account: string, confirmed: number, pending = 0): Promise<void> {
  const _id = `${account}.serviceMinutes`
  const known = await database.all('balances', { _id })
  const balance = { account, kind: 'serviceMinutes', confirmed, pending, entries: 1 }
  if (known.length > 0) await database.update('balances', _id, { confirmed, pending })
  else await database.insert('balances', [{ _id, ...balance }])
}

describe('badges', () => {
  test('BDG-08: a record brings what it brings once, however often it is written and looked at', async () => {
    const { openId, accountId } = await newPerson()
    await brings(accountId, { publicity: 1, services: 1 })
    await tick()
    await brings(accountId, { publicity: 1, services: 1 })
    await tick()
    await tick()
    expect(await earnedBy(openId)).toEqual(['first-talk', 'first-service'])
    expect(await noticesOf(accountId)).toEqual(['badgeEarned 迈出一步', 'badgeEarned 首次宣讲'])
    const [honours] = await database.all<HonoursRecord>('honours', { _id: accountId })
    expect(honours?.totals).toEqual({ publicity: 1, services: 1 })
    const [merit] = await database.all<Merited>('merits', { accountId })
    expect(merit).toMatchObject({ taken: { publicity: 1, services: 1 }, lookAt: null })
  })

  test('HRS-10: a correction takes a badge back and says so; the next service brings it again', async () => {
    const { openId, accountId } = await newPerson()
    await brings(accountId, { stoppedLosses: 1 })
    await tick()
    await brings(accountId, {})
    await tick()
    expect(await earnedBy(openId)).toEqual([])
    await brings(accountId, { stoppedLosses: 1 }, 'two')
    await tick()
    expect(await earnedBy(openId)).toEqual(['stopped-one'])
    expect(await noticesOf(accountId)).toEqual([
      ...['badgeEarned 拦住一笔', 'badgeEarned 拦住一笔', 'badgeWithdrawn 拦住一笔'],
    ])
  })

  test('BDG-10: what is not earned yet says how far it is; nobody else’s is told', async () => {
    const { openId, accountId } = await newPerson()
    await brings(accountId, { answers: 99 })
    await tick()
    const other = await newPerson()
    const wallOf = async (whose: string) => outputOf(await listBadges(whose)).badges
    const hundred = (wall: Badges['badges']) => wall.find(({ key }) => key === 'survey-100')
    expect(hundred(await wallOf(openId))).toEqual({
      ...{ key: 'survey-100', at: null, have: 99, needed: 100 },
    })
    expect(hundred(await wallOf(other.openId))?.have).toBe(0)
    expect(codeOf(await listBadges())).toBe('ACCESS.SIGN_IN')
  })

  test('a wall of somebody with 5,000 records takes the same waves as one without any', async () => {
    const { openId, accountId } = await newPerson()
    const empty = (await listBadges(openId)).waves
    const at = Date.now()
    const merits = Array.from({ length: 5_000 }, (_, number) => ({
      ...{ _id: `fct_many.${accountId}.${number}`, accountId, at, lookAt: null },
      ...{ counts: { services: 1 }, taken: { services: 1 } },
    }))
    await database.insert(MERITS.name, merits)
    await brings(accountId, { services: 1 })
    await tick()
    const full = await listBadges(openId)
    expect(full.waves).toBe(empty)
    expect(full.waves).toBeLessThanOrEqual(3)
  })
})

describe('the star', () => {
  test('BDG-01, D-03, HRS-11: follows from confirmed service alone; what waits and what was learnt stand apart', async () => {
    const { openId, accountId } = await newPerson()
    await setMinutes(accountId, 5_999, 500)
    await database.insert('balances', [
      {
        ...{ _id: `${accountId}.trainingMinutes`, account: accountId, kind: 'trainingMinutes' },
        ...{ confirmed: 300, pending: 0, entries: 1 },
      },
    ])
    const called = await getStar(openId)
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(outputOf(called)).toEqual({
      ...{ minutes: 5_999, surveyMinutes: 0, pendingMinutes: 500, trainingMinutes: 300 },
      ...{ star: 0, next: { star: 1, missing: 1 }, forecast: null, held: null },
      // No star of another scheme is recognised.
      ...{ recognised: null, counted: 0 },
    })
  })

  test('BDG-10: last month’s pace says when the next one comes', async () => {
    const { openId, accountId } = await newPerson()
    const today = localDate(Date.now())
    const lastMonth = instantOf(addMonths(`${today.slice(0, 7)}-01`, -1))
    await setMinutes(accountId, 600)
    await brings(accountId, { serviceMinutes: 600, surveyMinutes: 120 }, 'one', lastMonth)
    await tick()
    const { forecast, surveyMinutes } = outputOf(await getStar(openId))
    expect(surveyMinutes).toBe(120)
    // 5,400 minutes at 600 a month: nine months of thirty days.
    expect(Date.parse(forecast ?? '') - Date.parse(today)).toBe(270 * 86_400_000)
  })

  test('BDG-01, BDG-05: reached it is told once and holds for a year; a correction takes it at once', async () => {
    const { openId, accountId } = await newPerson()
    await setMinutes(accountId, 6_000)
    await brings(accountId, { serviceMinutes: 6_000 })
    await tick()
    const { star, held } = outputOf(await getStar(openId))
    expect([star, held?.until]).toEqual([1, addMonths(localDate(Date.now()), 12)])
    await setMinutes(accountId, 5_999)
    await brings(accountId, { serviceMinutes: 5_999 })
    await tick()
    expect(outputOf(await getStar(openId))).toMatchObject({ star: 0, held: null })
    expect((await noticesOf(accountId)).filter((one) => one.startsWith('star'))).toEqual([
      'starReached 1',
    ])
  })

  test('BDG-05, GAP-09: when its year is over a star is looked at anew, from the ledger', async () => {
    const { openId, accountId } = await newPerson()
    const longAgo = Date.now() - 366 * 86_400_000
    const star = { star: 1, since: longAgo, reviewedAt: longAgo, reviewAt: 1, turn: 1 } as const
    await insert(HONOURS, { _id: accountId, totals: {}, months: {}, badges: {}, star })
    await setMinutes(accountId, 6_000)
    await tick()
    const { held } = outputOf(await getStar(openId))
    expect(held).toEqual({ since: longAgo, until: addMonths(localDate(Date.now()), 12) })
    await setMinutes(accountId, 10)
    await updateWhere(HONOURS, { _id: accountId }, { 'star.reviewAt': 1 })
    await tick()
    const [honours] = await database.all<HonoursRecord>('honours', { _id: accountId })
    expect(honours?.star).toMatchObject({ star: 0, reviewAt: null, turn: 2 })
  })
})
