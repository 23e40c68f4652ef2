import type { LedgerEntry, LedgerKind } from '@shared/ledger/model'
import { balanceId } from '@shared/ledger/rules'
import { BALANCES, LEDGER_ENTRIES, type BalanceRecord } from '../kit/ledger'
import { findPage, type Cursor } from '../kit/pages'
import { get } from '../kit/store'

const PAGE = 20

interface OwnEntries {
  /** Undefined before the first entry. */
  readonly balance: BalanceRecord | undefined
  readonly entries: Omit<LedgerEntry, 'account'>[]
  readonly more: boolean
}

/** An account's balance of one kind and a page of what it comes from, newest first. Two waves. */
export async function ownEntries(
  account: string,
  kind: LedgerKind,
  before: Cursor | undefined,
): Promise<OwnEntries> {
  const [balance, { records, more }] = await Promise.all([
    get(BALANCES, balanceId(account, kind)),
    findPage(LEDGER_ENTRIES, { account, kind }, { field: 'at', before, size: PAGE }),
  ])
  return { balance, entries: records.map(({ _id, ...entry }) => ({ id: _id, ...entry })), more }
}
