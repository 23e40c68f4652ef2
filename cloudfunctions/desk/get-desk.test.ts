import type { deskContract } from '@shared/desk/contract'
import { rollupId, sumFacts, type Countable, type Counts } from '@shared/desk/rules'
import type { OutputOf } from '@shared/kit/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type Called, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'

type Desk = OutputOf<(typeof deskContract.actions)['getDesk']>

const home = makeStation('home')
const away = makeStation('away')
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [home, away])
  await makeMember(cloud, database, {
    openId: 'manager',
    grants: [atStation('stationManager', home)],
  })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

function getDesk(openId?: string, stationId?: string): Promise<Called<Desk>> {
  return cloud.call<Desk>('desk', 'getDesk', stationId ? { stationId } : {}, openId)
}

function fact(stationId: string | null, counts: Counts, at = Date.now()): Countable {
  return { at, stationId, counts }
}

/** Writes facts; the fold has not seen them. */
async function happened(key: string, facts: readonly Countable[]): Promise<void> {
  const records = facts.map((one, index) => ({ _id: `fct_${key}.${index}`, ...one, folded: false }))
  await database.insert('facts', records)
}

describe('the desk', () => {
  test('shows what facts sum up to, of a station and of the association', async () => {
    await happened('first', [
      fact(home._id, { answers: 40, grade5: 28, grade4: 8, grade1: 4, minutesConfirmed: 38 }),
      fact(home._id, { minutesPending: 2, reports: 3 }),
      fact(home._id, { reportsClosed: 1 }),
      fact(home._id, { reportsWithdrawn: 1 }),
      fact(away._id, { answers: 5, grade5: 5, minutesConfirmed: 5, reports: 1 }),
      fact(null, { answers: 2, grade1: 2 }),
    ])
    await cloud.fireTimer('desk')
    const desk = await getDesk('manager', home._id)
    expect(outputOf(desk)).toMatchObject({
      scopeName: home.name,
      answersThisWeek: { value: 40, before: 0 },
      answersThisYear: 40,
      minutesThisMonth: { value: 38, before: 0 },
      minutesThisYear: 38,
      minutesWaiting: 2,
      reportsThisMonth: { value: 3, before: 0 },
      reportsOpen: 1,
      satisfaction: { basisPoints: 9000, answers: 40 },
      unfolded: 0,
    })
    expect(outputOf(await getDesk('staff'))).toMatchObject({
      scopeName: ASSOCIATION_STAFF.scopeName,
      answersThisYear: 47,
      reportsOpen: 2,
      satisfaction: { answers: 47 },
    })
    expect(outputOf(await getDesk('staff', away._id))).toMatchObject({
      scopeName: away.name,
      answersThisYear: 5,
      satisfaction: { basisPoints: null, answers: 5 },
    })
  })

  test('says how much is not folded yet, and as of when its numbers are', async () => {
    const before = outputOf(await getDesk('manager', home._id))
    await happened('second', [fact(home._id, { reports: 1 }), fact(away._id, { reports: 1 })])
    const waiting = outputOf(await getDesk('manager', home._id))
    expect(waiting).toMatchObject({ unfolded: 1, reportsOpen: before.reportsOpen })
    expect(waiting.foldedAt).toBeLessThanOrEqual(before.foldedAt)
    expect(outputOf(await getDesk('staff')).unfolded).toBe(2)
    await cloud.fireTimer('desk')
    const folded = outputOf(await getDesk('manager', home._id))
    expect(folded).toMatchObject({ unfolded: 0, reportsOpen: before.reportsOpen + 1 })
    expect(folded.foldedAt).toBeGreaterThan(waiting.foldedAt)
  })

  test('the roll-ups are what a rebuild from all facts makes', async () => {
    const rollups = await database.all<{ _id: string; counts: Counts }>('rollups')
    const facts = await database.all<Countable & { _id: string }>('facts')
    expect(new Map(rollups.map(({ _id, counts }) => [_id, counts]))).toEqual(sumFacts(facts))
  })
})

describe('what a desk costs', () => {
  test('SUR-10: at most three waves, at 100 answers and at 20,000', async () => {
    const waves: number[] = []
    for (const more of [100, 19_900]) {
      const answers = Array.from({ length: more }, (_, index) => ({
        _id: `rsp_${more}-${index}`,
        ...{ campaignId: 'cmp_x', respondent: `${more}-${index}`, at: Date.now() },
        ...{ stationId: home._id, volunteerId: null, folded: index >= 50 },
      }))
      await database.insert('responses', answers)
      const id = rollupId(home._id, `20${more}`)
      await database.insert('rollups', [{ _id: id, counts: { answers: more } }])
      const [manager, staff] = [await getDesk('manager', home._id), await getDesk('staff')]
      expect([outputOf(manager).unfolded, outputOf(staff).unfolded]).toEqual(
        more === 100 ? [50, 50] : [100, 100],
      )
      waves.push(manager.waves, staff.waves)
    }
    expect(Math.min(...waves)).toBeGreaterThan(0)
    expect(Math.max(...waves)).toBeLessThanOrEqual(3)
  }, 180_000)
})

describe('a desk is refused', () => {
  test('ACCESS.SCOPE for a foreign station, for the association, and for a station that is not', async () => {
    expect(codeOf(await getDesk('manager', away._id))).toBe('ACCESS.SCOPE')
    expect(codeOf(await getDesk('manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await getDesk('staff', 'stn_nowhere'))).toBe('ACCESS.SCOPE')
  })

  test('ACCESS.SIGN_IN, ACCESS.CONSENT and ACCESS.ROLE', async () => {
    const grants = [atStation('stationManager', home)]
    await makeMember(cloud, database, { openId: 'unasked', grants, consented: false })
    await makeMember(cloud, database, {
      openId: 'volunteer',
      grants: [atStation('volunteer', home)],
    })
    expect(codeOf(await getDesk(undefined, home._id))).toBe('ACCESS.SIGN_IN')
    expect(codeOf(await getDesk('stranger', home._id))).toBe('ACCESS.SIGN_IN')
    expect(codeOf(await getDesk('unasked', home._id))).toBe('ACCESS.CONSENT')
    expect(codeOf(await getDesk('volunteer', home._id))).toBe('ACCESS.ROLE')
  })

  test('REQUEST.INVALID for what is no station', async () => {
    for (const stationId of ['home', 'rpt_0001', { $ne: '' }, 7]) {
      const called = await cloud.call('desk', 'getDesk', { stationId }, 'manager')
      expect(codeOf(called)).toBe('REQUEST.INVALID')
    }
  })
})
