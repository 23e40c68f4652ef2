/** Feature 36: never more than a quota, counted exactly, whatever the order, the batches and the retries. */
import * as fc from 'fast-check'
import { quotaTally } from '@shared/survey/campaign-model'
import { quotasOf } from '@shared/survey/campaign-rules'
import { addTo } from '@shared/kit/counts'
import { foldEverything, makeCampaign, makeQuestionnaire } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { response } from '../../config/testing/survey-books'
import { givePlaces, placesGivenBack, type Wanting } from './quota-places'
import { campaignTally, type ResponseRecord, type ReviewRecord, type TallyCounts } from './records'

const AGES = ['young', 'adult', 'old'] as const
const STATIONS = ['stn_north', 'stn_south'] as const
const QUOTAS = [
  { key: 'north', stationId: 'stn_north', most: 5 },
  { key: 'old', ageGroup: 'old', most: 4 },
  { key: 'oldNorth', ageGroup: 'old', stationId: 'stn_north', most: 2 },
  { key: 'all', most: 9 },
] as const

const wanting = (index: number, ageGroup: string, stationId: string | null): Wanting => {
  const answer = response(String(index), { ageGroup, stationId })
  const keys = quotasOf(QUOTAS, { areaId: null, stationId, ageGroup })
  return { answer, quotas: QUOTAS.filter(({ key }) => keys.includes(key)) }
}

const people = fc.array(
  fc.tuple(fc.constantFrom(...AGES), fc.constantFrom(...STATIONS, null), fc.boolean()),
  { maxLength: 40 },
)

describe('places of quotas', () => {
  test('feature 36: in any batches nobody is beyond a quota, and tallies say what answers hold', () => {
    fc.assert(
      fc.property(people, fc.array(fc.integer({ min: 1, max: 7 })), (crowd, sizes) => {
        const tallies = new Map<string, TallyCounts>()
        const held = new Map<string, readonly string[]>()
        const beyond = new Set<string>()
        const queue = crowd.map(([age, station], index) => wanting(index, age, station))
        for (let from = 0, turn = 0; from < queue.length; turn++) {
          const batch = queue.slice(from, (from += sizes[turn] ?? 3))
          const taken = [...tallies].map(([id, { total = 0 }]) => [id, total] as const)
          const places = givePlaces(batch, new Map(taken))
          places.took.forEach((keys, id) => held.set(id, keys))
          places.beyond.forEach((id) => beyond.add(id))
          places.tallies.forEach((counts, id) => addTo(tallies, id, counts))
          // What a person rejects meanwhile gives its place back, once.
          for (const { answer } of batch) {
            const isRejected = crowd[Number(answer._id.slice('rsp_'.length))]?.[2]
            if (!isRejected) continue
            const known = { ...answer, quotas: held.get(answer._id) ?? [] }
            const back = placesGivenBack([{ ...known, beyondQuota: beyond.has(answer._id) }])
            back.forEach((counts, id) => addTo(tallies, id, counts))
            held.delete(answer._id)
            beyond.delete(answer._id)
          }
        }
        for (const { key, most } of QUOTAS) {
          const holders = [...held.values()].filter((keys) => keys.includes(key)).length
          expect(holders).toBeLessThanOrEqual(most)
          expect(tallies.get(quotaTally('cmp_one', key))?.total ?? 0).toBe(holders)
        }
        expect(tallies.get('cmp_one.all')?.beyondQuota ?? 0).toBe(beyond.size)
      }),
    )
  })

  test('feature 36: whoever finds one of the quotas full takes no place of the others', () => {
    const crowd = Array.from({ length: 3 }, (_, index) => wanting(index, 'old', 'stn_north'))
    const { took, beyond, tallies } = givePlaces(crowd, new Map())
    expect([...took.keys(), ...beyond]).toEqual(['rsp_0', 'rsp_1', 'rsp_2'])
    expect(beyond).toEqual(['rsp_2'])
    expect(tallies.get(quotaTally('cmp_one', 'old'))).toEqual({ total: 2 })
    expect(tallies.get(campaignTally('cmp_one', 'stn_north'))).toEqual({ beyondQuota: 1 })
  })
})

describe('in the fold', () => {
  const near = makeStation('near', { areaId: 'are_near' })
  const far = makeStation('far', { areaId: 'are_far' })
  let cloud: LocalCloud
  let database: RawDatabase
  let volunteer: string

  beforeAll(async () => {
    cloud = await startLocalCloud()
    database = openDatabase(cloud.adminUrl)
    await database.insert('stations', [near, far])
    await makeQuestionnaire(database)
    const grants = [atStation('volunteer', near)]
    volunteer = await makeMember(cloud, database, { openId: 'asks', grants })
    await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  }, 30_000)
  afterAll(() => cloud.stop())

  async function arrive(campaignId: string, many: number, different: Partial<ResponseRecord>) {
    const answers = Array.from({ length: many }, () => {
      const _id = clientId('response')
      const own = { _id, campaignId, respondent: _id, contentHash: _id, at: Date.now() }
      return response('x', { ...own, volunteerId: volunteer, stationId: near._id, ...different })
    })
    await database.insert('responses', answers)
  }

  const answersOf = (campaignId: string) =>
    database.all<ResponseRecord>('responses', { campaignId })
  const taken = async (campaignId: string, key: string) =>
    (
      await database.all<{ counts: TallyCounts }>('survey_tallies', {
        _id: quotaTally(campaignId, key),
      })
    )[0]?.counts.total

  test('feature 36: 130 answers while four timers fold: 30 of the area in the sample, all credited', async () => {
    const quotas = [{ key: 'near', areaId: 'are_near', most: 30 }]
    const { _id } = await makeCampaign(database, 'area', { quotas })
    const arriving = [arrive(_id, 80, {}), arrive(_id, 20, { stationId: far._id })]
    await Promise.all([...arriving, ...[1, 2, 3, 4].map(() => cloud.fireTimer('survey'))])
    await arrive(_id, 30, { stationId: null, volunteerId: null })
    await Promise.all([1, 2, 3, 4].map(() => cloud.fireTimer('survey')))
    await foldEverything(cloud, database)
    const answers = await answersOf(_id)
    const ofNear = answers.filter(({ stationId }) => stationId === near._id)
    expect(ofNear.filter(({ beyondQuota }) => !beyondQuota)).toHaveLength(30)
    expect(answers.filter(({ beyondQuota }) => beyondQuota)).toHaveLength(50)
    expect(await taken(_id, 'near')).toBe(30)
    const [whole] = await database.all('survey_tallies', { _id: `${_id}.all` })
    expect(whole).toMatchObject({ counts: { total: 130, beyondQuota: 50 } })
    const minutes = await database.all<{ account: string }>('ledger_entries', {
      ...{ account: volunteer, rule: 'HRS-02', reverses: null, state: 'pending', amount: 1 },
    })
    expect(minutes).toHaveLength(100)
  }, 60_000)

  test('feature 36, D-03: a rejected answer gives its place to the next who comes', async () => {
    const quotas = [{ key: 'adults', ageGroup: 'adult', most: 2 }]
    const { _id } = await makeCampaign(database, 'back', { quotas })
    await arrive(_id, 3, {})
    await foldEverything(cloud, database)
    const inSample = (await answersOf(_id)).filter(({ beyondQuota }) => !beyondQuota)
    expect(inSample).toHaveLength(2)
    const review: ReviewRecord = {
      ...{ _id: `${_id}.${volunteer}`, campaignId: _id, volunteerId: volunteer },
      ...{ stationId: near._id, state: 'open', score: 1, signs: [], answers: 3, at: Date.now() },
      decision: null,
    }
    await database.insert('survey_reviews', [review])
    const decision = {
      ...{ campaignId: _id, volunteerId: volunteer, because: 'fast', reason: '太快了，没有问人' },
      rejected: [inSample[0]?._id],
    }
    expect(codeOf(await cloud.call('survey', 'decideReview', decision, 'staff'))).toBe('OK')
    await database.update('survey_reviews', review._id, { 'decision.appliesAt': 0 })
    while ((await answersOf(_id)).every(({ rejection }) => !rejection)) {
      await cloud.fireTimer('survey')
    }
    await foldEverything(cloud, database)
    expect(await taken(_id, 'adults')).toBe(1)
    await arrive(_id, 2, {})
    await foldEverything(cloud, database)
    expect(await taken(_id, 'adults')).toBe(2)
    const after = await answersOf(_id)
    const stay = after.filter(({ beyondQuota, rejection }) => !beyondQuota && !rejection)
    expect(stay).toHaveLength(2)
    expect(after.filter(({ beyondQuota }) => beyondQuota)).toHaveLength(2)
  }, 60_000)

  test('a campaign without quotas marks nothing', async () => {
    const { _id } = await makeCampaign(database, 'plain')
    await arrive(_id, 3, {})
    await foldEverything(cloud, database)
    const answers = await answersOf(_id)
    expect(answers.map(({ quotas, beyondQuota }) => [quotas, beyondQuota])).toEqual(
      answers.map(() => [undefined, undefined]),
    )
  }, 30_000)
})
