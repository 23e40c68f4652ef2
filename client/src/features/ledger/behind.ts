import { friendlyMinutes, localDate, type Instant } from '@shared/kit/time'
import { YEARLY_MINUTES } from '@shared/ledger/year-rules'
import { BEHIND_COPY } from './books-copy'

const MONTHS = 12

/** How long the year still is. */
export function yearLeft(now: Instant): string {
  return BEHIND_COPY.left(MONTHS - Number(localDate(now).slice(5, 7)))
}

/** How far somebody is from the year's twenty hours. HRS-08. */
export function shortWords(minutes: number): string {
  return BEHIND_COPY.short(friendlyMinutes(Math.max(0, YEARLY_MINUTES - minutes)))
}
