import { addDays, DAY, HOUR, instantOf, localDate, type LocalDate } from '@shared/kit/time'
import type { OutputOf } from '@shared/kit/contract'
import type { progressActions } from '@shared/survey/progress-actions'
import { foldEverything, makeCampaign, makeQuestionnaire } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type Called, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeArea, makeStation } from '../../config/testing/stations'
import type { ResponseRecord, ReviewRecord } from './records'

type Progress = OutputOf<(typeof progressActions)['readProgress']>

const area = makeArea('gate', { population: 1000 })
const home = makeStation('home', { areaId: area._id })
const away = makeStation('away', { areaId: area._id })
const quiet = makeStation('quiet')
const today = localDate(Date.now())
const opensAt = instantOf(addDays(today, -4))
const campaign = { opensAt, closesAt: opensAt + 10 * DAY, stationGoal: 100 }
let cloud: LocalCloud
let database: RawDatabase
let volunteer: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [home, away, quiet])
  await database.insert('areas', [area])
  await makeQuestionnaire(database)
  await makeCampaign(database, 'running', campaign)
  const grants = [atStation('volunteer', home)]
  volunteer = await makeMember(cloud, database, { openId: 'volunteer', grants })
  await makeMember(cloud, database, {
    openId: 'manager',
    grants: [atStation('stationManager', home)],
  })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  await makeMember(cloud, database, { openId: 'resident' })
}, 30_000)
afterAll(() => cloud.stop())

function readProgress(openId?: string, input: object = {}): Promise<Called<Progress>> {
  return cloud.call<Progress>('survey', 'readProgress', input, openId)
}

/** Answers that arrived at noon of a day, or a moment ago, not yet folded; their ids. */
async function arrived(
  many: number,
  day: LocalDate,
  different: Partial<ResponseRecord>,
): Promise<string[]> {
  const at = day === today ? Date.now() - 1000 : instantOf(day) + 12 * HOUR
  const responses = Array.from({ length: many }, (): ResponseRecord => {
    const id = clientId('response')
    return {
      ...{ _id: id, at, campaignId: 'cmp_running', version: 1, respondent: id },
      ...{ ageGroup: 'adult', answers: { q01: 'adult', q02: 5 }, contentHash: id },
      ...{ openedAt: at - 60_000, deviceAt: at, late: false, fast: false, textVerdict: 'pass' },
      ...{ stationId: home._id, volunteerId: null, shareRef: null, satisfaction: 5 },
      ...{ day, folded: false, ...different },
    }
  })
  await database.insert('responses', responses)
  return responses.map(({ _id }) => _id)
}

/** What the answers themselves say, at a station or everywhere. */
async function recount(stationId?: string) {
  const answers = await database.all<ResponseRecord>(
    'responses',
    stationId === undefined ? { campaignId: 'cmp_running' } : { stationId },
  )
  const valid = answers.filter(({ rejection }) => !rejection)
  const byDay = new Map<string, number>()
  for (const { day } of valid) byDay.set(day, (byDay.get(day) ?? 0) + 1)
  return {
    submitted: answers.length,
    valid: valid.length,
    rejected: answers.length - valid.length,
    days: [4, 3, 2, 1, 0].map((back) => {
      const day = addDays(today, -back)
      return { day, answers: byDay.get(day) ?? 0 }
    }),
    today: byDay.get(today) ?? 0,
  }
}

describe('the progress of a campaign', () => {
  test('SUR-13: a new one says nothing it does not know', async () => {
    const progress = outputOf(await readProgress('manager', { stationId: home._id }))
    expect(progress).toMatchObject({ goal: 100, valid: 0, submitted: 0, stations: [], areas: [] })
    expect(progress).toMatchObject({ expectedFen: 0, minutes: 0, report: null })
    expect(progress.pace.ahead).toBe(-progress.pace.due)
  })

  test('SUR-13: what is folded is what a recount of the answers says, in three waves', async () => {
    const own = { volunteerId: volunteer }
    await arrived(20, addDays(today, -4), own)
    const some = await arrived(66, addDays(today, -3), own)
    await arrived(30, addDays(today, -1), { stationId: away._id })
    await arrived(3, today, { stationId: null })
    await arrived(5, today, own)
    await foldEverything(cloud, database)
    const review: ReviewRecord = {
      ...{ _id: `cmp_running.${volunteer}`, campaignId: 'cmp_running', volunteerId: volunteer },
      ...{ stationId: home._id, state: 'open', score: 1, signs: [], answers: 91, at: Date.now() },
      decision: null,
    }
    await database.insert('survey_reviews', [review])
    const looked = outputOf(await readProgress('staff'))
    expect(looked.stations.find(({ id }) => id === home._id)).toMatchObject({ reviews: 1 })
    const decided = { by: 'acc_boss', at: Date.now(), because: null, reason: '一个人答的' }
    const rejected = some.slice(0, 4)
    await database.update('survey_reviews', review._id, {
      state: 'deciding',
      decision: { ...decided, all: false, rejected, left: rejected, done: 0, appliesAt: 1 },
    })
    await cloud.fireTimer('survey')
    await foldEverything(cloud, database)

    const called = await readProgress('staff')
    const everywhere = outputOf(called)
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(everywhere).toMatchObject({ ...(await recount()), unfolded: 0, repeated: 0 })
    expect(everywhere).toMatchObject({ goal: 300, expectedFen: 1170, minutes: 85, waiting: 2 })
    expect(everywhere.report).toEqual({ from: 50_000, valid: everywhere.valid })
    expect(everywhere.forecast?.total).toBeGreaterThanOrEqual(everywhere.valid)
    const one = await readProgress('manager', { stationId: home._id, campaignId: 'cmp_running' })
    expect(one.waves).toBeLessThanOrEqual(3)
    expect(outputOf(one)).toMatchObject({ ...(await recount(home._id)), goal: 100 })
    expect(outputOf(one)).toMatchObject({ expectedFen: 870, minutes: 85, waiting: 2, stations: [] })
  })

  test('SUR-13, STA-24: stations with something unusual come first, areas with the share of their people', async () => {
    const { stations, areas } = outputOf(await readProgress('staff'))
    expect(stations.map(({ id }) => id)).toEqual([quiet._id, away._id, home._id])
    expect(stations[0]).toMatchObject({ valid: 0, today: 0, anomalies: ['quiet', 'behind'] })
    expect(stations[2]).toMatchObject({ valid: 87, waiting: 2, reviews: 0, anomalies: [] })
    expect(areas).toEqual([
      { id: area._id, name: area.name, goal: 200, valid: 117, population: 1000, share: 1170 },
    ])
  })

  test('a closed station is told of as long as it brought something', async () => {
    await database.update('stations', away._id, { open: false, state: 'closed' })
    await database.update('stations', quiet._id, { open: false, state: 'closed' })
    const { stations } = outputOf(await readProgress('staff'))
    expect(stations.map(({ id }) => id)).toEqual([away._id, home._id])
  })
})

describe('progress is refused', () => {
  test('ROL-05: to everybody but the manager of the station and the association', async () => {
    expect(codeOf(await readProgress(undefined, { stationId: home._id }))).toBe('ACCESS.SIGN_IN')
    expect(codeOf(await readProgress('resident', { stationId: home._id }))).toBe('ACCESS.ROLE')
    expect(codeOf(await readProgress('volunteer', { stationId: home._id }))).toBe('ACCESS.ROLE')
    expect(codeOf(await readProgress('manager', { stationId: away._id }))).toBe('ACCESS.SCOPE')
    expect(codeOf(await readProgress('manager'))).toBe('ACCESS.SCOPE')
  })

  test('SURVEY.CAMPAIGN_UNKNOWN of one that is not there, or that is a draft', async () => {
    await makeCampaign(database, 'draft', { state: 'draft' })
    for (const campaignId of ['cmp_nowhere', 'cmp_draft']) {
      expect(codeOf(await readProgress('staff', { campaignId }))).toBe('SURVEY.CAMPAIGN_UNKNOWN')
    }
  })
})
