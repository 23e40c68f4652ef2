import type { ledgerContract } from '@shared/ledger/contract'
import type { OutputOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { LESSON, makeGift, MUG, plantPoints } from '../../config/testing/gifts'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { BalanceRecord, KeptEntry } from '../kit/ledger'
import type { GiftRecord, RedemptionRecord } from './gift-records'

type Actions = (typeof ledgerContract)['actions']
type Out<Name extends keyof Actions> = OutputOf<Actions[Name]>

const station = makeStation('shelf')
const other = makeStation('othershelf')
let cloud: LocalCloud
let database: RawDatabase
let made = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, other])
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: 'manager', grants })
  await makeMember(cloud, database, { openId: 'colleague', grants })
  const elsewhere = [atStation('stationManager', other)]
  await makeMember(cloud, database, { openId: 'elsewhere', grants: elsewhere })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

function act<Name extends keyof Actions & string>(action: Name, input: object, openId?: string) {
  return cloud.call<Out<Name>>('ledger', action, input, openId)
}

/** Somebody with so many 宝盾. */
async function rich(amount: number, kind: 'baodun' | 'timePoints' = 'baodun') {
  made += 1
  const openId = `rich-${String(made)}`
  const account = await makeMember(cloud, database, { openId, displayName: '陈一鸣' })
  await plantPoints(database, account, kind, amount)
  return { openId, account }
}

/** A gift that nobody else's test takes from. */
async function shelve(different: Partial<GiftRecord> = {}): Promise<GiftRecord> {
  made += 1
  const gift = makeGift(`gift${String(made)}`, station, different)
  await database.insert('gifts', [gift])
  return gift
}

async function redeemed(openId: string, gift: GiftRecord, id = clientId('redemption')) {
  const called = await act('redeem', { id, giftId: gift._id, price: gift.price }, openId)
  return outputOf(called).pickup
}

async function balanceOf(owner: string, kind: string = 'baodun'): Promise<number> {
  const [balance] = await database.all<BalanceRecord>('balances', { _id: `${owner}.${kind}` })
  return balance?.confirmed ?? 0
}

async function stockOf({ _id }: GiftRecord): Promise<number> {
  const [gift] = await database.all<GiftRecord>('gifts', { _id })
  return gift?.stock ?? -1
}

function codeFor(openId: string, id: string) {
  return act('getPickup', { id }, openId).then((called) => outputOf(called).code ?? 'none')
}

describe('redeeming', () => {
  test('PTS-02, D-08: what leaves a person comes to the gift, and there is one less, in at most six waves', async () => {
    const { openId, account } = await rich(20)
    const gift = await shelve()
    await redeemed(openId, gift)
    const called = await act(
      'redeem',
      { id: clientId('redemption'), giftId: gift._id, price: gift.price },
      openId,
    )
    expect(outputOf(called).pickup).toMatchObject({ name: MUG.name, price: 5, state: 'waiting' })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect([await balanceOf(account), await balanceOf(gift._id), await stockOf(gift)]).toEqual([
      10, 10, 8,
    ])
    const entries = await database.all<KeptEntry>('ledger_entries', { rule: 'PTS-02' })
    const moved = entries.filter((one) => one.account === account || one.account === gift._id)
    expect(moved.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
  })

  test('PTS-10: the same redeem five times at once is one', async () => {
    const { openId, account } = await rich(20)
    const gift = await shelve()
    const input = { id: clientId('redemption'), giftId: gift._id, price: gift.price }
    const called = await Promise.all(Array.from({ length: 5 }, () => act('redeem', input, openId)))
    const pickups = called.map((one) => outputOf(one).pickup)
    expect(new Set(pickups.map(({ id }) => id)).size).toBe(1)
    expect([await balanceOf(account), await stockOf(gift)]).toEqual([15, 9])
    const else_ = await act('redeem', { ...input, giftId: (await shelve())._id }, openId)
    expect(codeOf(else_)).toBe('REQUEST.REPLAYED')
    const thief = await rich(20)
    expect(codeOf(await act('redeem', input, thief.openId))).toBe('REQUEST.REPLAYED')
  })

  test('PTS-10: a hundred people who want the last ten at once: ten get one, nobody else pays', async () => {
    const gift = await shelve({ stock: 10 })
    const people = await Promise.all(Array.from({ length: 100 }, () => rich(5)))
    const called = await Promise.all(
      people.map(async ({ openId }) => {
        const input = { id: clientId('redemption'), giftId: gift._id, price: gift.price }
        let answer = await act('redeem', input, openId)
        // A phone sends it again when it is told that there are many; the same id again is the same.
        while (codeOf(answer) === 'STORE.BUSY') answer = await act('redeem', input, openId)
        return answer
      }),
    )
    const codes = called.map(codeOf)
    expect(codes.filter((code) => code === 'OK')).toHaveLength(10)
    expect(codes.filter((code) => code === 'LEDGER.SOLD_OUT')).toHaveLength(90)
    expect(await stockOf(gift)).toBe(0)
    expect(await balanceOf(gift._id)).toBe(50)
    const left = await Promise.all(people.map(({ account }) => balanceOf(account)))
    expect(left.reduce((sum, one) => sum + one, 0)).toBe(100 * 5 - 50)
    expect(Math.min(...left)).toBe(0)
    const kept = await database.all<RedemptionRecord>('redemptions', { giftId: gift._id })
    expect(new Set(kept.map(({ codeHash }) => codeHash)).size).toBe(10)
  }, 90_000)

  test('D-08: nobody spends twice what they have, however many come at once', async () => {
    const { openId, account } = await rich(12)
    const gift = await shelve({ perYear: 99 })
    const called = await Promise.all(
      Array.from({ length: 8 }, () =>
        act('redeem', { id: clientId('redemption'), giftId: gift._id, price: 5 }, openId),
      ),
    )
    expect(called.map(codeOf).filter((code) => code === 'OK')).toHaveLength(2)
    expect(await balanceOf(account)).toBe(2)
  })

  test('PTS-10: nobody has more of it in a year than is allowed; what was given up does not count', async () => {
    const { openId } = await rich(100)
    const gift = await shelve({ perYear: 2 })
    const called = await Promise.all(
      Array.from({ length: 6 }, () =>
        act('redeem', { id: clientId('redemption'), giftId: gift._id, price: 5 }, openId),
      ),
    )
    const some = called.filter((one) => codeOf(one) === 'OK')
    expect(some).toHaveLength(2)
    const input = { id: clientId('redemption'), giftId: gift._id, price: 5 }
    expect(codeOf(await act('redeem', input, openId))).toBe('LEDGER.YEAR_LIMIT')
    expect(outputOf(await act('getGift', { id: gift._id }, openId)).taken).toBe(2)
    const [first] = some.map((one) => outputOf(one).pickup.id)
    await act('cancelRedemption', { id: first }, openId)
    expect(codeOf(await act('redeem', input, openId))).toBe('OK')
  })

  test('PTS-02: is refused with the reason: gone, changed, too little, not there', async () => {
    const { openId } = await rich(4)
    const gift = await shelve()
    const ask = (input: object) =>
      act('redeem', { id: clientId('redemption'), giftId: gift._id, price: 5, ...input }, openId)
    expect(codeOf(await ask({}))).toBe('LEDGER.NOT_ENOUGH')
    expect(codeOf(await ask({ price: 4 }))).toBe('LEDGER.GIFT_CHANGED')
    expect(codeOf(await ask({ giftId: 'gft_none' }))).toBe('LEDGER.NO_GIFT')
    const hidden = await shelve({ shown: false })
    expect(codeOf(await ask({ giftId: hidden._id }))).toBe('LEDGER.NO_GIFT')
    const gone = await shelve({ stock: 0 })
    expect(codeOf(await ask({ giftId: gone._id }))).toBe('LEDGER.SOLD_OUT')
    expect(codeOf(await act('getGift', { id: hidden._id }, openId))).toBe('LEDGER.NO_GIFT')
  })

  test('PTS-01, AMB-47: time points are spent by the minute of service; what is owed cannot be spent', async () => {
    const { openId, account } = await rich(119, 'timePoints')
    const gift = await shelve({ ...LESSON })
    const input = { id: clientId('redemption'), giftId: gift._id, price: 120 }
    expect(codeOf(await act('redeem', input, openId))).toBe('LEDGER.NOT_ENOUGH')
    await database.update('balances', `${account}.timePoints`, { confirmed: 120 })
    expect(codeOf(await act('redeem', input, openId))).toBe('OK')
    await database.update('balances', `${account}.timePoints`, { confirmed: -30 })
    const points = outputOf(await act('getPoints', { kind: 'timePoints' }, openId))
    expect(points.timePoints).toEqual({ left: 0, owed: 30 })
  })
})

describe('giving up and going back', () => {
  test('PTS-02: what was not fetched comes back whole, once', async () => {
    const { openId, account } = await rich(20)
    const gift = await shelve()
    const { id } = await redeemed(openId, gift)
    const called = await Promise.all(
      Array.from({ length: 4 }, () => act('cancelRedemption', { id }, openId)),
    )
    expect(called.map((one) => outputOf(one).pickup.state)).toEqual(Array(4).fill('cancelled'))
    expect(Math.min(...called.map(({ waves }) => waves))).toBeLessThanOrEqual(6)
    expect([await balanceOf(account), await balanceOf(gift._id), await stockOf(gift)]).toEqual([
      20, 0, 10,
    ])
    const thief = await rich(1)
    const foreign = await act('cancelRedemption', { id }, thief.openId)
    expect(codeOf(foreign)).toBe('LEDGER.NO_PICKUP')
    expect(outputOf(await act('getPickup', { id }, openId)).code).toBeNull()
  })

  test('PTS-02: what nobody fetched goes back by itself, with one message, and a reminder before', async () => {
    const { openId, account } = await rich(20)
    const gift = await shelve()
    const { id, until } = await redeemed(openId, gift)
    await database.update('redemptions', id, { remindAt: Date.now() - 1 })
    await cloud.fireTimer('ledger')
    await cloud.fireTimer('ledger')
    await database.update('redemptions', id, { until: Date.now() - 1 })
    await cloud.fireTimer('ledger')
    await cloud.fireTimer('ledger')
    const { pickup } = outputOf(await act('getPickup', { id }, openId))
    expect(pickup.state).toBe('returned')
    expect(until - Date.now()).toBeGreaterThan(29 * DAY)
    expect([await balanceOf(account), await stockOf(gift)]).toEqual([20, 10])
    const notices = await database.all<{ kind: string }>('notices', { record: id })
    expect(notices.map(({ kind }) => kind).sort()).toEqual(['giftBack', 'giftWaits'])
  })
})

describe('the desk', () => {
  test('PTS-10: a code is handed over once, by the station’s own people, never for themselves', async () => {
    const { openId } = await rich(20)
    const gift = await shelve()
    const { id } = await redeemed(openId, gift)
    const code = await codeFor(openId, id)
    expect(code).toMatch(/^\d{8}$/)
    const here = { stationId: station._id, code }
    const found = outputOf(await act('findPickup', here, 'manager'))
    expect(found).toMatchObject({ maskedName: '陈**', pickup: { id, state: 'waiting' } })
    expect(codeOf(await act('findPickup', here, 'elsewhere'))).toBe('ACCESS.SCOPE')
    const wrong = { stationId: other._id, code }
    expect(codeOf(await act('handOver', wrong, 'elsewhere'))).toBe('LEDGER.OTHER_STATION')
    const none = { ...here, code: code === '00000000' ? '00000001' : '00000000' }
    expect(codeOf(await act('findPickup', none, 'manager'))).toBe('LEDGER.NO_CODE')
    const both = await Promise.all(
      ['manager', 'colleague'].map((who) => act('handOver', here, who)),
    )
    expect(both.map(codeOf).sort()).toEqual(['LEDGER.PICKUP_OVER', 'OK'])
    const winner = codeOf(both[0] ?? none_()) === 'OK' ? 'manager' : 'colleague'
    expect(codeOf(await act('handOver', here, winner))).toBe('OK')
    expect(codeOf(await act('cancelRedemption', { id }, openId))).toBe('LEDGER.PICKUP_OVER')
    const audits = await database.all<{ action: string }>('audits', { target: id })
    expect(audits.map(({ action }) => action)).toEqual(['ledger.handOver'])
  })

  test('D-34: what was just handed over by mistake waits again; later, or by another, it does not', async () => {
    const { openId } = await rich(20)
    const { id } = await redeemed(openId, await shelve())
    const here = { stationId: station._id, code: await codeFor(openId, id) }
    await act('handOver', here, 'manager')
    expect(codeOf(await act('undoHandOver', { id }, 'colleague'))).toBe('NOTICE.UNDO_OVER')
    expect(outputOf(await act('undoHandOver', { id }, 'manager')).pickup.state).toBe('waiting')
    await act('handOver', here, 'manager')
    await database.update('redemptions', id, { endedAt: Date.now() - 11_000 })
    expect(codeOf(await act('undoHandOver', { id }, 'manager'))).toBe('NOTICE.UNDO_OVER')
  })

  test('ROL-11: nobody hands over what they redeemed themselves', async () => {
    const account = 'own-manager'
    const grants = [atStation('stationManager', station)]
    const accountId = await makeMember(cloud, database, { openId: account, grants })
    await plantPoints(database, accountId, 'baodun', 20)
    const { id } = await redeemed(account, await shelve())
    const here = { stationId: station._id, code: await codeFor(account, id) }
    expect(codeOf(await act('handOver', here, account))).toBe('LEDGER.OWN_PICKUP')
    const waiting = outputOf(await act('listWaitingPickups', { stationId: station._id }, account))
    expect(waiting.waiting.map((one) => one.id)).toContain(id)
  })
})

describe('the catalogue', () => {
  const plan = (different: object = {}) => ({
    ...{ id: clientId('gift'), stationId: station._id, rev: 0, plan: MUG, more: 5, fit: true },
    ...different,
  })

  test('PTS-10, RES-06: a keeper writes it down once; what people redeem meanwhile stays counted', async () => {
    const input = plan()
    const both = await Promise.all([
      act('saveGift', input, 'manager'),
      act('saveGift', input, 'manager'),
    ])
    const [first] = both.map((one) => outputOf(one).gift)
    expect(first).toMatchObject({ ...MUG, stock: 5, rev: 1, stationName: station.name })
    const { openId } = await rich(5)
    await act('redeem', { id: clientId('redemption'), giftId: input.id, price: 5 }, openId)
    const dearer = { ...input, rev: 1, more: 3, plan: { ...MUG, price: 6 } }
    const called = await act('saveGift', dearer, 'staff')
    expect(outputOf(called).gift).toMatchObject({ stock: 7, price: 6, rev: 2 })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(codeOf(await act('saveGift', { ...dearer, more: 1 }, 'manager'))).toBe(
      'LEDGER.GIFT_CHANGED',
    )
    expect(codeOf(await act('saveGift', { ...dearer, rev: 2, more: -8 }, 'manager'))).toBe(
      'LEDGER.NO_STOCK',
    )
    expect(codeOf(await act('saveGift', plan({ fit: false }), 'manager'))).toBe('LEDGER.NOT_FIT')
    expect(codeOf(await act('saveGift', plan(), 'elsewhere'))).toBe('ACCESS.SCOPE')
  })

  test('D-08: 宝盾 buy goods alone, time points services and honours alone, in whole points', async () => {
    const wrong = [
      { ...MUG, kind: 'timePoints', price: 60 },
      { ...LESSON, kind: 'baodun' },
      { ...LESSON, price: 90 },
      { ...MUG, price: 0 },
    ]
    for (const one of wrong) {
      expect(codeOf(await act('saveGift', plan({ plan: one }), 'manager'))).toBe('REQUEST.INVALID')
    }
    expect(codeOf(await act('saveGift', plan({ plan: LESSON }), 'manager'))).toBe('OK')
  })

  test('PTS-10: people see what is shown of one kind, keepers see everything of their station, the association all', async () => {
    const hidden = await shelve({ shown: false })
    const { openId } = await rich(7)
    const called = await act('listGifts', { kind: 'baodun' }, openId)
    const listed = outputOf(called)
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(listed.left).toBe(7)
    expect(new Set(listed.gifts.map(({ kind }) => kind))).toEqual(new Set(['baodun']))
    expect(listed.gifts.map(({ id }) => id)).not.toContain(hidden._id)
    const own = outputOf(await act('listStationGifts', { stationId: station._id }, 'manager'))
    expect(own.gifts.map(({ id }) => id)).toContain(hidden._id)
    expect(codeOf(await act('listStationGifts', {}, 'manager'))).toBe('ACCESS.SCOPE')
    expect(outputOf(await act('listStationGifts', {}, 'staff')).gifts.length).toBeGreaterThan(0)
  })
})

/** Two were asked for. */
function none_(): never {
  throw new Error('no answer')
}
