import { defineContract } from '../kit/contract'
import * as z from '../kit/zod'
import { BADGE_KEYS } from './badges'

/** A badge of the wall, whether one has it, or how far one is. */
export const OwnBadge = z.object({
  key: z.enum(BADGE_KEYS),
  /** When the service was that brought it; null: not earned, or taken back by a correction. */
  at: z.int().nullable(),
  /** How much of `needed` there is. */
  have: z.int().min(0),
  needed: z.int().min(1),
})
export type OwnBadge = z.infer<typeof OwnBadge>

export const badgeActions = {
  /** One's own wall: every badge there is, those one has first, the latest of them first. BDG-08. */
  listOwnBadges: {
    access: { allow: 'member' },
    input: z.object({}),
    output: z.object({ badges: z.array(OwnBadge) }),
  },
} as const

export const ownBadgesContract = defineContract('badge', badgeActions)
