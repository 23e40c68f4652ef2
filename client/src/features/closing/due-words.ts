import type { Closing } from '@shared/activity/closing-actions'
import { CLOSING_DUES, type ClosingDue } from '@shared/activity/closing-rules'
import { HOLIDAYS } from '@shared/kit/holidays'
import { addDays, DAY, instantOf, localDate, type Instant } from '@shared/kit/time'
import { isWorkingDay } from '@shared/kit/working-days'
import { DUE_COPY } from './copy'

/** How a deadline stands, in words. */
export interface DueWords {
  readonly text: string
  readonly tone: 'plain' | 'wait' | 'bad'
}

/** These two are counted in working days, the others in days. AMB-27, R-08. */
const IN_WORKING_DAYS: readonly ClosingDue[] = ['results', 'legal']

/** The dates behind today up to the last one of a deadline; `at` is the end of that day. */
function datesLeft(at: Instant, now: Instant): readonly string[] {
  const days = (instantOf(localDate(at - 1)) - instantOf(localDate(now))) / DAY
  const today = localDate(now)
  return Array.from({ length: Math.max(0, days) }, (_, day) => addDays(today, day + 1))
}

/** What is left until a deadline: 还剩 3 个工作日, 今天到期, 过了 2 天. */
export function dueWords(key: ClosingDue, at: Instant, now: Instant): DueWords {
  if (now >= at) return { text: DUE_COPY.over(Math.ceil((now - at + 1) / DAY)), tone: 'bad' }
  const dates = datesLeft(at, now)
  if (dates.length === 0) return { text: DUE_COPY.today, tone: 'wait' }
  const isCounted = IN_WORKING_DAYS.includes(key)
  const left = isCounted
    ? dates.filter((date) => isWorkingDay(date, HOLIDAYS).working).length
    : dates.length
  const tone = left > 1 ? 'plain' : 'wait'
  return { text: (isCounted ? DUE_COPY.workingDays : DUE_COPY.days)(left), tone }
}

export interface DueRow extends DueWords {
  readonly key: ClosingDue
}

/** All four, in the order in which they are met. */
export function dueRows({ dues }: Pick<Closing, 'dues'>, now: Instant): readonly DueRow[] {
  return CLOSING_DUES.map((key) => ({ key, ...dueWords(key, dues[key].at, now) }))
}
