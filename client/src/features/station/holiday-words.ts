/** The days of a holiday year as people write them: one stretch a line, `10月1日到7日`. */
import { addDays, type LocalDate } from '@shared/kit/time'

/** `9月30日到10月8日`, `10月1日到7日`, `10.1-10.7`, `10月10日`. */
const STRETCH =
  /^(\d{1,2})[月./](\d{1,2})[日号]?(?:[到至~-]+(?:(\d{1,2})[月./])?(\d{1,2})[日号]?)?$/
/** Longer than any stretch of free days. */
const LONGEST = 31

/** The days of a text, in its order; null when a part of it cannot be read. */
export function readDays(text: string, year: string): LocalDate[] | null {
  const parts = text
    .normalize('NFKC')
    .replace(/[—–―]/g, '-')
    .split(/[\n,、;]/)
    .map((part) => part.replace(/\s/g, ''))
    .filter((part) => part !== '')
  const days = parts.map((part) => readStretch(part, year))
  return days.every((one) => one !== null) ? days.flat() : null
}

function readStretch(part: string, year: string): LocalDate[] | null {
  const match = STRETCH.exec(part)
  if (!match) return null
  const [, month = '', day = '', endMonth = month, endDay] = match
  const from = dateOf(year, month, day)
  const to = endDay === undefined ? from : dateOf(year, endMonth, endDay)
  if (!from || !to || to < from) return null
  const days = [from]
  for (let next = addDays(from, 1); next <= to; next = addDays(next, 1)) days.push(next)
  return days.length > LONGEST ? null : days
}

/** The date, when there is such a day. */
function dateOf(year: string, month: string, day: string): LocalDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const isReal = !Number.isNaN(Date.parse(date)) && addDays(date, 0) === date
  return isReal ? date : undefined
}

/** Days in words, one stretch a line; what `readDays` reads again. */
export function writeDays(days: readonly LocalDate[]): string {
  const stretches: { from: LocalDate; to: LocalDate }[] = []
  for (const day of [...days].sort()) {
    const last = stretches[stretches.length - 1]
    if (last && addDays(last.to, 1) === day) last.to = day
    else stretches.push({ from: day, to: day })
  }
  return stretches.map(({ from, to }) => writeStretch(from, to)).join('\n')
}

function writeStretch(from: LocalDate, to: LocalDate): string {
  if (from === to) return dayOf(from)
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7)
  return `${dayOf(from)}到${isSameMonth ? `${Number(to.slice(8))}日` : dayOf(to)}`
}

function dayOf(date: LocalDate): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
}
