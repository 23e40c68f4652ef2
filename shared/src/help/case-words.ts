import { clockTime, friendlyTime, localDate, type Instant } from '../kit/time'
import type { CaseStatus } from './model'

/** Whether words can still be added and acts done. */
export function isOpen(status: CaseStatus): boolean {
  return status !== 'closed' && status !== 'withdrawn'
}

/** `HA11210386` as people read it aloud: `HA 1121 0386`. */
export function spacedNumber(no: string): string {
  return `${no.slice(0, 2)} ${no.slice(2).replace(/(\d{4})(?=\d)/g, '$1 ')}`
}

/** `11:40` today, else with its day: `明天 10:00`. */
export function dueTime(at: Instant, now: Instant): string {
  return localDate(at) === localDate(now) ? clockTime(at) : friendlyTime(at, now)
}
