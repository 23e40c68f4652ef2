/** Points and gifts for tests, written straight into the local cloud's database. */
import type { GiftPlan, PointKind } from '@shared/ledger/gift-model'
import { balanceId } from '@shared/ledger/rules'
import type { GiftRecord } from '../../cloudfunctions/ledger/gift-records'
import type { StationRecord } from '../../cloudfunctions/kit/stations'
import type { RawDatabase } from './database'

/** A mug of ten that are left, five 宝盾 each, two a year. */
export const MUG: GiftPlan = {
  ...{ kind: 'baodun', sort: 'goods', name: '窗景马克杯', picture: 'cup', unit: '个' },
  ...{ price: 5, provider: '青荷陶艺社', days: 30, perYear: 2, shown: true },
}

/** A lesson of one person, two points each. */
export const LESSON: GiftPlan = {
  ...{ kind: 'timePoints', sort: 'service', name: '一对一教手机', picture: 'course', unit: '次' },
  ...{ price: 120, provider: '槐安里服务站', days: 30, perYear: 4, shown: true },
}

/** A gift at a station, under this key. */
export function makeGift(
  key: string,
  { _id: stationId, name: stationName }: StationRecord,
  different: Partial<GiftRecord> = {},
): GiftRecord {
  const kept = { stock: 10, rev: 1, by: 'acc_keeper', sent: key }
  return { _id: `gft_${key}`, stationId, stationName, ...MUG, ...kept, ...different }
}

/** Gives an owner so much of a balance, with the entry it comes from. */
export async function plantPoints(
  database: RawDatabase,
  account: string,
  kind: PointKind,
  amount: number,
): Promise<void> {
  const from = { domain: 'learn', record: `given-${account}`, stationId: null }
  await database.insert('ledger_entries', [
    {
      ...{ _id: `led_given.${account}.${kind}`, account, kind, amount, state: 'confirmed' },
      ...{ source: from, rule: 'D-08', ruleVersion: 1, actor: 'test', evidence: [] },
      ...{ reverses: null, at: Date.now() - 1000, block: null },
    },
  ])
  const counts = { confirmed: amount, pending: 0, entries: 1 }
  await database.insert('balances', [{ _id: balanceId(account, kind), account, kind, ...counts }])
}
