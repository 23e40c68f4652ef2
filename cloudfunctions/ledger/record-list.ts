import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { recordActions, RecordRow } from '@shared/ledger/record-actions'
import { balanceId } from '@shared/ledger/rules'
import { BALANCES } from '../kit/ledger'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import { count, get, type Where } from '../kit/store'

type Action = (typeof recordActions)['listRecords']

const PAGE = 20

/** One's own services and a page of them, newest first. HRS-06, R-09. One wave, however many there are. */
export async function listRecords(
  { filter, before }: ParsedOf<Action>,
  { account }: MemberContext,
): Promise<OutputOf<Action>> {
  const accountId = account._id
  const wheres: Readonly<Record<typeof filter, Where<KeptServiceRecord>>> = {
    all: { accountId },
    waiting: { accountId, standing: 'waiting' },
    more: { accountId, 'claim.state': 'more' },
    none: { accountId, standing: 'none' },
  }
  const [balance, page, waiting, more, none] = await Promise.all([
    get(BALANCES, balanceId(accountId, 'serviceMinutes')),
    findPage(SERVICE_RECORDS, wheres[filter], { field: 'at', before, size: PAGE }),
    count(SERVICE_RECORDS, wheres.waiting),
    count(SERVICE_RECORDS, wheres.more),
    count(SERVICE_RECORDS, wheres.none),
  ])
  return {
    ...{ confirmedMinutes: balance?.confirmed ?? 0, pendingMinutes: balance?.pending ?? 0 },
    counts: { waiting, more, none },
    ...{ records: page.records.map(rowOf), more: page.more },
  }
}

function rowOf(record: KeptServiceRecord): RecordRow {
  const { _id: id, kind, title, day, minutes, pending, manual, corrections, claim, at } = record
  return { id, kind, title, day, minutes, pending, manual, corrections, claim, at }
}
