import type { OutputOf } from '@shared/kit/contract'
import { friendlyMinutes } from '@shared/kit/time'
import type { deskContract } from '@shared/desk/contract'
import { COMPARED_COPY, KPI_COPY, MONTHS_COPY } from './copy'

export type Desk = OutputOf<(typeof deskContract.actions)['getDesk']>
type Compared = Desk['answersThisWeek']

export interface Comparison {
  readonly words: string
  readonly trend?: 'rise' | 'fall'
  readonly tone: 'good' | 'wait' | 'plain'
}

/** From this many times on, times are said instead of percent: nobody pictures 497%. */
const TIMES_FROM = 3

/**
 * A count beside the one of the same length of time before: in whole percent, in times when it grew a lot.
 * With nothing before there is nothing to compare: then `alone` says what came now.
 */
export function compared({ value, before }: Compared, name: string, alone: string): Comparison {
  if (before === 0) return { words: alone, tone: 'plain' }
  if (value >= before * TIMES_FROM) {
    const words = COMPARED_COPY.times(name, Math.floor(value / before))
    return { words, trend: 'rise', tone: 'good' }
  }
  const percent = Math.round((Math.abs(value - before) * 100) / before)
  if (percent === 0) return { words: COMPARED_COPY.same(name), tone: 'plain' }
  return value > before
    ? { words: COMPARED_COPY.more(name, percent), trend: 'rise', tone: 'good' }
    : { words: COMPARED_COPY.fewer(name, percent), trend: 'fall', tone: 'wait' }
}

/** `96.4` from 9,640 basis points; a whole percent drops its nought. */
export function percentWords(basisPoints: number): string {
  return String(Math.round(basisPoints / 10) / 10)
}

/** Whole hours from an hour on, minutes below. D-01. */
export function hoursFigure(minutes: number): { readonly value: string; readonly unit: string } {
  return minutes < 60
    ? { value: String(minutes), unit: KPI_COPY.minutesUnit }
    : { value: Math.floor(minutes / 60).toLocaleString('zh-CN'), unit: KPI_COPY.hours }
}

export interface MonthsChart {
  readonly unit: string
  readonly points: readonly { readonly label: string; readonly value: number }[]
  /** What the line says, in words: the running month, then the whole one before. */
  readonly sentences: readonly string[]
  /** The table behind the line, same order, exact. */
  readonly rows: readonly { readonly label: string; readonly value: string }[]
}

/** `11月` of '2026-11'. */
function monthLabel(month: string): string {
  return `${Number(month.slice(5))}月`
}

/**
 * The last six months of service minutes, oldest first; the last is still running, so it is told beside the whole one before,
 * never as a fall. In hours once every number fits them, else in minutes.
 */
export function monthsChart(months: Desk['months']): MonthsChart {
  const inHours = Math.max(...months.map(({ minutes }) => minutes)) >= 10 * 60
  const words = months.map(({ month, minutes }) => ({
    label: monthLabel(month),
    value: friendlyMinutes(minutes),
  }))
  const [before, running] = words.slice(-2)
  return {
    unit: inHours ? KPI_COPY.hours : KPI_COPY.minutesUnit,
    points: months.map(({ month, minutes }) => ({
      label: monthLabel(month),
      value: inHours ? Math.floor(minutes / 60) : minutes,
    })),
    sentences: [
      ...(running ? [MONTHS_COPY.soFar(running.label, running.value)] : []),
      ...(before ? [MONTHS_COPY.whole(before.label, before.value)] : []),
    ],
    rows: words,
  }
}
