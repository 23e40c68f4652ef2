/** Ticking somebody by hand: which way is missing, when it was, and what is still to be said. Board 37. */
import type { CheckWay, RosterRow } from '@shared/activity/check-model'
import type { Interval } from '@shared/activity/attendance-rules'
import { instantOf, localDate, type Instant } from '@shared/kit/time'

/** What is missing of somebody; null when nothing is. */
export function missingWay({ in: checkedIn, out }: RosterRow): CheckWay | null {
  if (!checkedIn) return 'in'
  return out && out.how !== 'planned' ? null : 'out'
}

/** `now`, the plan's own moment of this way, or another. */
export type TickTime = 'now' | 'planned' | 'other'

/** The moment that is meant; null while the clock of `other` is not picked. A time later than now is now. */
export function tickedAt(
  time: TickTime,
  clock: string,
  { slot, way, now }: { readonly slot: Interval; readonly way: CheckWay; readonly now: Instant },
): Instant | null {
  if (time === 'now') return now
  if (time === 'planned') return Math.min(now, way === 'in' ? slot.from : slot.to)
  const [hours, minutes] = clock.split(':').map(Number)
  if (clock === '' || hours === undefined || minutes === undefined) return null
  return Math.min(now, instantOf(localDate(slot.from), hours * 60 + minutes))
}
