import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { balanceId } from '@shared/ledger/rules'
import { BALANCES, LEDGER_ENTRIES } from '../kit/ledger'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'

type Action = (typeof ledgerContract.actions)['getStatement']

const PAGE = 20

/** One's own service minutes and a page of what they come from, newest first. Two waves. HRS-06, R-09. */
export async function getStatement(
  { before }: ParsedOf<Action>,
  { account }: MemberContext,
): Promise<OutputOf<Action>> {
  const mine = { account: account._id, kind: 'serviceMinutes' as const }
  const [balance, { records, more }] = await Promise.all([
    get(BALANCES, balanceId(account._id, 'serviceMinutes')),
    findPage(LEDGER_ENTRIES, mine, { field: 'at', before, size: PAGE }),
  ])
  return {
    confirmedMinutes: balance?.confirmed ?? 0,
    pendingMinutes: balance?.pending ?? 0,
    entries: records.map(({ _id, ...entry }) => ({ id: _id, ...entry })),
    more,
  }
}
