import { DAY, HOUR } from '@shared/kit/time'
import type { RejectReason } from '@shared/survey/review-model'
import {
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  submit,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { type response } from '../../config/testing/survey-books'
import {
  CLOSED,
  LAST_YEAR,
  Subsidies,
  type Place,
  type Reading,
  type Stepped,
} from '../../config/testing/subsidies'
import { addToSums } from '../kit/sums'
import { transact } from '../kit/transact'
import { RESPONSES, TALLIES, type TallyCounts } from './records'
import { isStatementFrozen, type RepeatRecord } from './subsidy-records'

let cloud: LocalCloud
let database: RawDatabase
let all: Subsidies

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  becomeInstance(cloud)
  all = new Subsidies(cloud, database)
  await makeQuestionnaire(database)
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 60_000)
afterAll(() => cloud.stop())

const tallyId = ({ campaign, station }: Place) => `${campaign._id}.${station._id}`

async function tallied({ campaign }: Place, owner: string): Promise<object | undefined> {
  const _id = `${campaign._id}.${owner}`
  return (await database.all<{ counts: object }>('survey_tallies', { _id }))[0]?.counts
}

async function frozen(place: Place): Promise<string> {
  return codeOf(await all.call('freezeStatement', place.statement))
}

/** A review of the place's volunteer. */
function review({ campaign, station, volunteerId }: Place, different: object = {}) {
  return {
    ...{ _id: `${campaign._id}.${volunteerId}`, campaignId: campaign._id, volunteerId },
    ...{ stationId: station._id, state: 'open', score: 1, signs: [], answers: 5, at: CLOSED },
    ...{ decision: null, appeal: null, ...different },
  }
}

describe('a second answer of one person', () => {
  test('SUR-08, D-03: is counted for station and volunteer, once for all its retries, and nothing of it is kept', async () => {
    const now = Date.now()
    const running = { opensAt: now - DAY, closesAt: now + HOUR }
    const place = await all.makePlace({ answers: 0, campaign: running })
    const { shareCode } = outputOf(await cloud.call<Task>('survey', 'getTask', {}, place.volunteer))
    const opened = await openSurvey(cloud, 'resident', shareCode)
    const first = await submit(cloud, makeSubmission(opened, { shareCode }), 'resident')
    expect(outputOf(first).outcome).toBe('recorded')
    expect(first.waves).toBeLessThanOrEqual(3)
    const second = makeSubmission(opened, { shareCode })
    const waves: number[] = []
    for (let time = 0; time < 3; time++) {
      const again = await submit(cloud, second, 'resident')
      expect(outputOf(again).outcome).toBe('alreadyAnswered')
      waves.push(again.waves)
    }
    expect(Math.min(...waves)).toBeLessThanOrEqual(4)
    const repeats = await database.all<RepeatRecord>('survey_repeats', { _id: second.id })
    expect(repeats).toHaveLength(1)
    expect(Object.keys(repeats[0] ?? {}).sort()).toEqual(
      ['_id', 'at', 'campaignId', 'folded', 'stationId', 'volunteerId'].sort(),
    )
    await all.fold()
    for (const owner of [place.station._id, place.volunteerId, 'all']) {
      expect(await tallied(place, owner)).toMatchObject({ total: 1, repeated: 1 })
    }
    const [rollup] = await database.all<{ counts: object }>('rollups', {
      _id: `${place.station._id}.all`,
    })
    expect(rollup?.counts).toMatchObject({ answers: 1, answersRepeated: 1 })
    const { stationId } = place.statement
    const read = await all.call<Reading>('readStatement', { stationId }, place.manager)
    expect(outputOf(read).statement).toMatchObject({
      ...{ state: 'open', year: LAST_YEAR + 1, fen: 10, steps: [] },
      lines: { submitted: 2, repeated: 1, valid: 1 },
    })
  })

  test('D-03: what is refused, or sent again under its own id, is no second answer', async () => {
    const now = Date.now()
    const running = { opensAt: now - DAY, closesAt: now + 2 * HOUR }
    const place = await all.makePlace({ answers: 0, campaign: running })
    const opened = await openSurvey(cloud, 'resident-2')
    const submission = { ...makeSubmission(opened), campaignId: opened.campaign.id }
    for (let time = 0; time < 2; time++) await submit(cloud, submission, 'resident-2')
    const partly = makeSubmission(opened, { answers: { q01: 'adult' } })
    expect(codeOf(await submit(cloud, partly, 'resident-2'))).toBe('SURVEY.INCOMPLETE')
    const ids = [submission.id, partly.id]
    const repeats = await database.all<RepeatRecord>('survey_repeats')
    expect(repeats.filter(({ _id }) => ids.includes(_id))).toEqual([])
    expect(await tallied(place, place.station._id)).toBeUndefined()
  })
})

describe('a statement is counted until it is frozen', () => {
  test('SUR-08, AMB-08: submitted without second and rejected answers is valid, × 0.10 yuan, in three waves', async () => {
    const place = await all.makePlace({ answers: 9, repeats: 2 })
    await all.fold()
    await all.reject(place, ['fast', 'fast', 'callback'])
    const read = await all.call<Reading>('readStatement', place.statement, place.manager)
    const { statement, years } = outputOf(read)
    expect(read.waves).toBeLessThanOrEqual(3)
    expect(statement).toMatchObject({ state: 'open', fen: 60, dueAt: null, invoice: null })
    expect(statement.lines).toMatchObject({ submitted: 11, repeated: 2, valid: 6 })
    expect(statement.lines.rejected).toMatchObject({ fast: 2, callback: 1, other: 0 })
    expect(years).toEqual([LAST_YEAR + 1, LAST_YEAR])
  })

  test('SUR-08: answers rejected before there were words for it count as other', async () => {
    const place = await all.makePlace({ answers: 3 })
    await all.fold()
    const rejection = { reason: '核过了', by: 'acc_somebody', at: CLOSED }
    await database.update('responses', place.given[0]?._id ?? '', { rejection })
    await database.update('survey_tallies', tallyId(place), { counts: { total: 3, rejected: 1 } })
    const { lines, fen } = await all.freeze(place)
    expect({ other: lines.rejected.other, valid: lines.valid, fen }).toEqual({
      ...{ other: 1, valid: 2, fen: 20 },
    })
  })
})

describe('freezing a statement', () => {
  test('SUR-08, D-07: keeps what was tallied and what was counted, tells the managers, and happens once', async () => {
    const place = await all.makePlace({ answers: 7, repeats: 1 })
    await all.fold()
    await all.reject(place, ['same'])
    const called = await Promise.all(
      Array.from({ length: 4 }, () => all.call<Stepped>('freezeStatement', place.statement)),
    )
    for (const one of called) {
      expect(outputOf(one).statement).toMatchObject({ state: 'frozen', fen: 60 })
    }
    const record = await all.stored(place)
    expect(record?.lines).toEqual(record?.recounted)
    expect(record).toMatchObject({ payer: ASSOCIATION_STAFF.scopeName, payment: null })
    expect(record?.steps).toHaveLength(1)
    expect(await all.told(place.managerId)).toEqual(['subsidyFrozen'])
    const audits = await database.all('audits', { action: 'survey.freezeStatement' })
    expect(audits.filter(({ target }) => target === record?._id)).toHaveLength(1)
    const again = await all.call<Stepped>('freezeStatement', place.statement)
    expect(outputOf(again).statement.steps).toHaveLength(1)
    const { statement } = outputOf(
      await all.call<Reading>('readStatement', { stationId: place.station._id }, place.manager),
    )
    expect(statement).toMatchObject({ year: LAST_YEAR, state: 'frozen' })
  })

  test('SUR-09: only once the year is over, and its campaigns are settled', async () => {
    const place = await all.makePlace()
    await all.fold()
    const thisYear = { ...place.statement, year: LAST_YEAR + 1 }
    expect(codeOf(await all.call('freezeStatement', thisYear))).toBe('SURVEY.YEAR_RUNNING')
    await database.update('campaigns', place.campaign._id, { settledAt: null })
    expect(await frozen(place)).toBe('SURVEY.STILL_OPEN')
    await database.update('campaigns', place.campaign._id, { settledAt: CLOSED + DAY })
    expect(await frozen(place)).toBe('OK')
  })

  test('SUR-09, R-27: not while an answer is not counted, or somebody has yet to decide', async () => {
    const place = await all.makePlace()
    expect(await frozen(place)).toBe('SURVEY.STILL_OPEN')
    await all.fold()
    await database.insert('survey_reviews', [review(place)])
    expect(await frozen(place)).toBe('SURVEY.STILL_OPEN')
    const { _id } = review(place)
    for (const appeal of ['open', 'granting']) {
      const change = { state: 'decided', appeal: { state: appeal } }
      await database.update('survey_reviews', _id, change)
      expect(await frozen(place)).toBe('SURVEY.STILL_OPEN')
    }
    await database.update('survey_reviews', _id, { appeal: { state: 'denied' } })
    expect(await frozen(place)).toBe('OK')
  })

  test('SUR-08: a difference between tallies and answers refuses, says which line, alarms, and mends nothing', async () => {
    const place = await all.makePlace({ answers: 4 })
    await all.fold()
    const wrong = { counts: { total: 5 } }
    await database.update('survey_tallies', tallyId(place), wrong)
    const { reply } = await all.call('freezeStatement', place.statement)
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'SURVEY.DIFFERS', fields: { submitted: '5 / 4', valid: '5 / 4' } },
    })
    expect(await all.stored(place)).toBeUndefined()
    expect(await tallied(place, place.station._id)).toEqual(wrong.counts)
    expect(cloud.logs()).toContain('SUBSIDY.DIFFERS')
  })

  test('SUR-08: a year without valid answers is not frozen, nor that of a station that is not there', async () => {
    const place = await all.makePlace({ answers: 0 })
    await all.fold()
    expect(await frozen(place)).toBe('SURVEY.NO_VALID')
    const nowhere = { stationId: 'stn_nowhere', year: LAST_YEAR }
    expect(codeOf(await all.call('freezeStatement', nowhere))).toBe('SURVEY.NO_STATEMENT')
  })

  test('D-03, SUR-09: a rejection at the same moment comes before the freeze and is in it, or after and sees it', async () => {
    const place = await all.makePlace({ answers: 6 })
    await all.fold()
    const rejecting = async (id: string, because: RejectReason) =>
      transact(async (transaction) => {
        if (await isStatementFrozen(transaction, place.station._id, LAST_YEAR)) return 0
        const rejection = { because, reason: '核过了', by: 'acc_somebody', at: CLOSED }
        await new Promise((done) => setTimeout(done, Math.random() * 40))
        await transaction.update(RESPONSES, id, { rejection })
        const counts: TallyCounts = { rejected: 1, [`rejected_${because}`]: 1 }
        await addToSums(transaction, TALLIES, new Map([[tallyId(place), counts]]))
        return 1
      })
    const freezing = async () => {
      for (;;) {
        const code = await frozen(place)
        if (code === 'OK') return
        expect(['SURVEY.DIFFERS', 'STORE.BUSY']).toContain(code)
      }
    }
    const [, ...rejected] = await Promise.all([
      freezing(),
      ...place.given.slice(0, 4).map(({ _id }) => rejecting(_id, 'fast')),
    ])
    const came = rejected.filter((one) => one === 1).length
    const record = await all.stored(place)
    expect(record?.lines.rejected.fast).toBe(came)
    expect(record?.lines).toEqual(record?.recounted)
    expect(record?.fen).toBe((6 - came) * 10)
    const answers = await database.all<ReturnType<typeof response>>('responses', {
      campaignId: place.campaign._id,
    })
    expect(answers.filter(({ rejection }) => rejection)).toHaveLength(came)
  })
})
