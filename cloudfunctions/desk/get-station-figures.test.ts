import type { deskContract } from '@shared/desk/contract'
import type { Counts } from '@shared/desk/rules'
import type { OutputOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'

type Figures = OutputOf<(typeof deskContract.actions)['getStationFigures']>

const home = makeStation('home')
const away = makeStation('away', { open: false, state: 'paused' })
const gone = makeStation('gone', { open: false, state: 'closed' })
const old = makeStation('old0', { open: false })
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [home, away, gone, old])
}, 30_000)
afterAll(() => cloud.stop())

let facts = 0
/** Something that happened at a station, and the fold has seen it. */
async function happened(stationId: string, counts: Counts, at = Date.now()): Promise<void> {
  const fact = { _id: `fct_${(facts += 1)}000`, at, stationId, counts, folded: false }
  await database.insert('facts', [fact])
  await cloud.fireTimer('desk')
}

function getFigures(stationId: string) {
  return cloud.call<Figures>('desk', 'getStationFigures', { stationId })
}

describe('what everyone may know of a station', () => {
  test('STA-13, REG-37: counts of this year and how many volunteers, without signing in, in one wave', async () => {
    await happened(home._id, { answers: 3, minutesConfirmed: 90, volunteers: 2 })
    await happened(home._id, { answers: 9, volunteers: 5, grade5: 9 }, Date.now() - 400 * DAY)
    await happened(away._id, { answers: 7, volunteers: 7 })
    const called = await getFigures(home._id)
    expect(outputOf(called)).toMatchObject({
      ...{ answersThisYear: 3, minutesThisYear: 90, volunteers: 7 },
      satisfaction: { basisPoints: null, answers: 0 },
    })
    expect(called.waves).toBe(1)
    expect(Object.keys(outputOf(called))).toHaveLength(5)
  })

  test('D-22: the satisfaction is told from thirty answers on', async () => {
    await happened(home._id, { grade5: 27, grade1: 2 })
    const below = outputOf(await getFigures(home._id))
    expect(below.satisfaction).toEqual({ basisPoints: null, answers: 29 })
    await happened(home._id, { grade4: 1 })
    const shown = outputOf(await getFigures(home._id))
    expect(shown.satisfaction).toEqual({ basisPoints: 9333, answers: 30 })
  })

  test('a paused station is told of, a closed one and none are not', async () => {
    expect(outputOf(await getFigures(away._id)).volunteers).toBe(7)
    for (const id of [gone._id, old._id, 'stn_nowhere']) {
      expect(codeOf(await getFigures(id))).toBe('STATION.NOT_FOUND')
    }
  })

  test('says as of when its numbers are', async () => {
    const folded = outputOf(await getFigures(home._id))
    const waiting = { at: Date.now(), stationId: home._id, counts: { answers: 1 }, folded: false }
    await database.insert('facts', [{ _id: 'fct_waiting', ...waiting }])
    const stale = outputOf(await getFigures(home._id))
    expect(stale.foldedAt).toBeLessThanOrEqual(folded.foldedAt)
    expect(stale.answersThisYear).toBe(folded.answersThisYear)
  })
})
