import { DAY } from '@shared/kit/time'
import { GiftStage } from '../../config/testing/gift-stage'
import { LESSON, MUG } from '../../config/testing/gifts'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import type { KeptEntry } from '../kit/ledger'
import type { RedemptionRecord } from './gift-records'

let stage: GiftStage

beforeAll(async () => {
  stage = await GiftStage.open()
}, 30_000)
afterAll(() => stage.cloud.stop())

describe('redeeming', () => {
  test('PTS-02, D-08: what leaves a person comes to the gift, and there is one less, in at most six waves', async () => {
    // An instance's first call is slower.
    await stage.redeemed((await stage.rich(5)).openId, await stage.shelve())
    const { openId, account } = await stage.rich(20)
    const gift = await stage.shelve()
    const redeem = () => {
      const input = { id: clientId('redemption'), giftId: gift._id, price: gift.price }
      return stage.act('redeem', input, openId)
    }
    // The first of a gift makes its balance as well.
    expect((await redeem()).waves).toBeLessThanOrEqual(7)
    const called = await redeem()
    expect(outputOf(called).pickup).toMatchObject({ name: MUG.name, price: 5, state: 'waiting' })
    // Replies that cross are no wave: the best of three counts.
    const waves = [called.waves]
    for (let turn = 0; turn < 2; turn += 1) {
      const [{ openId: other }, another] = [await stage.rich(10), await stage.shelve()]
      await stage.redeemed(other, another)
      const input = { id: clientId('redemption'), giftId: another._id, price: another.price }
      waves.push((await stage.act('redeem', input, other)).waves)
    }
    expect(Math.min(...waves)).toBeLessThanOrEqual(6)
    expect([
      await stage.balanceOf(account),
      await stage.balanceOf(gift._id),
      await stage.stockOf(gift),
    ]).toEqual([10, 10, 8])
    const entries = await stage.database.all<KeptEntry>('ledger_entries', { rule: 'PTS-02' })
    const moved = entries.filter((one) => one.account === account || one.account === gift._id)
    expect(moved.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
  })

  test('PTS-10: the same redeem five times at once is one', async () => {
    const { openId, account } = await stage.rich(20)
    const gift = await stage.shelve()
    const input = { id: clientId('redemption'), giftId: gift._id, price: gift.price }
    const called = await Promise.all(
      Array.from({ length: 5 }, () => stage.act('redeem', input, openId)),
    )
    const pickups = called.map((one) => outputOf(one).pickup)
    expect(new Set(pickups.map(({ id }) => id)).size).toBe(1)
    expect([await stage.balanceOf(account), await stage.stockOf(gift)]).toEqual([15, 9])
    const else_ = await stage.act(
      'redeem',
      { ...input, giftId: (await stage.shelve())._id },
      openId,
    )
    expect(codeOf(else_)).toBe('REQUEST.REPLAYED')
    const thief = await stage.rich(20)
    expect(codeOf(await stage.act('redeem', input, thief.openId))).toBe('REQUEST.REPLAYED')
  })

  test('PTS-10: a hundred people who want the last ten at once: ten get one, nobody else pays', async () => {
    const gift = await stage.shelve({ stock: 10 })
    const people = await Promise.all(Array.from({ length: 100 }, () => stage.rich(5)))
    const called = await Promise.all(
      people.map(async ({ openId }) => {
        const input = { id: clientId('redemption'), giftId: gift._id, price: gift.price }
        let answer = await stage.act('redeem', input, openId)
        // A phone sends it again when it is told that there are many; the same id again is the same.
        while (codeOf(answer) === 'STORE.BUSY') answer = await stage.act('redeem', input, openId)
        return answer
      }),
    )
    const codes = called.map(codeOf)
    expect(codes.filter((code) => code === 'OK')).toHaveLength(10)
    expect(codes.filter((code) => code === 'LEDGER.SOLD_OUT')).toHaveLength(90)
    expect(await stage.stockOf(gift)).toBe(0)
    expect(await stage.balanceOf(gift._id)).toBe(50)
    const left = await Promise.all(people.map(({ account }) => stage.balanceOf(account)))
    expect(left.reduce((sum, one) => sum + one, 0)).toBe(100 * 5 - 50)
    expect(Math.min(...left)).toBe(0)
    const kept = await stage.database.all<RedemptionRecord>('redemptions', { giftId: gift._id })
    expect(new Set(kept.map(({ codeHash }) => codeHash)).size).toBe(10)
  }, 90_000)

  test('D-08: nobody spends twice what they have, however many come at once', async () => {
    const { openId, account } = await stage.rich(12)
    const gift = await stage.shelve({ perYear: 99 })
    const called = await Promise.all(
      Array.from({ length: 8 }, () =>
        stage.act('redeem', { id: clientId('redemption'), giftId: gift._id, price: 5 }, openId),
      ),
    )
    expect(called.map(codeOf).filter((code) => code === 'OK')).toHaveLength(2)
    expect(await stage.balanceOf(account)).toBe(2)
  })

  test('PTS-10: nobody has more of it in a year than is allowed; what was given up does not count', async () => {
    const { openId } = await stage.rich(100)
    const gift = await stage.shelve({ perYear: 2 })
    const called = await Promise.all(
      Array.from({ length: 6 }, () =>
        stage.act('redeem', { id: clientId('redemption'), giftId: gift._id, price: 5 }, openId),
      ),
    )
    const some = called.filter((one) => codeOf(one) === 'OK')
    expect(some).toHaveLength(2)
    const input = { id: clientId('redemption'), giftId: gift._id, price: 5 }
    expect(codeOf(await stage.act('redeem', input, openId))).toBe('LEDGER.YEAR_LIMIT')
    expect(outputOf(await stage.act('getGift', { id: gift._id }, openId)).taken).toBe(2)
    const [first] = some.map((one) => outputOf(one).pickup.id)
    await stage.act('cancelRedemption', { id: first }, openId)
    expect(codeOf(await stage.act('redeem', input, openId))).toBe('OK')
  })

  test('PTS-02: is refused with the reason: gone, changed, too little, not there', async () => {
    const { openId } = await stage.rich(4)
    const gift = await stage.shelve()
    const ask = (input: object) =>
      stage.act(
        'redeem',
        { id: clientId('redemption'), giftId: gift._id, price: 5, ...input },
        openId,
      )
    expect(codeOf(await ask({}))).toBe('LEDGER.NOT_ENOUGH')
    expect(codeOf(await ask({ price: 4 }))).toBe('LEDGER.GIFT_CHANGED')
    expect(codeOf(await ask({ giftId: 'gft_none' }))).toBe('LEDGER.NO_GIFT')
    const hidden = await stage.shelve({ shown: false })
    expect(codeOf(await ask({ giftId: hidden._id }))).toBe('LEDGER.NO_GIFT')
    const gone = await stage.shelve({ stock: 0 })
    expect(codeOf(await ask({ giftId: gone._id }))).toBe('LEDGER.SOLD_OUT')
    expect(codeOf(await stage.act('getGift', { id: hidden._id }, openId))).toBe('LEDGER.NO_GIFT')
  })

  test('PTS-10: nothing is redeemed at a station that is closed, and what was is asked for again', async () => {
    const { openId, account } = await stage.rich(20)
    const gift = await stage.shelve({ stationId: stage.closing._id })
    const { _id: giftId, price } = gift
    const before = { id: clientId('redemption'), giftId, price }
    outputOf(await stage.act('redeem', before, openId))
    await stage.database.update('stations', stage.closing._id, { open: false })
    const after = { id: clientId('redemption'), giftId, price }
    expect(codeOf(await stage.act('redeem', after, openId))).toBe('LEDGER.NO_GIFT')
    expect(codeOf(await stage.act('redeem', before, openId))).toBe('OK')
    expect([await stage.balanceOf(account), await stage.stockOf(gift)]).toEqual([15, 9])
  })

  test('PTS-01, AMB-47: time points are spent by the minute of service; what is owed cannot be spent', async () => {
    const { openId, account } = await stage.rich(119, 'timePoints')
    const gift = await stage.shelve({ ...LESSON })
    const input = { id: clientId('redemption'), giftId: gift._id, price: 120 }
    expect(codeOf(await stage.act('redeem', input, openId))).toBe('LEDGER.NOT_ENOUGH')
    await stage.database.update('balances', `${account}.timePoints`, { confirmed: 120 })
    expect(codeOf(await stage.act('redeem', input, openId))).toBe('OK')
    await stage.database.update('balances', `${account}.timePoints`, { confirmed: -30 })
    const points = outputOf(await stage.act('getPoints', { kind: 'timePoints' }, openId))
    expect(points.timePoints).toEqual({ left: 0, owed: 30 })
  })
})

describe('giving up and going back', () => {
  test('PTS-02: what was not fetched comes back whole, once', async () => {
    const { openId, account } = await stage.rich(20)
    const gift = await stage.shelve()
    const { id } = await stage.redeemed(openId, gift)
    const called = await Promise.all(
      Array.from({ length: 4 }, () => stage.act('cancelRedemption', { id }, openId)),
    )
    expect(called.map((one) => outputOf(one).pickup.state)).toEqual(Array(4).fill('cancelled'))
    expect(Math.min(...called.map(({ waves }) => waves))).toBeLessThanOrEqual(6)
    expect([
      await stage.balanceOf(account),
      await stage.balanceOf(gift._id),
      await stage.stockOf(gift),
    ]).toEqual([20, 0, 10])
    const thief = await stage.rich(1)
    const foreign = await stage.act('cancelRedemption', { id }, thief.openId)
    expect(codeOf(foreign)).toBe('LEDGER.NO_PICKUP')
    expect(outputOf(await stage.act('getPickup', { id }, openId)).code).toBeNull()
  })

  test('PTS-02: what nobody fetched goes back by itself, with one message, and a reminder before', async () => {
    const { openId, account } = await stage.rich(20)
    const gift = await stage.shelve()
    const { id, until } = await stage.redeemed(openId, gift)
    await stage.database.update('redemptions', id, { remindAt: Date.now() - 1 })
    await stage.cloud.fireTimer('ledger')
    await stage.cloud.fireTimer('ledger')
    await stage.database.update('redemptions', id, { until: Date.now() - 1 })
    await stage.cloud.fireTimer('ledger')
    await stage.cloud.fireTimer('ledger')
    const { pickup } = outputOf(await stage.act('getPickup', { id }, openId))
    expect(pickup.state).toBe('returned')
    expect(until - Date.now()).toBeGreaterThan(29 * DAY)
    expect([await stage.balanceOf(account), await stage.stockOf(gift)]).toEqual([20, 10])
    const notices = await stage.database.all<{ kind: string }>('notices', { record: id })
    expect(notices.map(({ kind }) => kind).sort()).toEqual(['giftBack', 'giftWaits'])
  })
})
