import type { OutputOf } from '@shared/kit/contract'
import { addDays, DAY, instantOf, localDate } from '@shared/kit/time'
import type { BeyondDay } from '@shared/survey/review-model'
import type { qualityActions } from '@shared/survey/quality-actions'
import { foldEverything, makeCampaign, makeQuestionnaire } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { response } from '../../config/testing/survey-books'
import type { EntryRecord } from '../kit/ledger'

type Quality = OutputOf<(typeof qualityActions)['readQuality']>

const station = makeStation('huaianli')
const away = makeStation('liuyin')
const today = localDate(Date.now())
const day = addDays(today, -2)
let cloud: LocalCloud
let database: RawDatabase
let busy: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, away])
  await makeQuestionnaire(database)
  await makeCampaign(database, 'beyond', { opensAt: Date.now() - 5 * DAY })
  const grants = [atStation('volunteer', station)]
  busy = await makeMember(cloud, database, { openId: 'busy', displayName: '林晓棠', grants })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  for (const [openId, of] of [
    ['manager', station],
    ['elsewhere', away],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [atStation('stationManager', of)] })
  }
  await answer(busy, 74, day)
  await answer(busy, 62, today)
  await foldEverything(cloud, database)
}, 60_000)
afterAll(() => cloud.stop())

async function answer(volunteerId: string, many: number, on: string): Promise<void> {
  const records = Array.from({ length: many }, (_, index) => {
    const _id = clientId('response')
    const at = on === today ? Date.now() - 1000 + index : instantOf(on, 600) + index * 60_000
    const who = { volunteerId, stationId: station._id, day: on, respondent: _id }
    return {
      ...response('x', { ...who, at, openedAt: at - 30_000 }),
      _id,
      campaignId: 'cmp_beyond',
    }
  })
  await database.insert('responses', records)
}

const list = (input: object, by: string) =>
  cloud.call<{ days: BeyondDay[] }>('survey', 'listBeyond', input, by)
const reason = '这天办了义诊，人多'
const decide = (grant: boolean, words = reason, by = 'manager', on = day) => {
  const input = { volunteerId: busy, day: on, grant, reason: words }
  return cloud.call<BeyondDay>('survey', 'decideBeyond', input, by)
}

async function balanceOf(account: string) {
  const [balance] = await database.all<{ confirmed: number; pending: number }>('balances', {
    account,
  })
  return { confirmed: balance?.confirmed, pending: balance?.pending }
}
const quality = async () =>
  outputOf(await cloud.call<Quality>('survey', 'readQuality', {}, 'busy')).quality

test('D-04: a station sees the days of its volunteers whose minutes beyond 60 wait, the association all', async () => {
  const own = await list({ stationId: station._id }, 'manager')
  expect(outputOf(own).days).toMatchObject([
    { volunteerId: busy, day: today, answers: 62, beyond: 2 },
    { volunteerId: busy, day, name: '林**', answers: 74, beyond: 14, state: 'waiting', word: null },
  ])
  expect(own.waves).toBeLessThanOrEqual(3)
  expect(outputOf(await list({}, 'staff')).days).toHaveLength(2)
  expect(outputOf(await list({ stationId: away._id }, 'elsewhere')).days).toEqual([])
  for (const input of [{}, { stationId: station._id }]) {
    expect(codeOf(await list(input, 'elsewhere'))).toBe('ACCESS.SCOPE')
  }
})

test('D-04: the volunteer sees that they wait, and what for', async () => {
  expect(await balanceOf(busy)).toEqual({ confirmed: 120, pending: 16 })
  expect(await quality()).toMatchObject({
    ...{ total: 136, counted: 120, waiting: 16, notCounted: 0, looking: 0, fresh: 0 },
    beyond: [
      { day: today, count: 2, state: 'waiting', reason: null },
      { day, count: 14, state: 'waiting', reason: null },
    ],
    ...{ reasons: [], mayAppeal: false, appeal: null },
  })
})

test('D-04: refused where it is not one’s own station, about oneself, without a reason, or before the day is over', async () => {
  expect(codeOf(await decide(true, reason, 'elsewhere'))).toBe('ACCESS.SCOPE')
  expect(codeOf(await decide(true, reason, 'busy'))).toBe('ACCESS.ROLE')
  expect(codeOf(await decide(true, '好'))).toBe('REQUEST.INVALID')
  expect(codeOf(await decide(true, reason, 'manager', today))).toBe('SURVEY.DAY_RUNNING')
  expect(codeOf(await decide(true, reason, 'manager', addDays(day, -1)))).toBe('SURVEY.NO_REVIEW')
  await database.insert('survey_days', [
    {
      ...(await database.all('survey_days', { day }))[0],
      _id: `${await both()}.${day}`,
      volunteerId: await both(),
    },
  ])
  const input = { volunteerId: await both(), day, grant: true, reason }
  expect(codeOf(await cloud.call('survey', 'decideBeyond', input, 'both'))).toBe(
    'SURVEY.OWN_REVIEW',
  )
})

/** A manager who collects answers, too. */
let made: Promise<string> | undefined
function both(): Promise<string> {
  const grants = [atStation('stationManager', station), atStation('volunteer', station)]
  made ??= makeMember(cloud, database, { openId: 'both', grants })
  return made
}

test('D-04: what is not granted is taken back with its rule, once however often it is sent', async () => {
  const sent = await Promise.all([decide(false), decide(false), decide(false)])
  expect(sent.map(codeOf)).toEqual(['OK', 'OK', 'OK'])
  await foldEverything(cloud, database)
  expect(await balanceOf(busy)).toEqual({ confirmed: 120, pending: 2 })
  const entries = await database.all<EntryRecord>('ledger_entries', { account: busy, rule: 'D-04' })
  expect(entries).toHaveLength(14)
  expect(await database.all('audits', { action: 'survey.decideBeyond' })).toMatchObject([
    { subject: busy, stationId: station._id, reason: `refused ${reason}` },
  ])
  expect(await database.all('notices', { kind: 'beyondDecided' })).toMatchObject([
    { accountId: busy, params: { granted: false, from: instantOf(day) } },
  ])
  expect((await quality())?.beyond[1]).toEqual({ day, count: 14, state: 'refused', reason })
})

test('D-04: it can be said otherwise once, and then no more', async () => {
  const done = { stationId: station._id, done: true }
  const before = outputOf(await list(done, 'manager')).days
  expect(before).toMatchObject([{ day, state: 'refused', word: { reason, mayChange: true } }])
  const otherwise = await decide(true, '补看了照片，是真的')
  expect(codeOf(otherwise)).toBe('OK')
  expect(otherwise.waves).toBeLessThanOrEqual(6)
  await foldEverything(cloud, database)
  expect(await balanceOf(busy)).toEqual({ confirmed: 134, pending: 2 })
  expect(codeOf(await decide(false, '再想了想，还是不算'))).toBe('SURVEY.REVIEW_DECIDED')
  expect(codeOf(await decide(true, '补看了照片，是真的'))).toBe('OK')
  const after = outputOf(await list(done, 'manager')).days
  expect(after).toMatchObject([{ state: 'granted', word: { mayChange: false } }])
  expect(await quality()).toMatchObject({ counted: 134, waiting: 2 })
})

test('SUR-09: once the subsidy of the year is frozen nothing is decided any more', async () => {
  const earlier = addDays(day, -1)
  await answer(busy, 61, earlier)
  await foldEverything(cloud, database)
  const [campaign] = await database.all<{ closesAt: number }>('campaigns')
  const year = localDate(campaign?.closesAt ?? 0).slice(0, 4)
  await database.insert('subsidy_statements', [{ _id: `${station._id}.${year}`, state: 'frozen' }])
  expect(codeOf(await decide(true, reason, 'manager', earlier))).toBe('SURVEY.FROZEN')
})
