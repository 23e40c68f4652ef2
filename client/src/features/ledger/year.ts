/** What the account of a year comes to, for the screen. */
import { addCounts, type CountsOf } from '@shared/kit/counts'
import type { YearStatement } from '@shared/ledger/statement-actions'
import { YEARLY_MINUTES, type MonthName } from '@shared/ledger/year-rules'
import { friendlyMinutes } from '@shared/kit/time'
import { YEAR_COPY } from './year-copy'

type Counts = CountsOf<MonthName>

/** The sums of all months. */
export function yearTotals(months: YearStatement['months']): Counts {
  return months.reduce<Counts>((sum, { counts }) => addCounts(sum, counts), {})
}

/** Service minutes of sums: at activities and by answers; study is none. HRS-11. */
export function servedMinutes({ activity = 0, survey = 0 }: Counts): number {
  return activity + survey
}

/** How far somebody is to the twenty hours of a year. HRS-08. */
export function yearGoal(served: number): { readonly share: number; readonly text: string } {
  const left = YEARLY_MINUTES - served
  const text = left > 0 ? YEAR_COPY.goal(friendlyMinutes(left)) : YEAR_COPY.reached
  return { share: served / YEARLY_MINUTES, text }
}

export interface MonthRow {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly share: number
  readonly note?: string
}

/** A row a month, as long as its service; what is a part of it or stands beside it is said under the bar. */
export function monthRows(months: YearStatement['months']): readonly MonthRow[] {
  const most = Math.max(1, ...months.map(({ counts }) => servedMinutes(counts)))
  return months.map(({ month, counts }) => {
    const served = servedMinutes(counts)
    const note = partsOf(counts)
    return {
      ...{ key: month, label: YEAR_COPY.month(Number(month.slice(5))) },
      ...{ value: friendlyMinutes(served), share: served / most },
      ...(note === '' ? {} : { note }),
    }
  })
}

function partsOf(counts: Counts): string {
  const { manual, survey, training } = YEAR_COPY.parts
  const parts: readonly (readonly [number | undefined, (minutes: string) => string])[] = [
    [counts.manual, manual],
    [counts.survey, survey],
    [counts.training, training],
  ]
  return parts.flatMap(([many, words]) => (many ? words(friendlyMinutes(many)) : [])).join('，')
}

/** The finding of the months, for who cannot see the bars. */
export function monthsLabel(rows: readonly MonthRow[]): string {
  const top = rows.find(({ share }) => share === 1)
  return top ? YEAR_COPY.monthsLabel(top.label, top.value) : YEAR_COPY.months
}
