import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import type { MemberContext } from '../kit/serve'
import { ownEntries } from './own-entries'

type Action = (typeof ledgerContract.actions)['getStatement']

/** One's own service minutes and a page of what they come from, newest first. HRS-06, R-09. */
export async function getStatement(
  { before }: ParsedOf<Action>,
  { account }: MemberContext,
): Promise<OutputOf<Action>> {
  const { balance, entries, more } = await ownEntries(account._id, 'serviceMinutes', before)
  return {
    confirmedMinutes: balance?.confirmed ?? 0,
    pendingMinutes: balance?.pending ?? 0,
    ...{ entries, more },
  }
}
