import type { tierActions } from '@shared/volunteer/tier-actions'
import type { Handlers } from '../kit/serve'
import { applyForTier } from './apply-for-tier'
import { assessTier } from './assess-tier'
import { getMyTiers } from './get-my-tiers'
import { listPublicTiers } from './list-public-tiers'
import { listTierApplications } from './list-tier-applications'
import { publishTier } from './publish-tier'
import { withdrawTier } from './withdraw-tier'

export const tierHandlers: Handlers<typeof tierActions> = {
  applyForTier,
  getMyTiers,
  publishTier,
  listTierApplications,
  assessTier,
  withdrawTier,
  listPublicTiers,
}
