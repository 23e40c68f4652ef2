/** What a report tells of one question: everybody's answers, and those by groups. R-32, feature 40. */
import { LEAST_TOLD, toldCounts, toldCross, toldNested, type Cell } from './report-cells'
import type { Frame, Group } from './report-groups'
import { GROUPINGS, type Grouping, type ReportQuestion, type ReportTable } from './report-model'
import { emptyVector, type CountedQuestion } from './report-plan'
import { questionSentence, tableSentence } from './report-sentences'

/** The counters of a question by age group and by station. */
export interface RawCounts {
  readonly age: Readonly<Record<string, readonly number[]>>
  readonly station: Readonly<Record<string, readonly number[]>>
}

/** Of which a question tells everything: what hangs on it may then be told, too. */
export type Full = Readonly<Record<Grouping | 'total', boolean>>

/** What a question is told with. */
export interface Telling {
  readonly frame: Frame
  /** The first question, whose answers are the age groups themselves. */
  readonly ageQuestion: string
  readonly full: ReadonlyMap<string, Full>
  /** The same question in the report compared with. */
  readonly last?: ReportQuestion | undefined
}

export interface ToldQuestion {
  readonly question: ReportQuestion
  readonly tables: readonly ReportTable[]
  readonly full: Full
}

/** The answers of a part that stand for none of its slots. */
const LEFT_OUT = { id: 'none', label: '没有回答' } as const

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

function added(vectors: readonly (readonly number[] | undefined)[], empty: number[]): number[] {
  return vectors.reduce<number[]>(
    (sum, vector) => sum.map((one, place) => one + (vector?.[place] ?? 0)),
    empty,
  )
}

/** The rows of a part: how often each of its slots, and where it can be, how often none of them. */
function rowsOf(
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
function isTold({ basis }: CountedQuestion, asked: number, { frame, full }: Telling): boolean {
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
function toldTotals(question: CountedQuestion, total: readonly number[], told: boolean): Cell[][] {
  const rows = question.parts.map((_, part) =>
    rowsOf(question, part, [total]).map(([one]) => one ?? 0),
  )
  const cells = rows.map((row) => (told ? toldCounts(row) : row.map(() => null)))
  const hidesOne = question.even && cells.flat().includes(null)
  return hidesOne ? cells.map((row) => row.map(() => null)) : cells
}

/** Of how many answers one is a share: those who answered, or where several may be picked all who were asked. */
function answeredOf(
  { parts, open, kind }: CountedQuestion,
  asked: Cell,
  cells: readonly Cell[],
): Cell {
  if (kind === 'text') return cells[0] ?? null
  if (!open || parts.length > 1 || asked === null) return asked
  const none = cells[cells.length - 1]
  return none === null || none === undefined ? null : asked - none
}

/** The mean in tenths, where every count behind it is told. */
function meanOf(
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
function lastShare(last: ReportQuestion | undefined, id: string, label: string): number | null {
  const option = last?.options.find((one) => one.id === id && one.label === label)
  if (!last?.answered || option?.count === null || !option) return null
  return Math.round((option.count * 10_000) / last.answered)
}

/** The groups of a grouping with their counters; undefined where the question cannot be told by it. */
function columnsOf(
  question: CountedQuestion,
  raw: RawCounts,
  by: Grouping,
  { frame, ageQuestion, full }: Telling,
): { groups: readonly Group[]; vectors: number[][] } | undefined {
  const { basis, kind, id } = question
  if (kind === 'text' || basis.kind === 'mixed' || (by === 'age' && id === ageQuestion))
    return undefined
  const from = by === 'age' ? raw.age : raw.station
  const vectors = frame[by].map(({ members }) =>
    added(
      members.map((member) => from[member]),
      emptyVector(question),
    ),
  )
  const all = { groups: frame[by], vectors }
  if (basis.kind === 'all') return all
  const askedOf = (place: number) => vectors[place]?.[0] ?? 0
  if (basis.kind === 'part' && by === 'age' && basis.of === ageQuestion) {
    // Who is of that age is asked, nobody else: that alone tells nothing.
    const places = frame.age.map((_, place) => place).filter((place) => askedOf(place) > 0)
    const whole = places.every((place) => askedOf(place) === frame.age[place]?.people)
    if (!whole || places.length === 0) return undefined
    return {
      groups: places.flatMap((place) => frame.age[place] ?? []),
      vectors: places.flatMap((place) => [vectors[place] ?? []]),
    }
  }
  if (basis.kind === 'part' && !full.get(basis.of)?.[by]) return undefined
  const isLarge = frame[by].every(({ people }, place) => {
    const left = people - askedOf(place)
    return askedOf(place) >= LEAST_TOLD && (left === 0 || left >= LEAST_TOLD)
  })
  return isLarge ? all : undefined
}

type Columns = NonNullable<ReturnType<typeof columnsOf>>

/** The cells of every part by one grouping, and by areas and stations together where both are told. */
function toldParts(
  question: CountedQuestion,
  totals: readonly (readonly Cell[])[],
  columns: Partial<Record<Grouping, Columns>>,
  frame: Frame,
): Partial<Record<Grouping, Cell[][][]>> {
  const { age, area, station } = columns
  const each = (one: Columns) =>
    question.parts.map((_, part) =>
      toldCross(rowsOf(question, part, one.vectors), totals[part] ?? [], askedIn(one)),
    )
  const told: Partial<Record<Grouping, Cell[][][]>> = age ? { age: each(age) } : {}
  if (!area || !station) return area ? { ...told, area: each(area) } : told
  const both = question.parts.map((_, part) =>
    toldNested(rowsOf(question, part, station.vectors), totals[part] ?? [], {
      columns: askedIn(station),
      areaOf: frame.station.map((one) => one.area),
      areas: askedIn(area),
    }),
  )
  return {
    ...told,
    area: both.map(({ areas }) => areas),
    station: both.map(({ columns: cells }) => cells),
  }
}

function askedIn({ vectors }: Columns): number[] {
  return vectors.map(([asked = 0]) => asked)
}

/** A question in which one answer is told by all others tells none by groups where one is hidden. */
function withEven(question: CountedQuestion, cells: Cell[][][]): Cell[][][] {
  const hides = question.even && cells.flat(2).includes(null)
  return hides ? cells.map((part) => part.map((row) => row.map(() => null))) : cells
}

function tableOf(
  question: CountedQuestion,
  by: Grouping,
  told: ReportQuestion,
  {
    columns,
    cells,
    groups,
    without,
  }: {
    columns: Columns | undefined
    cells: Cell[][][] | undefined
    groups: readonly Group[]
    without: Cell
  },
): ReportTable {
  const { id, title, parts, open, slots } = question
  const inSlots = slots.map((_, slot) => {
    const part = parts.findIndex((places) => places.includes(slot))
    return cells?.[part]?.[parts[part]?.indexOf(slot) ?? 0] ?? groups.map(() => null)
  })
  const none =
    open && parts.length === 1 && question.kind !== 'text' ? cells?.[0]?.[slots.length] : undefined
  const rows = slots.map((slot, place) => ({
    ...{ id: slot.id, label: slot.label, answered: told.options[place]?.count ?? null },
    cells: inSlots[place] ?? [],
  }))
  const left = none && { ...LEFT_OUT, answered: without, cells: none }
  const asked = columns ? askedIn(columns) : groups.map(() => null)
  const table = {
    ...{ question: id, title, by },
    groups: groups.map((group, place) => ({
      ...{ id: group.id, label: group.label },
      answered: answeredOf(question, asked[place] ?? null, [none ? (none[place] ?? null) : null]),
    })),
    rows: left ? [...rows, left] : rows,
  }
  const hidden = table.rows.flatMap((row) => row.cells).filter((cell) => cell === null).length
  return { ...table, hidden, sentence: tableSentence(table, told) }
}

/** Tells one question. Questions that hang on others come behind them. */
export function toldQuestion(
  question: CountedQuestion,
  raw: RawCounts,
  telling: Telling,
): ToldQuestion {
  const total = added(Object.values(raw.station), emptyVector(question))
  const asked = total[0] ?? 0
  const isOpen = isTold(question, asked, telling)
  const totals = toldTotals(question, total, isOpen)
  const answered = answeredOf(question, isOpen ? asked : null, totals[0] ?? [])
  const { id, kind, title, chapter, slots, parts } = question
  const counts = slots.map((_, slot) => {
    const part = parts.findIndex((places) => places.includes(slot))
    return totals[part]?.[parts[part]?.indexOf(slot) ?? 0] ?? null
  })
  const isWhole = !totals.flat().includes(null)
  const told: Omit<ReportQuestion, 'sentence'> = {
    ...{ id, kind, title, chapter, answered },
    options: (kind === 'text' ? [] : slots).map((slot, place) => ({
      ...{ id: slot.id, label: slot.label, count: counts[place] ?? null },
      last: lastShare(telling.last, slot.id, slot.label),
    })),
    meanTenths: isWhole ? meanOf(question, total, answered) : null,
  }
  const whole = { ...told, sentence: questionSentence(told) }
  const columns: Partial<Record<Grouping, Columns>> = {}
  for (const by of isOpen ? GROUPINGS : []) {
    const found = columnsOf(question, raw, by, telling)
    if (found) columns[by] = found
  }
  const cells = toldParts(question, totals, columns, telling.frame)
  const tables =
    kind === 'text'
      ? []
      : GROUPINGS.map((by) => {
          const own = cells[by] && withEven(question, cells[by])
          const groups = columns[by]?.groups ?? telling.frame[by]
          return {
            by,
            own,
            table: tableOf(question, by, whole, {
              columns: columns[by],
              cells: own,
              groups,
              without: totals[0]?.[slots.length] ?? null,
            }),
          }
        })
  const isFull = (by: Grouping) => {
    const own = tables.find((table) => table.by === by)?.own
    return own !== undefined && !own.flat(2).includes(null)
  }
  return {
    question: whole,
    tables: tables.map(({ table }) => table),
    full: {
      total: isOpen && isWhole,
      age: isFull('age'),
      area: isFull('area'),
      station: isFull('station'),
    },
  }
}
