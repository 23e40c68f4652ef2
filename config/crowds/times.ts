/** When answers come in a campaign of ten days, in milliseconds since it opened; it opens at midnight. */
import { DAY, HOUR, MINUTE } from '@shared/kit/time'
import type { Chance } from './chance'

export const CAMPAIGN_DAYS = 10

/** An hour of the day as people have their phones in the hand: seldom at night, often in the evening. */
const HOURS: readonly (readonly [number, number])[] = [
  0.2, 0.1, 0.05, 0.05, 0.05, 0.2, 0.8, 2, 3, 4, 4, 4, 4, 3, 3, 4, 4, 4, 5, 6, 6, 5, 3, 1,
].map((weight, hour) => [hour, weight] as const)

/** The moment when a volunteer begins to ask or to share. */
export function startByDay(chance: Chance): number {
  return chance.below(CAMPAIGN_DAYS) * DAY + chance.weighted(HOURS) * HOUR + chance.between(0, HOUR)
}

/** Between midnight and five. */
export function startAtNight(chance: Chance): number {
  return chance.below(CAMPAIGN_DAYS) * DAY + chance.between(0, 4 * HOUR)
}

/** `many` moments from `start`, so many minutes apart in the middle, with a long tail. */
export function scattered(start: number, many: number, minutes: number, chance: Chance): number[] {
  const moments: number[] = []
  let at = start
  while (moments.length < many) {
    moments.push(at)
    at += -Math.log(1 - chance.unit()) * minutes * MINUTE
  }
  return moments
}

/** `many` split into parts, none of them empty. */
export function sessionsOf(many: number, sessions: number, chance: Chance): number[] {
  const parts = Array.from({ length: Math.min(many, sessions) }, () => 1)
  for (let left = many - parts.length; left > 0; left -= 1) {
    const place = chance.below(parts.length)
    parts[place] = (parts[place] ?? 0) + 1
  }
  return parts
}
