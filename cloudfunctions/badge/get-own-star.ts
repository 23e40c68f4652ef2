import type { badgeContract } from '@shared/badge/contract'
import { nextStar, starOf } from '@shared/badge/star-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { balanceId } from '@shared/ledger/rules'
import { BALANCES } from '../kit/ledger'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'

type Action = (typeof badgeContract.actions)['getOwnStar']

/** One's own star, from the confirmed minutes of the ledger and nothing else. BDG-01, BDG-10. */
export async function getOwnStar(
  _input: ParsedOf<Action>,
  { account }: MemberContext,
): Promise<OutputOf<Action>> {
  const balance = await get(BALANCES, balanceId(account._id, 'serviceMinutes'))
  const minutes = balance?.confirmed ?? 0
  return { minutes, star: starOf(minutes), next: nextStar(minutes) }
}
