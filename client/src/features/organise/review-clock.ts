/** How much of the two working days is left. D-15. */
import { addDays, friendlyDate, localDate, type Instant } from '@shared/kit/time'
import { REVIEW_COPY } from './review-copy'

export interface ReviewClock {
  readonly tone: 'plain' | 'wait' | 'bad'
  readonly label: string
}

/** `dueAt` is the end of the last day, 24:00. */
export function reviewClock(dueAt: Instant, now: Instant): ReviewClock {
  if (now >= dueAt) return { tone: 'bad', label: REVIEW_COPY.late }
  const last = localDate(dueAt - 1)
  if (last === localDate(now)) return { tone: 'wait', label: REVIEW_COPY.today }
  if (last === addDays(localDate(now), 1)) return { tone: 'wait', label: REVIEW_COPY.tomorrow }
  return { tone: 'plain', label: REVIEW_COPY.due(friendlyDate(dueAt - 1)) }
}
