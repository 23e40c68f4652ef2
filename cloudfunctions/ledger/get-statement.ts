import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { balanceId } from '@shared/ledger/rules'
import { BALANCES, LEDGER_ENTRIES, type EntryRecord } from '../kit/ledger'
import type { MemberContext } from '../kit/serve'
import { below, find, get, type FindOptions } from '../kit/store'

type Action = (typeof ledgerContract.actions)['getStatement']
type Cursor = ParsedOf<Action>['before']

const PAGE = 20

/** One's own service minutes and a page of what they come from, newest first. Two waves. HRS-06, R-09. */
export async function getStatement(
  { before }: ParsedOf<Action>,
  { account }: MemberContext,
): Promise<OutputOf<Action>> {
  const [balance, entries] = await Promise.all([
    get(BALANCES, balanceId(account._id, 'serviceMinutes')),
    entriesBefore(account._id, before),
  ])
  return {
    confirmedMinutes: balance?.confirmed ?? 0,
    pendingMinutes: balance?.pending ?? 0,
    entries: entries.slice(0, PAGE).map(({ _id, ...entry }) => ({ id: _id, ...entry })),
    more: entries.length > PAGE,
  }
}

/** A page of entries and one more. Those of the cursor's own millisecond are asked apart: each is an index's range. */
async function entriesBefore(account: string, before: Cursor): Promise<EntryRecord[]> {
  const mine = { account, kind: 'serviceMinutes' as const }
  const newestFirst: FindOptions<EntryRecord> = {
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit: PAGE + 1,
  }
  if (!before) return find(LEDGER_ENTRIES, mine, newestFirst)
  const { at, id } = before
  const [sameMoment, earlier] = await Promise.all([
    find(LEDGER_ENTRIES, { ...mine, at, _id: below(id) }, newestFirst),
    find(LEDGER_ENTRIES, { ...mine, at: below(at) }, newestFirst),
  ])
  return [...sameMoment, ...earlier].slice(0, PAGE + 1)
}
