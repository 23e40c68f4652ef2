import { isClaimed } from '../ledger/rules'
import type { ServiceRecord } from '../ledger/record-model'
import type { ProofLine, ProofSum } from './proof-model'

/** So many working days a station has to issue a proof or to send it back: a review like an application. D-15. */
export const PROOF_WORKING_DAYS = 2
/** One proof tells of so many services at most; whoever has more asks for another. */
export const MOST_PROOF_LINES = 100

/** Hours with one decimal, rounded down: 59 minutes are 0.9. D-01. */
export function proofHours(minutes: number): string {
  return (Math.floor(minutes / 6) / 10).toFixed(1)
}

/** The number of the proof that is the `turn`-th of its year, over all stations. AMB-34. */
export function proofNumber(year: number, turn: number): string {
  return `HAZ-${String(year)}-${String(turn).padStart(5, '0')}`
}

/** The number in a text, such as the address in a code; undefined when there is none. */
export function numberIn(text: string): string | undefined {
  return /HAZ-\d{4}-\d{5,6}(?!\d)/.exec(text.toUpperCase())?.[0]
}

/** A name as it is compared: however it is spaced. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '')
}

/** What lines come to. */
export function sumOfLines(lines: readonly ProofLine[]): ProofSum {
  const days = lines.map(({ day }) => day).sort()
  const minutesOf = (some: readonly ProofLine[]) =>
    some.reduce((sum, { minutes }) => sum + minutes, 0)
  const survey = lines.filter(({ kind }) => kind === 'survey')
  return {
    lines: lines.length,
    services: lines.length - survey.length,
    minutes: minutesOf(lines),
    surveyMinutes: minutesOf(survey),
    manual: lines.filter(({ manual }) => manual).length,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
  }
}

type Verified = Pick<ServiceRecord, 'minutes' | 'pending' | 'claim'>

/** Whether a record can be proven: its minutes are verified, nothing of it waits, and nobody says that it is wrong. */
export function isProvable(record: Verified): boolean {
  return record.minutes > 0 && record.pending === 0 && !isClaimed(record)
}

/** How many records lie in another one's time; their minutes were counted once (D-12). */
export function overlapping(records: readonly Pick<ServiceRecord, 'from' | 'to'>[]): number {
  const intervals = records
    .flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]))
    .sort((one, other) => one.from - other.from)
  let end = -Infinity
  let found = 0
  for (const { from, to } of intervals) {
    if (from < end) found += 1
    end = Math.max(end, to)
  }
  return found
}

type Told = Omit<ProofLine, 'recordId' | 'content' | 'organiser'>

/** Whether what a proof says of a service is what its record says now. */
export function isSameLine(line: Told, record: Told): boolean {
  return (
    line.minutes === record.minutes &&
    line.manual === record.manual &&
    line.day === record.day &&
    line.title === record.title &&
    line.kind === record.kind
  )
}
