import {
  addDays,
  DAY,
  friendlyDate,
  instantOf,
  type Instant,
  localDate,
  localMonth,
} from '@shared/kit/time'
import type { Campaign } from '@shared/survey/model'

/** Calendar days left in Shanghai, today among them; 0 when it is over. */
export function daysLeft({ closesAt }: Pick<Campaign, 'closesAt'>, now: Instant): number {
  if (now >= closesAt) return 0
  const lastDay = instantOf(localDate(closesAt - 1))
  return Math.round((lastDay - instantOf(localDate(now))) / DAY) + 1
}

/** The first and the last day of a campaign: `11月15–24日`, `11月28日–12月7日`. */
export function periodOf({ opensAt, closesAt }: Pick<Campaign, 'opensAt' | 'closesAt'>): string {
  const first = friendlyDate(opensAt)
  const last = friendlyDate(closesAt - 1)
  const isOneMonth = localMonth(opensAt) === localMonth(closesAt - 1)
  return isOneMonth ? `${first.replace('日', '')}–${last.replace(/^.*月/, '')}` : `${first}–${last}`
}

/**
 * When a goal is reached at today's speed, as a date; undefined when it is reached, when nothing came today,
 * or when the campaign closes before.
 */
export function reachedOn(
  { today, total, goal }: { readonly today: number; readonly total: number; readonly goal: number },
  { closesAt }: Pick<Campaign, 'closesAt'>,
  now: Instant,
): string | undefined {
  if (total >= goal || today <= 0) return undefined
  const day = addDays(localDate(now), Math.ceil((goal - total) / today))
  return instantOf(day) < closesAt ? friendlyDate(instantOf(day)) : undefined
}
