import type { badgeContract } from '@shared/badge/contract'
import { judge } from '@shared/badge/badge-rules'
import { BADGE_KEYS, BADGES } from '@shared/badge/badges'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { localDate } from '@shared/kit/time'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { HONOURS, noHonours } from './badge-records'

type Action = (typeof badgeContract.actions)['listOwnBadges']

/** One's own wall, the latest first, then what is still to be earned. One read, whatever somebody has. BDG-08. */
export async function listOwnBadges(
  _input: ParsedOf<Action>,
  { account, at: moment }: MemberContext,
): Promise<OutputOf<Action>> {
  const honours = (await get(HONOURS, account._id)) ?? noHonours(account._id)
  const today = localDate(moment)
  const badges = BADGE_KEYS.map((key) => {
    const { have, needed } = judge(BADGES[key].rule, honours, today)
    return { key, at: honours.badges[key]?.at ?? null, have, needed }
  })
  return { badges: badges.sort((one, other) => (other.at ?? 0) - (one.at ?? 0)) }
}
