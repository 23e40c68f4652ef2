import type { LedgerEntry, LedgerKind } from '@shared/ledger/model'
import { balanceId } from '@shared/ledger/rules'
import { BALANCES, LEDGER_ENTRIES, type BalanceRecord, type KeptEntry } from '../kit/ledger'
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
  return { balance, entries: records.map(toEntry), more }
}

/** As it is told: without its owner, and without the block that sealed it. */
function toEntry(kept: KeptEntry): Omit<LedgerEntry, 'account'> {
  const { _id: id, kind, amount, state, source, rule, ruleVersion, actor, evidence } = kept
  const { reverses, reason, at } = kept
  const told = { id, kind, amount, state, source, rule, ruleVersion, actor, evidence, reverses, at }
  return reason === undefined ? told : { ...told, reason }
}
