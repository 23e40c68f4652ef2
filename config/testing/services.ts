/** Service records and claims for tests, written straight into the local cloud's database. */
import { DAY, instantOf, MINUTE } from '@shared/kit/time'
import { balanceId } from '@shared/ledger/rules'
import {
  meritsWith,
  UNTOUCHED,
  type KeptServiceRecord,
  type ServiceFacts,
} from '../../cloudfunctions/kit/service-records'
import type { StationRecord } from '../../cloudfunctions/kit/stations'
import type { ClaimRecord } from '../../cloudfunctions/ledger/claim-records'
import type { RawDatabase } from './database'
import { clientId } from './reports'

const MINUTES = 90

/** Ninety confirmed minutes of somebody at a station, an afternoon of two hours. */
export function makeService(
  accountId: string,
  station: Pick<StationRecord, '_id' | 'name'>,
  different: Partial<KeptServiceRecord> = {},
): KeptServiceRecord {
  const _id = clientId('serviceRecord')
  const day = '2026-10-24'
  const at = instantOf(day, 14 * 60)
  const facts: ServiceFacts = {
    ...{ kind: 'activity', from: at, categories: ['antiFraud'], recipients: ['elderly'] },
    tier: null,
  }
  return {
    ...UNTOUCHED,
    ...{ _id, accountId, kind: 'activity', title: '茶话会协助', content: '讲三件真事。' },
    ...{ place: '活动室', organiser: station.name, head: '李望舒', stationId: station._id },
    ...{ areaId: null, day, from: at, to: at + MINUTES * MINUTE, at },
    ...{ minutes: MINUTES, pending: 0, standing: 'confirmed', most: 120, manual: false },
    ...{ source: { domain: 'activity', record: `sup_${_id}` }, entries: [`led_${_id}`] },
    ...{ facts, counts: meritsWith(facts, MINUTES) },
    ...different,
  }
}

/** The same, with the entry its minutes stand on. Once a person: a balance is written with it. */
export async function plantService(
  database: RawDatabase,
  accountId: string,
  station: Pick<StationRecord, '_id' | 'name'>,
  different: Partial<KeptServiceRecord> = {},
): Promise<KeptServiceRecord> {
  const record = makeService(accountId, station, different)
  const { minutes: amount, source, stationId, at } = record
  await database.insert('service_records', [record])
  await database.insert('ledger_entries', [
    {
      ...{ _id: `led_${record._id}`, account: accountId, kind: 'serviceMinutes', amount },
      ...{ state: 'confirmed', source: { ...source, stationId }, rule: 'HRS-04', ruleVersion: 1 },
      ...{ actor: 'acc_keeper', evidence: [source.record], reverses: null, at, block: null },
    },
  ])
  for (const kind of ['serviceMinutes', 'timePoints'] as const) {
    const _id = balanceId(accountId, kind)
    const [known] = await database.all<{ confirmed: number; entries: number }>('balances', { _id })
    if (known) {
      const { confirmed, entries } = known
      await database.update('balances', _id, {
        confirmed: confirmed + amount,
        entries: entries + 1,
      })
      continue
    }
    const counts = { confirmed: amount, pending: 0, entries: 1 }
    await database.insert('balances', [{ _id, account: accountId, kind, ...counts }])
  }
  return record
}

/** A claim about a record: its minutes are too few. */
export function makeClaim(record: KeptServiceRecord): ClaimRecord {
  const at = Date.now() - DAY
  const { accountId, stationId, areaId, title, day, minutes: before } = record
  return {
    ...{ _id: clientId('claim'), accountId, maskedName: '王**', volunteerNo: 'HA-000001' },
    ...{ recordId: record._id, stationId, areaId, stationName: record.organiser },
    ...{ deskId: stationId ?? 'association', title, day, kind: 'minutes', wanted: 120, note: '' },
    photos: [],
    ...{ before, state: 'open', round: 1, at, since: at, dueAt: at + 5 * DAY },
    ...{ dueProvisional: false, asked: [], decisions: [], decision: null, applyAt: null },
    earlier: null,
  }
}
