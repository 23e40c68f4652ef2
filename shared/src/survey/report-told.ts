/** What a report tells of one question: everybody's answers, and those by groups. R-32, feature 40. */
import { LEAST_TOLD, toldCross, toldNested, type Cell } from './report-cells'
import type { Frame, Group } from './report-groups'
import { GROUPINGS, type Grouping, type ReportQuestion, type ReportTable } from './report-model'
import { emptyVector, type CountedQuestion } from './report-plan'
import { questionSentence, tableSentence } from './report-sentences'
import {
  answeredOf,
  isTold,
  lastShare,
  meanOf,
  rowsOf,
  toldTotals,
  type Full,
} from './report-totals'

/** The counters of a question by age group and by station. */
export interface RawCounts {
  readonly age: Readonly<Record<string, readonly number[]>>
  readonly station: Readonly<Record<string, readonly number[]>>
}

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

function added(vectors: readonly (readonly number[] | undefined)[], empty: number[]): number[] {
  return vectors.reduce<number[]>(
    (sum, vector) => sum.map((one, place) => one + (vector?.[place] ?? 0)),
    empty,
  )
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
