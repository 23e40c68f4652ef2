import type { Giveaway } from '@shared/survey/campaign-model'
import { makeCampaign, makeQuestionnaire } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type Called, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { HandOutRecord } from './giveaway-records'

const station = makeStation('gives')
const other = makeStation('elsewhere')
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, other])
  await makeQuestionnaire(database)
  await makeCampaign(database, 'gifts')
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: 'manager', grants })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

interface Allotted {
  readonly id?: string
  readonly item?: string
  readonly count: number
  readonly stationId?: string
}

function allot({ id = clientId('handOut'), item = '环保袋', ...more }: Allotted) {
  const input = { id, campaignId: 'cmp_gifts', stationId: station._id, item, ...more }
  return cloud.call<Giveaway>('survey', 'allotGiveaway', input, 'staff')
}

function count(
  giveawayId: string,
  many: number,
  way: 'handOut' | 'putBack' = 'handOut',
  id = clientId('handOut'),
): Promise<Called<Giveaway>> {
  const input = { id, giveawayId, way, count: many }
  return cloud.call('survey', 'handOutGiveaway', input, 'manager')
}

describe('give-aways', () => {
  test('PTS-12, SUR-11: a retry counts once, in at most six waves', async () => {
    const id = clientId('handOut')
    const both = await Promise.all([allot({ id, count: 50 }), allot({ id, count: 50 })])
    const [one] = both.map((called) => outputOf(called))
    if (!one) throw new Error('two were asked for')
    expect(outputOf(await allot({ id, count: 50 }))).toEqual(one)
    expect(one).toMatchObject({ stationName: station.name, allotted: 50, handedOut: 0 })
    const again = clientId('handOut')
    await count(one.id, 4, 'handOut', again)
    const handed = await count(one.id, 4, 'handOut', again)
    expect(outputOf(handed)).toMatchObject({ allotted: 50, handedOut: 4 })
    expect((await count(one.id, 1)).waves).toBeLessThanOrEqual(6)
    expect(codeOf(await count(one.id, 5, 'handOut', again))).toBe('REQUEST.REPLAYED')
  })

  test('PTS-12: forty who want the last ten at once: ten get one, never below nothing', async () => {
    const { id } = outputOf(await allot({ item: '防骗扇子', count: 10 }))
    const called = await Promise.all(Array.from({ length: 40 }, () => count(id, 1)))
    const codes = called.map(codeOf)
    expect(codes.filter((code) => code === 'OK')).toHaveLength(10)
    expect(new Set(codes)).toEqual(new Set(['OK', 'SURVEY.OUT_OF_STOCK']))
    const [stock] = await database.all('survey_giveaways', { _id: id })
    expect(stock).toMatchObject({ allotted: 10, handedOut: 10 })
  }, 60_000)

  test('what was too many comes back, but never more than went out, nor is more taken than is left', async () => {
    const { id } = outputOf(await allot({ item: '宣传册', count: 6 }))
    await count(id, 5)
    expect(codeOf(await count(id, 6, 'putBack'))).toBe('SURVEY.OUT_OF_STOCK')
    expect(outputOf(await count(id, 2, 'putBack'))).toMatchObject({ handedOut: 3 })
    expect(codeOf(await allot({ item: '宣传册', count: -4 }))).toBe('SURVEY.OUT_OF_STOCK')
    expect(outputOf(await allot({ item: '宣传册', count: -3 }))).toMatchObject({ allotted: 3 })
  })

  test('R-20, AMB-46: a count names what, where and who counted, and nobody who got something', async () => {
    const counts = await database.all<HandOutRecord>('survey_handouts')
    const fields = new Set(counts.flatMap((one) => Object.keys(one)))
    expect([...fields].sort()).toEqual(['_id', 'at', 'by', 'count', 'giveawayId', 'way'])
  })

  test('ROL-04: a manager counts at the own station alone; stock is the association’s to allot', async () => {
    const there = outputOf(await allot({ count: 3, stationId: other._id }))
    expect(codeOf(await count(there.id, 1))).toBe('ACCESS.SCOPE')
    expect(codeOf(await count('gvw_none', 1))).toBe('ACCESS.SCOPE')
    const input = { id: clientId('handOut'), campaignId: 'cmp_gifts', stationId: station._id }
    const own = await cloud.call(
      'survey',
      'allotGiveaway',
      { ...input, item: '环保袋', count: 1 },
      'manager',
    )
    expect(codeOf(own)).toBe('ACCESS.ROLE')
    const listed = (where: object, openId: string) =>
      cloud.call<{ giveaways: Giveaway[] }>('survey', 'listGiveaways', where, openId)
    const ofStation = await listed({ stationId: station._id }, 'manager')
    expect(outputOf(ofStation).giveaways.map(({ stationId }) => stationId)).not.toContain(other._id)
    expect(ofStation.waves).toBeLessThanOrEqual(4)
    expect(codeOf(await listed({ stationId: other._id }, 'manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await listed({ campaignId: 'cmp_gifts' }, 'manager'))).toBe('ACCESS.SCOPE')
    const whole = outputOf(await listed({ campaignId: 'cmp_gifts' }, 'staff')).giveaways
    expect(whole.map(({ stationId }) => stationId)).toContain(other._id)
  })
})
