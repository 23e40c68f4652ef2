import { friendlyDate, instantOf, localDate, type Instant, type LocalDate } from '@shared/kit/time'

/** `2026年6月21日`, of a moment or of a date. */
export function longDate(when: Instant | LocalDate): string {
  const at = typeof when === 'string' ? instantOf(when) : when
  return `${localDate(at).slice(0, 4)}年${friendlyDate(at)}`
}
