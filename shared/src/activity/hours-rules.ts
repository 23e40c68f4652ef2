/** What brings somebody minutes, and what must not bring them twice. D-10, D-12, HRS-02, HRS-05. */
import { addDays, instantOf, localDate, MINUTE, type Instant, type LocalDate } from '../kit/time'
import { plannedMinutes, type Interval } from './attendance-rules'
import { clip } from './check-rules'

/** Nobody serves longer than a day has minutes. D-12. */
export const DAY_MINUTES = 1440

/** A date in Shanghai as a span. */
export function dayOf(date: LocalDate): Interval {
  return { from: instantOf(date), to: instantOf(addDays(date, 1)) }
}

/** The whole minutes of spans that fall on a date; the spans share no time. */
export function minutesOn(date: LocalDate, spans: readonly Interval[]): number {
  const day = dayOf(date)
  const length = spans.reduce((sum, span) => {
    const part = clip(span, day)
    return part ? sum + part.to - part.from : sum
  }, 0)
  return Math.floor(length / MINUTE)
}

/** One attendance, as far as it says what else may count beside it. */
export interface Attended {
  readonly for: 'volunteer' | 'resident'
  /** From check-in to check-out, or to the end of the slot while they are here. */
  readonly from: Instant
  readonly to: Instant
  readonly slot: Interval
  /** The parts of it that count. */
  readonly parts: readonly Interval[]
  readonly added: number
}

/** Whether a volunteer was checked in somewhere at a moment. */
export function isCheckedIn(attended: readonly Attended[], at: Instant): boolean {
  return attended.some((one) => one.for === 'volunteer' && one.from <= at && at < one.to)
}

/** The minutes that activities and trainings bring on a date; what was added counts on the day of its slot. */
export function attendedOn(date: LocalDate, attended: readonly Attended[]): number {
  const parts = attended.flatMap((one) => one.parts)
  const added = attended.filter(({ slot }) => localDate(slot.from) === date)
  return minutesOn(date, parts) + added.reduce((sum, one) => sum + one.added, 0)
}

/**
 * Of the minutes that answers have brought somebody, those that are taken back now that it is known when they were
 * checked in: what arrived meanwhile, and the latest of a day that would be too long. D-12.
 */
export function toTakeBack<Credit extends { readonly at: Instant }>(
  credits: readonly Credit[],
  attended: readonly Attended[],
): Credit[] {
  const left = new Map<LocalDate, number>()
  return [...credits]
    .sort((a, b) => a.at - b.at)
    .filter(({ at }) => {
      if (isCheckedIn(attended, at)) return true
      const date = localDate(at)
      const room = left.get(date) ?? DAY_MINUTES - attendedOn(date, attended)
      left.set(date, room - 1)
      return room <= 0
    })
}

/** What of added minutes fits beside what else the day of the slot holds: at most the slot's length. HRS-05, D-12. */
export function addedThatFits(added: number, slot: Interval, elsewhere: number): number {
  return Math.max(0, Math.min(added, plannedMinutes(slot), DAY_MINUTES - elsewhere))
}
