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
import type { EntryRecord } from '../kit/ledger'
import type { ResponseRecord } from './records'

const station = makeStation('huaianli')
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
  await database.insert('stations', [station])
  await database.insert('questionnaires', [{ _id: 'qst_short.v1', ...SHORT_QUESTIONNAIRE }])
  campaign = await makeCampaign(database, 'looked', { settleAfterMs: 1 })
  const grants = [atStation('volunteer', station)]
  honest = await makeMember(cloud, database, { openId: 'honest', displayName: '陈一鸣', grants })
  quick = await makeMember(cloud, database, { openId: 'quick', displayName: '李小快', grants })
  await makeMember(cloud, database, {
    ...{ openId: 'staff', grants: [ASSOCIATION_STAFF] },
  })
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

function decide(
  rejected: readonly string[],
  reason = '太快了，没有问人',
): Promise<Called<Pick<Review, 'state'>>> {
  return cloud.call('survey', 'decideReview', { ...key(), rejected, reason }, 'staff')
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
  const called = await cloud.call<{ reviews: Review[] }>('survey', 'listReviews', {}, 'staff')
  const { reviews } = outputOf(called)
  expect(reviews).toMatchObject([{ ...key(), name: '李**', answers: 40, state: 'open' }])
  expect(reviews[0]?.signs.map(({ reason }) => reason)).toContain('fast')
  expect(called.waves).toBeLessThanOrEqual(3)
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
})

test('SURVEY.NO_REVIEW where there is none, and SURVEY.OWN_REVIEW for one’s own', async () => {
  const none = { campaignId: campaign._id, volunteerId: honest }
  expect(codeOf(await cloud.call('survey', 'readReview', none, 'staff'))).toBe('SURVEY.NO_REVIEW')
  const own = await makeMember(cloud, database, {
    ...{ openId: 'both', grants: [ASSOCIATION_STAFF] },
  })
  const input = { campaignId: campaign._id, volunteerId: own, rejected: [], reason: '都看过了' }
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
  for (let tick = 0; tick < 4; tick += 1) await cloud.fireTimer('survey')
  await foldEverything(cloud, database)
  expect(await balanceOf(quick)).toEqual({ confirmed: 15, pending: 0 })
  expect(await balanceOf(honest)).toEqual({ confirmed: 20, pending: 0 })
  const entries = await database.all<EntryRecord>('ledger_entries', { account: quick })
  const back = entries.filter(({ rule }) => rule === 'D-03')
  expect(back).toHaveLength(25)
  expect(
    back.every(({ reason, reverses }) => reason === '太快了，没有问人' && reverses !== null),
  ).toBe(true)
  const task = outputOf(await cloud.call<Task>('survey', 'getTask', {}, 'quick'))
  expect(task).toMatchObject({ total: 15, stationTotal: 35 })
  const held = sumEntries(entries).get(balanceId(quick, 'serviceMinutes'))
  expect(held).toMatchObject(await balanceOf(quick))
  const facts = await database.all<Countable>('facts')
  expect(sumFacts(facts).get(`${station._id}.all`)).toMatchObject({
    ...{ answers: 35, minutesConfirmed: 35, minutesPending: 0 },
  })
})

test('feature 6: the same decision again changes nothing, another one is refused', async () => {
  const [review] = await database.all<{ decision: { rejected: string[] } }>('survey_reviews')
  const rejected = review?.decision.rejected ?? []
  expect(outputOf(await decide(rejected)).state).toBe('decided')
  expect(codeOf(await decide([]))).toBe('SURVEY.REVIEW_DECIDED')
})
