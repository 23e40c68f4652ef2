/** How the acts of stars and badges are tried out by everybody: they know nothing but one's own. */
import type { badgeActions } from '@shared/badge/badge-actions'
import type { starActions } from '@shared/badge/star-actions'
import { OWN, type Probes } from './probe'

export const honourProbes: Probes<typeof badgeActions & typeof starActions> = {
  getOwnStar: { of: OWN, prepare: () => ({}) },
  listOwnBadges: { of: OWN, prepare: () => ({}) },
}
