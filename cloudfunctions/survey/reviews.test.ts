import { sumFacts, type Countable } from '@shared/desk/rules'
import { DAY, HOUR, localDate, MINUTE } from '@shared/kit/time'
import { balanceId, sumEntries } from '@shared/ledger/rules'
import type { Review, ReviewedAnswer } from '@shared/survey/review-model'
import {
  foldEverything,
  makeCampaign,
  SHORT_QUESTIONNAIRE,
  type CampaignSeed,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type Called, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { accountIdOf } from '../kit/caller'
import type { EntryRecord } from '../kit/ledger'
import type { ResponseRecord } from './records'

const station = makeStation('huaianli')
const away = makeStation('liuyin')
/** Yesterday at noon in Shanghai. */
const noon = Math.floor((Date.now() + 8 * HOUR) / DAY) * DAY - 8 * HOUR - 12 * HOUR
let cloud: LocalCloud
let database: RawDatabase
let campaign: CampaignSeed
let honest: string
let quick: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, away])
  await database.insert('questionnaires', [{ _id: 'qst_short.v1', ...SHORT_QUESTIONNAIRE }])
  campaign = await makeCampaign(database, 'looked', { settleAfterMs: 1 })
  const grants = [atStation('volunteer', station)]
  honest = await makeMember(cloud, database, { openId: 'honest', displayName: '陈一鸣', grants })
  quick = await makeMember(cloud, database, { openId: 'quick', displayName: '李小快', grants })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  for (const [openId, of] of [
    ['manager', station],
    ['elsewhere', away],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [atStation('stationManager', of)] })
  }
  // A campaign that is large enough to say what it is like.
  await answer(null, 220, 30_000)
  await answer(honest, 20, 30_000)
  await answer(quick, 40, 1_000)
  await foldEverything(cloud, database)
}, 60_000)
afterAll(() => cloud.stop())

/** Answers that took about so long each, some minutes apart. */
async function answer(volunteerId: string | null, many: number, tookMs: number): Promise<void> {
  const records = Array.from({ length: many }, (_, index): ResponseRecord => {
    const _id = clientId('response')
    const at = noon + index * 5 * MINUTE
    const openedAt = at - tookMs - (index % 7) * 9_000 * (tookMs > 2_000 ? 1 : 0)
    return {
      ...{ _id, at, openedAt, campaignId: campaign._id, version: 1, respondent: _id },
      ...{ ageGroup: 'adult', answers: { q01: 'adult', q02: 1 + (index % 5) }, contentHash: _id },
      ...{ deviceAt: at, late: false, fast: tookMs < 4_000, textVerdict: 'pass' },
      ...{ volunteerId, stationId: volunteerId && station._id, shareRef: null, folded: false },
      ...{ satisfaction: 1 + (index % 5), day: localDate(at) },
    }
  })
  await database.insert('responses', records)
}

const key = () => ({ campaignId: campaign._id, volunteerId: quick })

const reason = '太快了，没有问人'

function decide(
  rejected: readonly string[] | 'all',
  by = 'manager',
): Promise<Called<{ state: Review['state']; undoUntil: number }>> {
  const why = { because: 'fast', reason }
  return cloud.call('survey', 'decideReview', { ...key(), rejected, ...why }, by)
}

/** The time in which a decision can be taken back goes by; then the timers do what follows. */
async function letPass(): Promise<void> {
  const id = `${campaign._id}.${quick}`
  await database.update('survey_reviews', id, { 'decision.appliesAt': Date.now() - 1 })
  for (let tick = 0; tick < 4; tick += 1) await cloud.fireTimer('survey')
  await foldEverything(cloud, database)
}

async function balanceOf(account: string) {
  const [balance] = await database.all<{ confirmed: number; pending: number }>('balances', {
    account,
  })
  return { confirmed: balance?.confirmed, pending: balance?.pending }
}

test('feature 6: who answers like nobody waits for a person; nobody else does', async () => {
  expect(await balanceOf(honest)).toEqual({ confirmed: 20, pending: 0 })
  expect(await balanceOf(quick)).toEqual({ confirmed: 0, pending: 40 })
  for (const [input, by] of [
    [{}, 'staff'],
    [{ stationId: station._id }, 'manager'],
  ] as const) {
    const called = await cloud.call<{ reviews: Review[] }>('survey', 'listAnswerReviews', input, by)
    const { reviews } = outputOf(called)
    expect(reviews).toMatchObject([
      { ...key(), name: '李**', stationName: station.name, answers: 40, state: 'open' },
    ])
    expect(reviews[0]?.seen).toMatchObject({ fast: 40, quickest: [1, 1, 1], devices: null })
    expect(reviews[0]?.signs.map((sign) => sign.reason)).toContain('fast')
    expect(called.waves).toBeLessThanOrEqual(3)
  }
})

test('feature 6: those who decide are told once; nobody of another station sees it', async () => {
  const told = await database.all('notices', { kind: 'qualityWaits' })
  expect(told).toMatchObject([{ accountId: accountIdOf('manager') }])
  const other = { stationId: away._id }
  const called = await cloud.call<{ reviews: Review[] }>(
    ...(['survey', 'listAnswerReviews', other, 'elsewhere'] as const),
  )
  expect(outputOf(called).reviews).toEqual([])
  for (const [action, input] of [
    ['listAnswerReviews', { stationId: station._id }],
    ['listAnswerReviews', {}],
    ['readReview', key()],
    ['decideReview', { ...key(), rejected: [] }],
    ['undoReview', key()],
  ] as const) {
    expect(codeOf(await cloud.call('survey', action, input, 'elsewhere'))).toBe('ACCESS.SCOPE')
  }
})

test('feature 6: whoever looks sees the answers and nobody’s name, and it is written down', async () => {
  type Read = { answers: ReviewedAnswer[]; more: boolean }
  const read = (from: number) =>
    cloud.call<Read>('survey', 'readReview', { ...key(), from }, 'staff').then(outputOf)
  const [first, second] = [await read(0), await read(30)]
  expect([first.answers.length, first.more]).toEqual([30, true])
  expect([second.answers.length, second.more]).toEqual([10, false])
  expect(JSON.stringify(first)).not.toMatch(/respondent|openid/i)
  const rows = await database.all('audits', { action: 'survey.readReview', subject: quick })
  expect(rows).toHaveLength(2)
  expect(first.answers[0]).toMatchObject({ fast: true, answers: { q01: 'adult' } })
})

test('D-29: a station sees how answers came, and not what was answered', async () => {
  const called = await cloud.call<{ answers: ReviewedAnswer[] }>(
    ...(['survey', 'readReview', key(), 'manager'] as const),
  )
  const { answers } = outputOf(called)
  expect(answers).toHaveLength(30)
  expect(answers.every((one) => one.answers === null && one.fast && one.seconds === 1)).toBe(true)
})

test('D-03: nothing is rejected without why and words for the volunteer', async () => {
  for (const words of [{}, { because: 'fast' }, { reason }, { because: 'fast', reason: '快' }]) {
    const input = { ...key(), rejected: 'all', ...words }
    expect(codeOf(await cloud.call('survey', 'decideReview', input, 'manager'))).toBe(
      'REQUEST.INVALID',
    )
  }
})

test('D-34: a decision is taken back by who made it, before anything of it is done', async () => {
  const undo = (by: string) => cloud.call('survey', 'undoReview', key(), by)
  const decided = outputOf(await decide('all'))
  expect(decided).toMatchObject({ state: 'deciding' })
  expect(decided.undoUntil).toBeGreaterThan(Date.now())
  await cloud.fireTimer('survey')
  expect(codeOf(await undo('staff'))).toBe('NOTICE.UNDO_OVER')
  expect(outputOf(await undo('manager'))).toEqual({ state: 'open' })
  expect(outputOf(await undo('manager'))).toEqual({ state: 'open' })
  expect(await database.all('responses', { 'rejection.by': accountIdOf('manager') })).toEqual([])
  expect(await database.all('notices', { kind: 'answersRejected' })).toEqual([])
})

test('SURVEY.NO_REVIEW where there is none, and SURVEY.OWN_REVIEW for one’s own', async () => {
  const none = { campaignId: campaign._id, volunteerId: honest }
  expect(codeOf(await cloud.call('survey', 'readReview', none, 'staff'))).toBe('SURVEY.NO_REVIEW')
  const own = await makeMember(cloud, database, {
    ...{ openId: 'both', grants: [ASSOCIATION_STAFF] },
  })
  const input = { campaignId: campaign._id, volunteerId: own, rejected: [] }
  await database.insert('survey_reviews', [
    {
      ...{ _id: `${campaign._id}.${own}`, campaignId: campaign._id, volunteerId: own, score: 1 },
      ...{ stationId: null, state: 'open', signs: [], answers: 9, at: 1, decision: null },
    },
  ])
  expect(codeOf(await cloud.call('survey', 'decideReview', input, 'both'))).toBe(
    'SURVEY.OWN_REVIEW',
  )
})

test('D-03: what is rejected counts nowhere any more, with the reason; the rest is confirmed', async () => {
  const answers = await database.all<ResponseRecord>('responses', { volunteerId: quick })
  const foreign = await database.all<ResponseRecord>('responses', { volunteerId: honest })
  const rejected = answers.slice(0, 25).map(({ _id }) => _id)
  const decided = await decide([...rejected, foreign[0]?._id ?? ''])
  expect(outputOf(decided).state).toBe('deciding')
  expect(decided.waves).toBeLessThanOrEqual(6)
  const again = await Promise.all([decide([...rejected, foreign[0]?._id ?? '']), decide([])])
  expect(again.map(codeOf)).toEqual(['OK', 'SURVEY.REVIEW_DECIDED'])
  await letPass()
  expect(await balanceOf(quick)).toEqual({ confirmed: 15, pending: 0 })
  expect(await balanceOf(honest)).toEqual({ confirmed: 20, pending: 0 })
  const entries = await database.all<EntryRecord>('ledger_entries', { account: quick })
  const back = entries.filter(({ rule }) => rule === 'D-03')
  expect(back).toHaveLength(25)
  expect(back.every((entry) => entry.reason === reason && entry.reverses !== null)).toBe(true)
  const task = outputOf(await cloud.call<Task>('survey', 'getTask', {}, 'quick'))
  expect(task).toMatchObject({ total: 15, stationTotal: 35 })
  const held = sumEntries(entries).get(balanceId(quick, 'serviceMinutes'))
  expect(held).toMatchObject(await balanceOf(quick))
  const facts = await database.all<Countable>('facts')
  expect(sumFacts(facts).get(`${station._id}.all`)).toMatchObject({
    ...{ answers: 35, answersRejected: 25, answersFast: 15 },
    ...{ minutesConfirmed: 35, minutesPending: 0 },
  })
  const tallies = await database.all<{ _id: string; counts: object }>('survey_tallies')
  for (const owner of [quick, station._id, 'all']) {
    const tally = tallies.find(({ _id }) => _id === `${campaign._id}.${owner}`)
    expect(tally?.counts).toMatchObject({ rejected: 25, rejected_fast: 25 })
  }
})

test('R-27: the volunteer is told once that answers do not count, and who rejected them is written down', async () => {
  const told = await database.all('notices', { kind: 'answersRejected' })
  expect(told).toMatchObject([{ accountId: quick, params: { title: '居民满意度', count: 25 } }])
  const rows = await database.all('audits', { action: 'survey.decideReview', subject: quick })
  expect(rows.map((row) => row.reason)).toEqual([`fast ${reason}`, `fast ${reason}`])
})

test('feature 6: what was decided is on its own list, with the words', async () => {
  const done = { stationId: station._id, done: true }
  const called = await cloud.call<{ reviews: Review[] }>(
    'survey',
    'listAnswerReviews',
    done,
    'manager',
  )
  expect(outputOf(called).reviews).toMatchObject([
    { ...key(), state: 'decided', decided: { rejected: 25, because: 'fast', reason } },
  ])
})

test('feature 6: the same decision again changes nothing, another one is refused', async () => {
  const [review] = await database.all<{ decision: { rejected: string[] } }>('survey_reviews')
  const rejected = review?.decision.rejected ?? []
  expect(outputOf(await decide(rejected)).state).toBe('decided')
  expect(codeOf(await decide([]))).toBe('SURVEY.REVIEW_DECIDED')
  expect(codeOf(await decide(rejected, 'staff'))).toBe('SURVEY.REVIEW_DECIDED')
  expect(codeOf(await cloud.call('survey', 'undoReview', key(), 'manager'))).toBe(
    'NOTICE.UNDO_OVER',
  )
})
