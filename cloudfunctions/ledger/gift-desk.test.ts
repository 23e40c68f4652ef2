import { GiftStage } from '../../config/testing/gift-stage'
import { LESSON, MUG, plantPoints } from '../../config/testing/gifts'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'

let stage: GiftStage

beforeAll(async () => {
  stage = await GiftStage.open()
}, 30_000)
afterAll(() => stage.cloud.stop())

describe('the desk', () => {
  test('PTS-10: a code is handed over once, by the station’s own people, never for themselves', async () => {
    const { openId } = await stage.rich(20)
    const gift = await stage.shelve()
    const { id } = await stage.redeemed(openId, gift)
    const code = await stage.codeFor(openId, id)
    expect(code).toMatch(/^\d{8}$/)
    const here = { stationId: stage.station._id, code }
    const found = outputOf(await stage.act('findPickup', here, 'manager'))
    expect(found).toMatchObject({ maskedName: '陈**', pickup: { id, state: 'waiting' } })
    expect(codeOf(await stage.act('findPickup', here, 'elsewhere'))).toBe('ACCESS.SCOPE')
    const wrong = { stationId: stage.other._id, code }
    expect(codeOf(await stage.act('handOver', wrong, 'elsewhere'))).toBe('LEDGER.OTHER_STATION')
    const none = { ...here, code: code === '00000000' ? '00000001' : '00000000' }
    expect(codeOf(await stage.act('findPickup', none, 'manager'))).toBe('LEDGER.NO_CODE')
    const both = await Promise.all(
      ['manager', 'colleague'].map((who) => stage.act('handOver', here, who)),
    )
    expect(both.map(codeOf).sort()).toEqual(['LEDGER.PICKUP_OVER', 'OK'])
    const [first] = both.map(codeOf)
    const winner = first === 'OK' ? 'manager' : 'colleague'
    expect(codeOf(await stage.act('handOver', here, winner))).toBe('OK')
    expect(codeOf(await stage.act('cancelRedemption', { id }, openId))).toBe('LEDGER.PICKUP_OVER')
    const audits = await stage.database.all<{ action: string }>('audits', { target: id })
    expect(audits.map(({ action }) => action)).toEqual(['ledger.handOver'])
  })

  test('D-34: what was just handed over by mistake waits again; later, or by another, it does not', async () => {
    const { openId } = await stage.rich(20)
    const { id } = await stage.redeemed(openId, await stage.shelve())
    const here = { stationId: stage.station._id, code: await stage.codeFor(openId, id) }
    await stage.act('handOver', here, 'manager')
    expect(codeOf(await stage.act('undoHandOver', { id }, 'colleague'))).toBe('NOTICE.UNDO_OVER')
    expect(outputOf(await stage.act('undoHandOver', { id }, 'manager')).pickup.state).toBe(
      'waiting',
    )
    await stage.act('handOver', here, 'manager')
    await stage.database.update('redemptions', id, { endedAt: Date.now() - 11_000 })
    expect(codeOf(await stage.act('undoHandOver', { id }, 'manager'))).toBe('NOTICE.UNDO_OVER')
  })

  test('ROL-11: nobody hands over what they redeemed themselves', async () => {
    const account = 'own-manager'
    const grants = [atStation('stationManager', stage.station)]
    const accountId = await makeMember(stage.cloud, stage.database, { openId: account, grants })
    await plantPoints(stage.database, accountId, 'baodun', 20)
    const { id } = await stage.redeemed(account, await stage.shelve())
    const here = { stationId: stage.station._id, code: await stage.codeFor(account, id) }
    expect(codeOf(await stage.act('handOver', here, account))).toBe('LEDGER.OWN_PICKUP')
    const waiting = outputOf(
      await stage.act('listWaitingPickups', { stationId: stage.station._id }, account),
    )
    expect(waiting.waiting.map((one) => one.id)).toContain(id)
  })
})

describe('the catalogue', () => {
  const plan = (different: object = {}) => ({
    ...{
      id: clientId('gift'),
      stationId: stage.station._id,
      rev: 0,
      plan: MUG,
      more: 5,
      fit: true,
    },
    ...different,
  })

  test('PTS-10, RES-06: a keeper writes it down once; what people redeem meanwhile stays counted', async () => {
    const input = plan()
    const both = await Promise.all([
      stage.act('saveGift', input, 'manager'),
      stage.act('saveGift', input, 'manager'),
    ])
    const [first] = both.map((one) => outputOf(one).gift)
    expect(first).toMatchObject({ ...MUG, stock: 5, rev: 1, stationName: stage.station.name })
    const { openId } = await stage.rich(5)
    await stage.act('redeem', { id: clientId('redemption'), giftId: input.id, price: 5 }, openId)
    const dearer = { ...input, rev: 1, more: 3, plan: { ...MUG, price: 6 } }
    const called = await stage.act('saveGift', dearer, 'staff')
    expect(outputOf(called).gift).toMatchObject({ stock: 7, price: 6, rev: 2 })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(codeOf(await stage.act('saveGift', { ...dearer, more: 1 }, 'manager'))).toBe(
      'LEDGER.GIFT_CHANGED',
    )
    expect(codeOf(await stage.act('saveGift', { ...dearer, rev: 2, more: -8 }, 'manager'))).toBe(
      'LEDGER.NO_STOCK',
    )
    expect(codeOf(await stage.act('saveGift', plan({ fit: false }), 'manager'))).toBe(
      'LEDGER.NOT_FIT',
    )
    expect(codeOf(await stage.act('saveGift', plan(), 'elsewhere'))).toBe('ACCESS.SCOPE')
  })

  test('D-08: 宝盾 buy goods alone, time points services and honours alone, in whole points', async () => {
    const wrong = [
      { ...MUG, kind: 'timePoints', price: 60 },
      { ...LESSON, kind: 'baodun' },
      { ...LESSON, price: 90 },
      { ...MUG, price: 0 },
    ]
    for (const one of wrong) {
      expect(codeOf(await stage.act('saveGift', plan({ plan: one }), 'manager'))).toBe(
        'REQUEST.INVALID',
      )
    }
    expect(codeOf(await stage.act('saveGift', plan({ plan: LESSON }), 'manager'))).toBe('OK')
  })

  test('PTS-10: people see what is shown of one kind, keepers see everything of their station, the association all', async () => {
    const hidden = await stage.shelve({ shown: false })
    const { openId } = await stage.rich(7)
    const called = await stage.act('listGifts', { kind: 'baodun' }, openId)
    const listed = outputOf(called)
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(listed.left).toBe(7)
    expect(new Set(listed.gifts.map(({ kind }) => kind))).toEqual(new Set(['baodun']))
    expect(listed.gifts.map(({ id }) => id)).not.toContain(hidden._id)
    const own = outputOf(
      await stage.act('listStationGifts', { stationId: stage.station._id }, 'manager'),
    )
    expect(own.gifts.map(({ id }) => id)).toContain(hidden._id)
    expect(codeOf(await stage.act('listStationGifts', {}, 'manager'))).toBe('ACCESS.SCOPE')
    expect(outputOf(await stage.act('listStationGifts', {}, 'staff')).gifts.length).toBeGreaterThan(
      0,
    )
  })
})
