import type { OutputOf } from '@shared/kit/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { GiftStage } from '../../config/testing/gift-stage'
import { outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import type { KeptEntry } from '../kit/ledger'

type Points = OutputOf<(typeof ledgerContract.actions)['getPoints']>
type Cursor = { readonly at: number; readonly id: string }

const START = 1_790_000_000_000
let stage: GiftStage

beforeAll(async () => {
  stage = await GiftStage.open()
}, 30_000)
afterAll(() => stage.cloud.stop())

/** An entry of service minutes. */
function served(account: string, index: number, different: Partial<KeptEntry> = {}): KeptEntry {
  const _id = `led_served.${account.slice(-6)}.${String(index).padStart(5, '0')}`
  const source = { domain: 'activity', record: `sup_${String(index)}`, stationId: null }
  return {
    ...{ _id, account, kind: 'serviceMinutes', amount: 1, state: 'confirmed', source },
    ...{ rule: 'HRS-04', ruleVersion: 1, actor: 'test', evidence: [], reverses: null },
    ...{ at: START + index, block: null, ...different },
  }
}

/** Every page of somebody's time points, and the waves of the worst. */
async function readAll(openId: string) {
  const pages: Points[] = []
  let [waves, before] = [0, undefined as Cursor | undefined]
  do {
    const input = before ? { kind: 'timePoints', before } : { kind: 'timePoints' }
    const called = await stage.act('getPoints', input, openId)
    const page = outputOf(called)
    pages.push(page)
    waves = Math.max(waves, called.waves)
    before = page.more ? page.moves.at(-1) : undefined
    if (before) before = { at: before.at, id: before.id }
  } while (before)
  return { moves: pages.flatMap((page) => page.moves), waves }
}

test('PTS-01, D-08: minutes that came and points that went are one list, newest first, each once, in three waves', async () => {
  const { openId, account } = await stage.rich(5)
  const minutes = Array.from({ length: 45 }, (_, index) => served(account, index))
  const pending = served(account, 90, { state: 'pending' })
  const back = served(account, 91, { amount: -1, reverses: minutes[3]?._id ?? null })
  await stage.database.insert('ledger_entries', [...minutes, pending, back])
  const kept = { account, kind: 'timePoints', confirmed: 600, pending: 0, entries: 46 }
  await stage.database.insert('balances', [{ _id: `${account}.timePoints`, ...kept }])
  const gave = { id: clientId('donation'), stationId: stage.station._id, minutes: 120 }
  await stage.act('donate', gave, openId)
  const { moves, waves } = await readAll(openId)
  expect(waves).toBeLessThanOrEqual(3)
  expect(moves).toHaveLength(47)
  expect(new Set(moves.map(({ id }) => id)).size).toBe(47)
  expect(moves.map(({ at }) => at)).toEqual(moves.map(({ at }) => at).sort((a, b) => b - a))
  expect(moves[0]).toMatchObject({ what: 'donated', amount: -120, title: stage.station.name })
  expect(moves[1]).toMatchObject({ what: 'corrected', amount: -1 })
  expect(moves[2]).toMatchObject({ what: 'served', amount: 1 })
})

test('PTS-09, D-08: 宝盾 have a list of their own, with the name of what they went for and came back from', async () => {
  const { openId } = await stage.rich(20)
  const gift = await stage.shelve({ name: '买菜布袋' })
  const { id } = await stage.redeemed(openId, gift)
  await stage.act('cancelRedemption', { id }, openId)
  const points = outputOf(await stage.act('getPoints', { kind: 'baodun' }, openId))
  expect(points.baodun).toEqual({ left: 20, owed: 0 })
  expect(points.timePoints).toEqual({ left: 0, owed: 0 })
  expect(points.moves.map(({ what, title, amount }) => [what, title, amount])).toEqual([
    ['back', '买菜布袋', 5],
    ['redeemed', '买菜布袋', -5],
    ['learned', '', 20],
  ])
})

test('R-09: a page of 5,000 entries takes the waves of a page of five', async () => {
  const [few, many] = [await stage.rich(1), await stage.rich(1)]
  for (const [{ account }, count] of [
    [few, 5],
    [many, 5000],
  ] as const) {
    const entries = Array.from({ length: count }, (_, index) => served(account, index))
    await stage.database.insert('ledger_entries', entries)
  }
  const ask = (openId: string, before?: Cursor) =>
    stage.act('getPoints', { kind: 'timePoints', ...(before ? { before } : {}) }, openId)
  const first = await ask(few.openId)
  const longest = await ask(many.openId)
  const deep = await ask(many.openId, { at: START + 2500, id: 'led_served' })
  expect([longest.waves, deep.waves]).toEqual([first.waves, first.waves])
  expect(outputOf(deep).moves).toHaveLength(20)
}, 60_000)

test('R-27: shows nobody else’s', async () => {
  const [mine, theirs] = [await stage.rich(3), await stage.rich(9)]
  await stage.database.insert('ledger_entries', [served(theirs.account, 1)])
  const points = outputOf(await stage.act('getPoints', { kind: 'timePoints' }, mine.openId))
  expect([points.moves, points.baodun.left]).toEqual([[], 3])
})
