import * as fc from 'fast-check'
import { frameOf, type Frame } from './report-groups'
import type { Questionnaire } from './model'
import { questionPath } from './path-rules'
import { addToVector, countedQuestions, emptyVector } from './report-plan'
import type { Answers } from './question-model'
import { toldQuestion, type RawCounts, type ToldQuestion } from './report-told'
import type { Full } from './report-totals'

const choices = (...ids: string[]) => ids.map((id) => ({ id, label: `说${id}` }))

/** An age, a single one, one that only some are asked, one that may be left out, and several at once. */
const FORM: Pick<Questionnaire, 'questions'> = {
  questions: [
    {
      ...{ id: 'q01', chapter: 'portrait', kind: 'single', title: '您今年多大？' },
      choices: choices('young', 'old'),
    },
    {
      ...{ id: 'q02', chapter: 'problems', kind: 'single', title: '差点被骗过吗？' },
      choices: choices('yes', 'no'),
    },
    {
      ...{ id: 'q03', chapter: 'problems', kind: 'single', title: '是怎么骗的？' },
      showIf: { match: 'all', clauses: [{ question: 'q02', anyOf: ['yes'] }] },
      choices: choices('phone', 'net'),
    },
    {
      ...{ id: 'q04', chapter: 'problems', kind: 'single', title: '报过警吗？', optional: true },
      choices: choices('yes', 'no'),
    },
    {
      ...{ id: 'q05', chapter: 'problems', kind: 'multiple', title: '担心什么？', most: 2 },
      choices: choices('calls', 'leaks'),
    },
  ],
}

interface Someone {
  readonly age: string
  readonly station: string
  readonly answers: Answers
}

const AREA_OF: Readonly<Record<string, string>> = { s1: 'a1', s2: 'a1', s3: 'a2' }

/** So many people of each age and station, who answer one way. */
const someone = fc.record({
  many: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 20 })),
  station: fc.constantFrom('s1', 's2', 's3'),
  age: fc.constantFrom('young', 'old'),
  fooled: fc.constantFrom('yes', 'no'),
  how: fc.constantFrom('phone', 'net'),
  told: fc.constantFrom('yes', 'no', ''),
  fears: fc.subarray(['calls', 'leaks'], { minLength: 1 }),
})
const population = fc.array(someone, { minLength: 2, maxLength: 9 }).map((groups) =>
  groups.flatMap(({ many, station, age, fooled, how, told, fears }) =>
    Array.from({ length: many }, (): Someone => ({
      age,
      station,
      answers: {
        ...{ q01: age, q02: fooled, q05: fears },
        ...(fooled === 'yes' ? { q03: how } : {}),
        ...(told === '' ? {} : { q04: told }),
      },
    })),
  ),
)

/** The report of some people, as a run makes it. */
function reportOf(people: readonly Someone[]): { frame: Frame; told: ToldQuestion[] } {
  const questions = countedQuestions(FORM, [])
  const counts = new Map<string, { age: Vectors; station: Vectors }>()
  for (const { age, station, answers } of people) {
    const asked = questionPath(FORM, answers).map(({ id }) => id)
    for (const question of questions.filter(({ id }) => asked.includes(id))) {
      const raw = counts.get(question.id) ?? { age: {}, station: {} }
      counts.set(question.id, raw)
      const ofAge = (raw.age[age] ??= emptyVector(question))
      const ofStation = (raw.station[station] ??= emptyVector(question))
      addToVector(ofAge, question, answers[question.id])
      addToVector(ofStation, question, answers[question.id])
    }
  }
  const first = counts.get('q01')
  const part = (id: string, vectors: Vectors) => ({
    ...{ id, label: id, people: vectors[id]?.[0] ?? 0 },
  })
  const frame = frameOf(
    Object.keys(first?.age ?? {}).map((id) => part(id, first?.age ?? {})),
    Object.keys(first?.station ?? {}).map((id) => ({
      ...part(id, first?.station ?? {}),
      ...{ areaId: AREA_OF[id] ?? '', areaLabel: AREA_OF[id] ?? '' },
    })),
  )
  const full = new Map<string, Full>()
  const told = questions.map((question) => {
    const raw: RawCounts = counts.get(question.id) ?? { age: {}, station: {} }
    const one = toldQuestion(question, raw, { frame, ageQuestion: 'q01', full })
    full.set(question.id, one.full)
    return one
  })
  return { frame, told }
}
type Vectors = Record<string, number[]>

/** Sums that people know: how often each cell stands in it, and what it comes to. */
type Known = { readonly of: ReadonlyMap<string, number>; readonly is: number }

function known(is: number, ...cells: readonly string[]): Known {
  return { of: new Map(cells.map((cell) => [cell, 1])), is }
}

/** Both come to the same. */
function same(left: readonly string[], right: readonly string[]): Known {
  const of = new Map(left.map((cell) => [cell, 1]))
  for (const cell of right) of.set(cell, -1)
  return { of, is: 0 }
}

/** What is known of one part of a question: every count that stands in the report, and what sums up to what. */
function knowledge(
  { told, frame }: ReturnType<typeof reportOf>,
  place: number,
  rows: string[],
): Known[] {
  const { question, tables } = told[place] ?? { question: undefined, tables: [] }
  if (!question) return []
  const facts: Known[] = []
  const cellsOf = (by: string, row: string) =>
    tables.find((table) => table.by === by)?.groups.map(({ id }) => `${by}.${row}.${id}`) ?? []
  for (const table of tables) {
    for (const row of rows) {
      const stated = table.rows.find(({ id }) => id === row)
      table.groups.forEach(({ id }, column) => {
        const cell = stated?.cells[column] ?? null
        if (cell !== null) facts.push(known(cell, `${table.by}.${row}.${id}`))
      })
      facts.push(same(cellsOf(table.by, row), [`all.${row}`]))
    }
    for (const { id, people } of frame[table.by]) {
      facts.push(known(people, ...rows.map((row) => `${table.by}.${row}.${id}`)))
    }
  }
  const inArea = (area: number) =>
    frame.station.flatMap((group) => (group.area === area ? [group.id] : []))
  for (const row of rows) {
    const total = question.options.find(({ id }) => id === row)?.count ?? null
    if (total !== null) facts.push(known(total, `all.${row}`))
    frame.area.forEach(({ id }, area) => {
      if (cellsOf('station', row).length === 0 || cellsOf('area', row).length === 0) return
      facts.push(
        same(
          inArea(area).map((one) => `station.${row}.${one}`),
          [`area.${row}.${id}`],
        ),
      )
    })
  }
  facts.push(known(frame.people, ...rows.map((row) => `all.${row}`)))
  return facts
}

/** Sums as rows of a table to calculate with: one line a sum, its result last; and which cell each line stands for. */
type Lines = { readonly rows: number[][]; readonly basis: number[] }

/** Makes a cell the one that a line stands for. */
function pivot({ rows, basis }: Lines, line: number, column: number, goal?: number[]): void {
  const chosen = rows[line] ?? []
  const by = chosen[column] ?? 1
  chosen.forEach((value, place) => (chosen[place] = value / by))
  for (const row of goal ? [...rows, goal] : rows) {
    const times = row[column] ?? 0
    if (row === chosen || Math.abs(times) < 1e-9) continue
    chosen.forEach((value, place) => (row[place] = (row[place] ?? 0) - times * value))
  }
  basis[line] = column
}

/** Goes from corner to corner until nothing makes the goal smaller: the simplex, with Bland's rule. */
function smallest(lines: Lines, goal: number[], columns: number): number {
  const last = goal.length - 1
  for (;;) {
    const column = goal.findIndex((value, place) => place < columns && value < -1e-9)
    if (column < 0) return -(goal[last] ?? 0)
    let line = -1
    let best = Infinity
    lines.rows.forEach((row, place) => {
      const step = row[column] ?? 0
      if (step < 1e-9) return
      const ratio = (row[last] ?? 0) / step
      const first = (lines.basis[place] ?? 0) < (lines.basis[line] ?? Infinity)
      if (ratio < best - 1e-9 || (ratio < best + 1e-9 && first)) [line, best] = [place, ratio]
    })
    if (line < 0) throw new RangeError('a sum without an end')
    pivot(lines, line, column, goal)
  }
}

/** Some table that fits all sums: where the calculation begins. */
function begin(facts: readonly Known[], cells: readonly string[]): Lines {
  const width = cells.length + facts.length
  const rows = facts.map(({ of, is }, line) => {
    const sign = is < 0 ? -1 : 1
    const own = cells.map((cell) => sign * (of.get(cell) ?? 0))
    return [...own, ...facts.map((_, place) => (place === line ? 1 : 0)), sign * is]
  })
  const lines = { rows, basis: facts.map((_, line) => cells.length + line) }
  const goal = Array.from({ length: width + 1 }, (_, place) => {
    if (place >= cells.length && place < width) return 0
    return -rows.reduce((sum, row) => sum + (row[place] ?? 0), 0)
  })
  expect(Math.abs(smallest(lines, goal, width))).toBeLessThan(1e-6)
  for (let line = rows.length - 1; line >= 0; line -= 1) {
    if ((lines.basis[line] ?? 0) < cells.length) continue
    const column = cells.findIndex((_, place) => Math.abs(rows[line]?.[place] ?? 0) > 1e-9)
    if (column >= 0) pivot(lines, line, column)
    else [rows, lines.basis].forEach((list) => list.splice(line, 1))
  }
  return lines
}

/** The least and the most that each cell can be in a table that fits all that is known. */
function rangesOf(facts: readonly Known[]): Map<string, readonly [number, number]> {
  const cells = [...new Set(facts.flatMap(({ of }) => [...of.keys()]))]
  const start = begin(facts, cells)
  const bound = (cell: number, sign: number) => {
    const rows = start.rows.map((row) => [...row])
    const lines = { rows, basis: [...start.basis] }
    const goal = (rows[0] ?? []).map((_, place) => (place === cell ? sign : 0))
    const line = lines.basis.indexOf(cell)
    if (line >= 0)
      rows[line]?.forEach((value, place) => (goal[place] = (goal[place] ?? 0) - sign * value))
    return Math.round(sign * smallest(lines, goal, cells.length))
  }
  return new Map(cells.map((cell, place) => [cell, [bound(place, 1), bound(place, -1)] as const]))
}

describe('a whole report of a few people', () => {
  test('R-32: no count under ten stands anywhere, and what only some are asked hides with what decides it', () => {
    fc.assert(
      fc.property(population, (people) => {
        const { told } = reportOf(people)
        for (const { question, tables } of told) {
          const counts = [
            question.answered,
            ...question.options.map(({ count }) => count),
            ...tables.flatMap(({ groups, rows }) => [
              ...groups.map(({ answered }) => answered),
              ...rows.flatMap(({ answered, cells }) => [answered, ...cells]),
            ]),
          ]
          expect(counts.every((count) => count === null || count >= 10)).toBe(true)
        }
        const [, parent, child] = told
        for (const { by, rows, groups } of child?.tables ?? []) {
          const isTold =
            [...groups, ...rows].some(({ answered }) => answered !== null) &&
            rows.some(({ cells }) => cells.some((cell) => cell !== null))
          if (isTold) expect(parent?.full[by]).toBe(true)
        }
        if (child?.question.answered !== null) expect(parent?.full.total).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['one of two', 1, ['yes', 'no']],
    ['one that may be left out', 3, ['yes', 'no', 'none']],
    ['each of several', 4, ['calls', 'not']],
  ])(
    'R-32: whoever takes all tables of a question together finds ten values for every hidden count: %s',
    (_what, place, rows) => {
      fc.assert(
        fc.property(population, (people) => {
          const report = reportOf(people)
          if (report.frame.people < 10) return
          const ranges = rangesOf(knowledge(report, place, rows))
          for (const { by, rows: own, groups } of report.told[place]?.tables ?? []) {
            for (const { id, cells } of own.filter(({ id: row }) => rows.includes(row))) {
              groups.forEach((group, column) => {
                const [least, most] = ranges.get(`${by}.${id}.${group.id}`) ?? [0, 0]
                const hidden = cells[column] === null && most - least >= 9
                expect(hidden || (least === most && least === cells[column])).toBe(true)
              })
            }
          }
          for (const [least, most] of ranges.values()) {
            expect(most - least >= 9 || (least === most && least >= 10)).toBe(true)
          }
        }),
        { numRuns: 300 },
      )
    },
  )
})
