import type { OutputOf } from '@shared/kit/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { plantPoints } from '../../config/testing/gifts'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { BalanceRecord, KeptEntry } from '../kit/ledger'

type Actions = (typeof ledgerContract)['actions']

const HOUR_POINTS = 60
let cloud: LocalCloud
let database: RawDatabase
let made = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
}, 30_000)
afterAll(() => cloud.stop())

function act<Name extends keyof Actions>(action: Name, input: object, openId?: string) {
  return cloud.call<OutputOf<Actions[Name]>>('ledger', action, input, openId)
}

/** A station with its manager, and a volunteer of it with so many points. */
async function stage(points: number) {
  made += 1
  const station = makeStation(`pool${String(made)}`)
  const [donor, manager] = [`donor-${String(made)}`, `keeper-${String(made)}`]
  await database.insert('stations', [station])
  const volunteer = { openId: donor, grants: [atStation('volunteer', station)] }
  const account = await makeMember(cloud, database, volunteer)
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: manager, grants })
  await plantPoints(database, account, 'timePoints', points * HOUR_POINTS)
  const stationId = station._id
  const donate = (many: number, id = clientId('donation')) =>
    act('donate', { id, stationId, minutes: many * HOUR_POINTS }, donor)
  const help = (many: number, id = clientId('aid')) => {
    const aid = { what: '陪长辈设手机', whom: 'elder', minutes: many * HOUR_POINTS }
    return act('giveAid', { id, stationId, ...aid }, manager)
  }
  const pool = async () => outputOf(await act('getPool', {}, donor))
  return { stationId, donor, manager, account, donate, help, pool }
}

describe('a station’s pool', () => {
  test('PTS-03, D-08: what is given leaves the person and comes to the pool, once, in six waves', async () => {
    const { account, donate, pool, stationId } = await stage(20)
    // The first to a pool makes its balance as well. Replies that cross are no wave: the best of three counts.
    const [firsts, laters]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < 3; turn += 1) {
      const other = await stage(20)
      firsts.push((await other.donate(5)).waves)
      laters.push((await other.donate(5)).waves)
    }
    expect(Math.min(...firsts)).toBeLessThanOrEqual(7)
    expect(Math.min(...laters)).toBeLessThanOrEqual(6)
    outputOf(await donate(5))
    const id = clientId('donation')
    const called = await Promise.all([donate(5, id), donate(5, id), donate(5, id)])
    expect(called.map(codeOf)).toEqual(['OK', 'OK', 'OK'])
    expect(outputOf(await donate(5, id))).toEqual({ left: 10 * HOUR_POINTS })
    outputOf(await donate(5))
    await database.update('stations', stationId, { open: false })
    expect(codeOf(await donate(5))).toBe('LEDGER.NO_POOL')
    expect(await pool()).toEqual({
      left: 5 * HOUR_POINTS,
      pool: {
        ...{ stationId, stationName: expect.any(String) as string, minutes: 15 * HOUR_POINTS },
        ...{ helped: 0, last: null },
      },
    })
    const entries = await database.all<KeptEntry>('ledger_entries', { rule: 'PTS-03' })
    const own = entries.filter(({ account: owner }) => owner === account)
    expect(own.reduce((sum, { amount }) => sum + amount, 0)).toBe(-15 * HOUR_POINTS)
    expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
    expect(codeOf(await donate(4, id))).toBe('REQUEST.REPLAYED')
  })

  test('BDG-01, D-08: a star looks at minutes of service, which a donation leaves as they are', async () => {
    const { account, donate, donor } = await stage(0)
    const minutes = { account, kind: 'serviceMinutes', confirmed: 6000, pending: 0, entries: 1 }
    await database.insert('balances', [{ _id: `${account}.serviceMinutes`, ...minutes }])
    await database.update('balances', `${account}.timePoints`, { confirmed: 6000 })
    outputOf(await donate(100))
    const kept = { _id: `${account}.serviceMinutes` }
    const [balance] = await database.all<BalanceRecord>('balances', kept)
    expect(balance?.confirmed).toBe(6000)
    expect(outputOf(await act('getPool', {}, donor)).left).toBe(0)
  })

  test('PTS-03: nobody gives more than they have, though they try eight times at once, nor part of a point', async () => {
    const { donate, pool, donor, stationId } = await stage(10)
    const called = await Promise.all(Array.from({ length: 8 }, () => donate(3)))
    expect(called.map(codeOf).filter((code) => code === 'OK')).toHaveLength(3)
    expect((await pool()).pool.minutes).toBe(9 * HOUR_POINTS)
    expect(codeOf(await donate(2))).toBe('LEDGER.NOT_ENOUGH')
    const half = { id: clientId('donation'), stationId, minutes: 30 }
    expect(codeOf(await act('donate', half, donor))).toBe('REQUEST.INVALID')
    const nowhere = { id: clientId('donation'), stationId: 'stn_none', minutes: 60 }
    expect(codeOf(await act('donate', nowhere, donor))).toBe('LEDGER.NO_POOL')
  })

  test('PTS-03: help comes out of it, is counted by household, and never takes more than there is', async () => {
    const { donate, help, pool, stationId, manager } = await stage(10)
    await donate(8)
    const id = clientId('aid')
    const same = await Promise.all([help(3, id), help(3, id)])
    expect(same.map(codeOf)).toEqual(['OK', 'OK'])
    const many = await Promise.all(Array.from({ length: 4 }, () => help(2)))
    expect(many.map(codeOf).filter((code) => code === 'OK')).toHaveLength(2)
    expect(many.map(codeOf)).toContain('LEDGER.POOL_SHORT')
    expect((await help(1)).waves).toBeLessThanOrEqual(6)
    const { pool: after } = await pool()
    expect(after).toMatchObject({ minutes: 0, helped: 4, last: '陪长辈设手机' })
    const listed = await act('listAids', { stationId }, manager)
    expect(listed.waves).toBeLessThanOrEqual(3)
    expect(outputOf(listed).aids).toHaveLength(4)
    expect(codeOf(await help(2, id))).toBe('REQUEST.REPLAYED')
  })

  test('D-34: help that was written down by mistake is in the pool again; after ten seconds it stays', async () => {
    const { donate, help, pool, manager } = await stage(10)
    await donate(4)
    const { aid } = outputOf(await help(3))
    const undone = await Promise.all([
      act('undoAid', { id: aid.id }, manager),
      act('undoAid', { id: aid.id }, manager),
    ])
    expect(undone.map((one) => outputOf(one).aid.state)).toEqual(['undone', 'undone'])
    expect((await pool()).pool).toMatchObject({ minutes: 4 * HOUR_POINTS, helped: 0, last: null })
    const late = outputOf(await help(3)).aid
    await database.update('aids', late.id, { at: Date.now() - 11_000 })
    expect(codeOf(await act('undoAid', { id: late.id }, manager))).toBe('NOTICE.UNDO_OVER')
  })

  test('ROL-04: only who manages the station gives from its pool', async () => {
    const [one, other] = [await stage(5), await stage(5)]
    await one.donate(5)
    const aid = { what: '陪长辈设手机', whom: 'elder', minutes: 60, stationId: one.stationId }
    const ask = (openId: string) => act('giveAid', { id: clientId('aid'), ...aid }, openId)
    expect(codeOf(await ask(other.manager))).toBe('ACCESS.SCOPE')
    expect(codeOf(await ask(one.donor))).toBe('ACCESS.ROLE')
    const listed = await act('listAids', { stationId: one.stationId }, other.manager)
    expect(codeOf(listed)).toBe('ACCESS.SCOPE')
  })

  test('PTS-13, D-08: points go to no person: not as a gift, not as a donation, not as help', async () => {
    const [{ donor, manager }, friend] = [await stage(5), await stage(0)]
    const to = { stationId: friend.account, minutes: 60 }
    const help = { what: '陪长辈设手机', whom: 'elder', ...to }
    const gift = { id: clientId('redemption'), giftId: friend.account, price: 60 }
    const tries = [
      await act('donate', { id: clientId('donation'), ...to }, donor),
      await act('redeem', gift, donor),
      await act('giveAid', { id: clientId('aid'), ...help }, manager),
    ]
    expect(tries.map(codeOf)).toEqual(tries.map(() => 'REQUEST.INVALID'))
    const owned = await database.all('balances', { account: friend.account, kind: 'timePoints' })
    expect(owned).toMatchObject([{ confirmed: 0 }])
  })

  test('PTS-03: whose station is not known is asked for it', async () => {
    await makeMember(cloud, database, { openId: 'nowhere' })
    expect(codeOf(await act('getPool', {}, 'nowhere'))).toBe('LEDGER.NO_POOL')
  })
})
