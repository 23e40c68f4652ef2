import type { OwnBadge } from '@shared/badge/badge-actions'
import type { BadgeRule } from '@shared/badge/badge-rules'
import { BADGES, type BadgeKey } from '@shared/badge/badges'
import { friendlyDate } from '@shared/kit/time'
import { WALL_COPY } from './copy'

/** What a badge counts, as it is shown: minutes as whole hours. */
export interface Progressed {
  readonly have: number
  readonly needed: number
  readonly unit: string
}

function unitOf(rule: BadgeRule): string {
  const { units } = WALL_COPY
  if (rule.kind === 'streak') return units.months
  if (rule.of === 'serviceMinutes' || rule.of === 'surveyMinutes') return units.hours
  if (rule.of === 'answers') return units.copies
  return rule.of === 'lessons' ? units.lessons : units.times
}

/** How far somebody is with a badge. An hour that is not whole does not count yet (D-01). */
export function progressOf({ key, have, needed }: OwnBadge): Progressed {
  const unit = unitOf(BADGES[key].rule)
  const whole = (count: number) => (unit === WALL_COPY.units.hours ? Math.floor(count / 60) : count)
  return { have: whole(have), needed: whole(needed), unit }
}

/** What stands under a badge on the wall: its day, or how far it is. */
export function noteOf(badge: OwnBadge): string {
  if (badge.at !== null) return friendlyDate(badge.at)
  const { have, needed, unit } = progressOf(badge)
  return `${have}/${needed} ${unit}`
}

/** The one that asks for more of the same, where there is one. */
export function nextOf(key: BadgeKey): BadgeKey | null {
  const { rule } = BADGES[key]
  return rule.kind === 'tier' ? rule.next : null
}
