import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import type { MemberContext } from '../kit/serve'
import { ownEntries } from './own-entries'

type Action = (typeof ledgerContract.actions)['getBaodun']

/** One's own 宝盾 and a page of what they come from, newest first. PTS-09, D-08. */
export async function getBaodun(
  { before }: ParsedOf<Action>,
  { account }: MemberContext,
): Promise<OutputOf<Action>> {
  const { balance, entries, more } = await ownEntries(account._id, 'baodun', before)
  return { balance: balance?.confirmed ?? 0, entries, more }
}
