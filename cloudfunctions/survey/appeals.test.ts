import * as fc from 'fast-check'
import { sumFacts, type Countable } from '@shared/desk/rules'
import type { OutputOf } from '@shared/kit/contract'
import { addDays, DAY, instantOf, localDate } from '@shared/kit/time'
import type { qualityActions } from '@shared/survey/quality-actions'
import type { Review } from '@shared/survey/review-model'
import {
  foldEverything,
  makeCampaign,
  makeQuestionnaire,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { response } from '../../config/testing/survey-books'
import { accountIdOf } from '../kit/caller'
import type { ResponseRecord, ReviewRecord } from './records'
import { daysOfCampaign } from './review-books'

type Quality = OutputOf<(typeof qualityActions)['readQuality']>
type Appeals = OutputOf<(typeof qualityActions)['listAppeals']>

const CAMPAIGN = 'cmp_appeals'
const station = makeStation('huaianli')
const away = makeStation('liuyin')
const yesterday = addDays(localDate(Date.now()), -1)
const reason = '三份都不到一秒'
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, away])
  await makeQuestionnaire(database)
  await makeCampaign(database, 'appeals', { opensAt: Date.now() - 5 * DAY })
  for (const openId of ['first', 'second', 'third', 'fourth', 'empty']) {
    await makeMember(cloud, database, { openId, grants: [atStation('volunteer', station)] })
  }
  for (const [openId, of] of [
    ['manager', station],
    ['deputy', station],
    ['elsewhere', away],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [atStation('stationManager', of)] })
  }
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 60_000)
afterAll(() => cloud.stop())

/** Answers that came yesterday through somebody's code, one a minute. */
async function answer(openId: string, many: number): Promise<string[]> {
  const records = Array.from({ length: many }, (_, index): ResponseRecord => {
    const _id = clientId('response')
    const at = instantOf(yesterday, 600 + index)
    const who = { volunteerId: accountIdOf(openId), stationId: station._id, respondent: _id }
    const took = { at, openedAt: at - 40_000, day: yesterday, fast: index < 3 }
    return { ...response('x', { ...who, ...took }), _id, campaignId: CAMPAIGN }
  })
  await database.insert('responses', records)
  return records.map(({ _id }) => _id)
}

/** A person is to look at somebody's answers. */
async function askToLook(openId: string): Promise<void> {
  const volunteerId = accountIdOf(openId)
  const review: ReviewRecord = {
    ...{ _id: `${CAMPAIGN}.${volunteerId}`, campaignId: CAMPAIGN, volunteerId, score: 1 },
    ...{ stationId: station._id, state: 'open', signs: [], answers: 9, at: Date.now() },
    decision: null,
  }
  await database.insert('survey_reviews', [review])
}

const keyOf = (openId: string) => ({ campaignId: CAMPAIGN, volunteerId: accountIdOf(openId) })
const reject = (openId: string, rejected: readonly string[], by = 'manager') => {
  const input = { ...keyOf(openId), rejected, because: 'fast', reason }
  return cloud.call('survey', 'decideReview', input, by)
}
const say = (openId: string, words = '他们三个是一起扫的，都是自己答的') =>
  cloud.call<{ words: string }>('survey', 'appealReview', { campaignId: CAMPAIGN, words }, openId)
const reply = (openId: string, granted: boolean, by: string, words = '打电话问过，是真的') => {
  const input = { ...keyOf(openId), granted, reason: words }
  return cloud.call('survey', 'decideAppeal', input, by)
}
const quality = async (openId: string) =>
  outputOf(await cloud.call<Quality>('survey', 'readQuality', {}, openId)).quality

async function letPass(openId: string): Promise<void> {
  const id = `${CAMPAIGN}.${accountIdOf(openId)}`
  await database.update('survey_reviews', id, { 'decision.appliesAt': Date.now() - 1 })
  await foldAll()
}

async function foldAll(): Promise<void> {
  for (let tick = 0; tick < 3; tick += 1) await cloud.fireTimer('survey')
  await foldEverything(cloud, database)
}

async function balanceOf(openId: string) {
  const account = accountIdOf(openId)
  const [balance] = await database.all<{ confirmed: number; pending: number }>('balances', {
    account,
  })
  return { confirmed: balance?.confirmed ?? 0, pending: balance?.pending ?? 0 }
}

test('EVA-01: who has no answers yet reads that there are none', async () => {
  expect(await quality('empty')).toBeNull()
})

test('R-27: the volunteer reads what counts, what does not, why, and in whose words', async () => {
  const ids = await answer('first', 12)
  await foldAll()
  await askToLook('first')
  expect(codeOf(await say('first'))).toBe('SURVEY.NO_APPEAL')
  expect(codeOf(await reject('first', ids.slice(0, 3)))).toBe('OK')
  await letPass('first')
  const called = await cloud.call<Quality>('survey', 'readQuality', {}, 'first')
  expect(outputOf(called).quality).toMatchObject({
    ...{ campaignId: CAMPAIGN, total: 12, counted: 9, waiting: 0, notCounted: 3, fast: 0 },
    ...{ mayAppeal: true, appeal: null, medianSeconds: null, leastSeconds: 6 },
    reasons: [{ day: yesterday, count: 3, because: 'fast', reason }],
  })
  expect(called.waves).toBeLessThanOrEqual(4)
  expect(JSON.stringify(called.reply)).not.toMatch(/acc_|score|sign|respondent/)
})

test('R-27: something is said to a decision once, and cards and codes in it are covered', async () => {
  const words = '验证码 384756 是他念给我的，他自己答的'
  const said = await Promise.all([say('first', words), say('first', words), say('first', words)])
  expect(said.map(codeOf)).toEqual(['OK', 'OK', 'OK'])
  expect(said.map((one) => outputOf(one).words)).not.toContain(words)
  expect(outputOf(said[0] ?? (await say('first', words))).words).not.toContain('384756')
  expect(codeOf(await say('first', '再说一次，也是真的'))).toBe('SURVEY.NO_APPEAL')
  expect(await database.all('notices', { kind: 'appealWaits' })).toMatchObject([
    { accountId: accountIdOf('deputy'), params: { stationName: station.name } },
  ])
  expect(await quality('first')).toMatchObject({ mayAppeal: false, appeal: { state: 'open' } })
})

test('R-27: somebody else than who decided sees it and answers it', async () => {
  const list = async (by: string, input: object = { stationId: station._id }) =>
    cloud.call<Appeals>('survey', 'listAppeals', input, by)
  const own = await list('deputy')
  expect(outputOf(own).appeals).toMatchObject([{ ...keyOf('first'), mayDecideAppeal: true }])
  expect(own.waves).toBeLessThanOrEqual(3)
  expect(outputOf(await list('manager')).appeals).toMatchObject([{ mayDecideAppeal: false }])
  expect(outputOf(await list('staff', {})).appeals).toHaveLength(1)
  expect(codeOf(await list('elsewhere'))).toBe('ACCESS.SCOPE')
  expect(codeOf(await list('deputy', {}))).toBe('ACCESS.SCOPE')
  expect(codeOf(await reply('first', true, 'manager'))).toBe('SURVEY.OWN_DECISION')
  expect(codeOf(await reply('first', true, 'elsewhere'))).toBe('ACCESS.SCOPE')
  expect(codeOf(await reply('first', true, 'first'))).toBe('ACCESS.ROLE')
  expect(codeOf(await reply('empty', true, 'deputy'))).toBe('SURVEY.NO_APPEAL')
})

test('R-27: granted, the answers count again everywhere, once, and the volunteer is told', async () => {
  const sent = await reply('first', true, 'deputy')
  expect(sent.waves).toBeLessThanOrEqual(6)
  expect([codeOf(sent), codeOf(await reply('first', true, 'deputy'))]).toEqual(['OK', 'OK'])
  expect(codeOf(await reply('first', false, 'deputy'))).toBe('SURVEY.REVIEW_DECIDED')
  await foldAll()
  expect(await balanceOf('first')).toEqual({ confirmed: 12, pending: 0 })
  expect(await quality('first')).toMatchObject({
    ...{ counted: 12, notCounted: 0, reasons: [], mayAppeal: false },
    appeal: { state: 'granted', reason: '打电话问过，是真的' },
  })
  const tallies = await database.all<{ _id: string; counts: object }>('survey_tallies')
  for (const owner of [accountIdOf('first'), station._id, 'all']) {
    const tally = tallies.find(({ _id }) => _id === `${CAMPAIGN}.${owner}`)
    expect(tally?.counts).toMatchObject({ total: 12, rejected: 0, rejected_fast: 0 })
  }
  const facts = await database.all<Countable>('facts')
  expect(sumFacts(facts).get(`${station._id}.all`)).toMatchObject({
    ...{ answers: 12, answersRejected: 0, answersFast: 3, minutesConfirmed: 12 },
  })
  expect(await database.all('notices', { kind: 'appealDecided' })).toMatchObject([
    { accountId: accountIdOf('first'), params: { granted: true } },
  ])
  expect(await database.all('audits', { action: 'survey.decideAppeal' })).toMatchObject([
    { subject: accountIdOf('first'), actor: accountIdOf('deputy') },
  ])
})

test('R-27: not granted, the result stays, with the reason, and nothing more is said', async () => {
  const ids = await answer('second', 5)
  await foldAll()
  await askToLook('second')
  await reject('second', ids)
  await letPass('second')
  expect(codeOf(await say('second'))).toBe('OK')
  const no = () => reply('second', false, 'staff', '问过三位，都说没答过')
  expect((await Promise.all([no(), no(), no()])).map(codeOf)).toEqual(['OK', 'OK', 'OK'])
  await foldAll()
  expect(await balanceOf('second')).toEqual({ confirmed: 0, pending: 0 })
  expect(await quality('second')).toMatchObject({
    ...{ counted: 0, notCounted: 5, mayAppeal: false },
    appeal: { state: 'refused', reason: '问过三位，都说没答过' },
  })
  expect(codeOf(await say('second', '可是真的是他们答的'))).toBe('SURVEY.NO_APPEAL')
  const done = { stationId: station._id, done: true }
  const { appeals } = outputOf(await cloud.call<Appeals>('survey', 'listAppeals', done, 'manager'))
  expect(appeals.map(({ appeal }) => appeal?.state).sort()).toEqual(['granted', 'refused'])
})

test('R-04: the middle answering time stands beside the rule from thirty answers on, and not below', async () => {
  const task = async () => outputOf(await cloud.call<Task>('survey', 'getTask', {}, 'first'))
  expect((await task()).medianSeconds).toBeNull()
  await answer('third', 20)
  expect((await task()).medianSeconds).toBe(40)
  expect(await quality('first')).toMatchObject({ medianSeconds: 40 })
})

test('SUR-09: once the subsidy is frozen nothing is rejected, said or given back', async () => {
  const ids = await answer('fourth', 4)
  await foldAll()
  await askToLook('fourth')
  await reject('fourth', ids.slice(0, 1))
  await letPass('fourth')
  const [campaign] = await database.all<{ closesAt: number }>('campaigns')
  const _id = `${station._id}.${localDate(campaign?.closesAt ?? 0).slice(0, 4)}`
  await database.insert('subsidy_statements', [{ _id, state: 'frozen' }])
  expect(codeOf(await say('fourth'))).toBe('SURVEY.FROZEN')
  await askToLook('third')
  const third = await database.all<ResponseRecord>('responses', {
    volunteerId: accountIdOf('third'),
  })
  const some = third.slice(0, 2).map((one) => one._id)
  expect(codeOf(await reject('third', some))).toBe('SURVEY.FROZEN')
  expect(codeOf(await reject('third', []))).toBe('OK')
  const [review] = await database.all<Review>('survey_reviews', { state: 'deciding' })
  expect(review).toMatchObject(keyOf('third'))
})

test('D-03, R-27: on the real cloud, decisions and appeals in any order end in the same balances and tallies', async () => {
  const people = ['amber', 'birch', 'cedar']
  const story = fc.sample(
    fc.record({
      many: fc.integer({ min: 3, max: 66 }),
      rejected: fc.integer({ min: 1, max: 3 }),
      granted: fc.boolean(),
      early: fc.boolean(),
    }),
    { numRuns: people.length, seed: 7 },
  )
  const otherStation = makeStation('beiyuan')
  await database.insert('stations', [otherStation])
  for (const [place, openId] of people.entries()) {
    const told = story[place]
    if (!told) continue
    await makeMember(cloud, database, { openId, grants: [atStation('volunteer', otherStation)] })
    const ids = await answer(openId, told.many)
    for (const id of ids) await database.update('responses', id, { stationId: otherStation._id })
    await askToLook(openId)
    const review = `${CAMPAIGN}.${accountIdOf(openId)}`
    await database.update('survey_reviews', review, { stationId: otherStation._id })
    // Decided before or after its answers are folded.
    if (!told.early) await foldAll()
    expect(codeOf(await reject(openId, ids.slice(-told.rejected), 'staff'))).toBe('OK')
  }
  await Promise.all(people.map((openId) => letPass(openId)))
  await makeMember(cloud, database, {
    ...{ openId: 'north', grants: [atStation('stationManager', otherStation)] },
  })
  for (const [place, openId] of people.entries()) {
    expect(codeOf(await say(openId))).toBe('OK')
    expect(codeOf(await reply(openId, story[place]?.granted ?? false, 'north'))).toBe('OK')
  }
  await Promise.all([foldAll(), foldAll()])
  for (const [place, openId] of people.entries()) {
    const { many = 0, rejected = 0, granted = false } = story[place] ?? {}
    const counting = granted ? many : many - rejected
    const pending = Math.max(0, counting - 60)
    expect(await balanceOf(openId)).toEqual({ confirmed: counting - pending, pending })
    expect(await quality(openId)).toMatchObject({
      ...{ total: many, waiting: pending, notCounted: granted ? 0 : rejected },
    })
  }
})

test('R-27: the days of a campaign are found behind a hundred earlier ones', async () => {
  const volunteerId = 'acc_long-ago'
  const opensAt = instantOf('2026-11-19')
  const dayBefore = (many: number) => localDate(opensAt - many * DAY)
  const days = Array.from({ length: 101 }, (_, many) => dayBefore(many))
  await database.insert(
    'survey_days',
    days.map((day) => ({ _id: `${volunteerId}.${day}`, volunteerId, day, dueAt: null })),
  )
  expect(await daysOfCampaign(volunteerId, { opensAt })).toEqual(['2026-11-19'])
})
