/** What is told of everybody's answers to a question. R-32. */
import { LEAST_TOLD, toldCounts, type Cell } from './report-cells'
import type { Frame } from './report-groups'
import type { Grouping, ReportQuestion } from './report-model'
import type { CountedQuestion } from './report-plan'

/** Of which a question tells everything: what hangs on it may then be told, too. */
export type Full = Readonly<Record<Grouping | 'total', boolean>>

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

/** The rows of a part: how often each of its slots, and where it can be, how often none of them. */
export function rowsOf(
  { parts, open }: CountedQuestion,
  part: number,
  vectors: readonly (readonly number[])[],
): number[][] {
  const slots = (parts[part] ?? []).map((slot) => vectors.map((vector) => vector[slot + 1] ?? 0))
  if (!open) return slots
  const none = vectors.map(
    (vector, column) => (vector[0] ?? 0) - sumOf(slots.map((row) => row[column] ?? 0)),
  )
  return [...slots, none]
}

/** Whether everybody's answers to a question are told at all. */
export function isTold(
  { basis }: CountedQuestion,
  asked: number,
  { frame, full }: { readonly frame: Frame; readonly full: ReadonlyMap<string, Full> },
): boolean {
  if (asked < LEAST_TOLD) return false
  switch (basis.kind) {
    case 'all':
      return true
    case 'part':
      return full.get(basis.of)?.total === true
    case 'topic':
    case 'mixed':
      return frame.people === asked || frame.people - asked >= LEAST_TOLD
  }
}

/** Everybody's answers to each part as they are told. */
export function toldTotals(
  question: CountedQuestion,
  total: readonly number[],
  told: boolean,
): Cell[][] {
  const rows = question.parts.map((_, part) =>
    rowsOf(question, part, [total]).map(([one]) => one ?? 0),
  )
  const cells = rows.map((row) => (told ? toldCounts(row) : row.map(() => null)))
  const hidesOne = question.even && cells.flat().includes(null)
  return hidesOne ? cells.map((row) => row.map(() => null)) : cells
}

/** Of how many answers one is a share: those who answered, or where several may be picked all who were asked. */
export function answeredOf(
  { parts, open, kind }: CountedQuestion,
  asked: Cell,
  cells: readonly Cell[],
): Cell {
  if (kind === 'text') return cells[0] ?? null
  if (!open || parts.length > 1 || asked === null) return asked
  const none = cells[cells.length - 1]
  if (none === null || none === undefined || asked - none < LEAST_TOLD) return null
  return asked - none
}

/** The mean in tenths, where every count behind it is told. */
export function meanOf(
  question: CountedQuestion,
  total: readonly number[],
  answered: Cell,
): number | null {
  if (answered === null || answered < LEAST_TOLD) return null
  if (question.kind === 'number')
    return Math.round(((total[total.length - 1] ?? 0) * 10) / answered)
  if (question.kind !== 'scale') return null
  const sum = sumOf(question.slots.map(({ grade = 0 }, place) => grade * (total[place + 1] ?? 0)))
  return Math.round((sum * 10) / answered)
}

/** The share an answer had in the report compared with, where both mean the same. */
export function lastShare(
  last: ReportQuestion | undefined,
  id: string,
  label: string,
): number | null {
  const option = last?.options.find((one) => one.id === id && one.label === label)
  if (!last?.answered || option?.count === null || !option) return null
  return Math.round((option.count * 10_000) / last.answered)
}
