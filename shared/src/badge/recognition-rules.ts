import { addDays, instantOf, localDate, type Instant, type LocalDate } from '../kit/time'
import type { GivenStar } from './recognition-model'
import { validUntil, type VolunteerStar } from './star-rules'

/** So many working days the association has: it asks another house, as for a claim. D-15. */
export const RECOGNITION_WORKING_DAYS = 5

type Span = Pick<GivenStar, 'givenOn' | 'validUntil'>

/** Whether a star with these dates can count on a day: given by then, and not over; its last day is one of them. */
export function isInTime({ givenOn, validUntil: until }: Span, today: LocalDate): boolean {
  return givenOn <= today && today <= until
}

/** The last day on which it counts, accepted at that moment: its own end, or our yearly review before it. GAP-09. */
export function recognisedUntil(
  { validUntil: own }: Pick<Span, 'validUntil'>,
  at: Instant,
): LocalDate {
  const review = validUntil(at)
  return own < review ? own : review
}

/** When it lapses: as the day after its last one begins in Shanghai. */
export function lapsesAt(until: LocalDate): Instant {
  return instantOf(addDays(until, 1))
}

/** The star that counts where one is asked: the higher of one's own and the recognised one. No hour moves. AMB-69. */
export function countedStar(
  own: VolunteerStar,
  recognised: { readonly star: number; readonly until: LocalDate } | null,
  at: Instant,
): VolunteerStar {
  if (!recognised || localDate(at) > recognised.until) return own
  return Math.max(own, recognised.star) as VolunteerStar
}

/** A number as it is compared: however it is spaced and written. */
export function plainNumber(number: string): string {
  return number.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}
