import type { tierActions } from '@shared/volunteer/tier-actions'
import type { OutputOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { findOwnTiers, ownTier } from './tier-views'

/** The caller's applications and certificates, newest first. TIER-06. */
export async function getMyTiers(
  _input: unknown,
  context: MemberContext,
): Promise<OutputOf<(typeof tierActions)['getMyTiers']>> {
  return { tiers: (await findOwnTiers(context)).map(ownTier) }
}
