/** How far a campaign is, in words. */
import { DAY, friendlyDate, instantOf, localDate, type Instant } from '@shared/kit/time'
import type { OutputOf } from '@shared/kit/contract'
import type { Campaign } from '@shared/survey/model'
import type { progressActions } from '@shared/survey/progress-actions'
import { PROGRESS_COPY } from './copy'

export type Progress = OutputOf<(typeof progressActions)['readProgress']>

type Window = Pick<Campaign, 'opensAt' | 'closesAt'>

/** `11月15–24日，还有 3 天`. */
export function windowWords({ opensAt, closesAt }: Window, now: Instant): string {
  const [first, last] = [friendlyDate(opensAt), friendlyDate(closesAt - 1)]
  const [month = '', day = ''] = last.split('月')
  const span = first.startsWith(`${month}月`)
    ? `${first.replace('日', '')}–${day}`
    : `${first}–${last}`
  return PROGRESS_COPY.period(span, leftWords({ opensAt, closesAt }, now))
}

function leftWords({ opensAt, closesAt }: Window, now: Instant): string {
  if (now < opensAt) return PROGRESS_COPY.notYet
  if (now >= closesAt) return PROGRESS_COPY.over
  const lastDay = instantOf(localDate(closesAt - 1))
  const left = Math.round((lastDay - instantOf(localDate(now))) / DAY) + 1
  return left > 1 ? PROGRESS_COPY.daysLeft(left) : PROGRESS_COPY.lastDay
}

/** Where it ends if it goes on so, and how sure that is; that it is too early to say; nothing once it is over. */
export function forecastWords({ forecast, campaign }: Progress, now: Instant): string[] {
  if (now >= campaign.closesAt) return []
  if (!forecast) return [PROGRESS_COPY.tooEarly]
  const { total, low, high } = forecast
  const sentence = PROGRESS_COPY.forecast(total)
  return low === high ? [sentence] : [sentence, PROGRESS_COPY.band(low, high)]
}

/** A day of the window, as a bar and as a line of the table. */
export interface DayRow {
  readonly key: string
  readonly label: string
  readonly answers: number
}

/** The days so far, in their order, and which brought most. */
export function dayRows({ days }: Pick<Progress, 'days'>): { rows: DayRow[]; most?: DayRow } {
  const rows = days.map(({ day, answers }) => ({
    ...{ key: day, label: friendlyDate(instantOf(day)) },
    answers: Math.max(0, answers),
  }))
  const most = rows.reduce<DayRow | undefined>(
    (best, row) => (row.answers > (best?.answers ?? 0) ? row : best),
    undefined,
  )
  return most ? { rows, most } : { rows }
}
