import * as fc from 'fast-check'
import { type Cell, LEAST_TOLD, toldCounts, toldCross } from './report-cells'

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const column = (table: readonly (readonly number[])[], place: number) =>
  table.map((row) => row[place] ?? 0)

/** A report’s table as people get it, with the sums beside it. */
function told(counts: readonly (readonly number[])[]) {
  const rows = toldCounts(counts.map(sum))
  const columns = toldCounts((counts[0] ?? []).map((_, place) => sum(column(counts, place))))
  return { rows, columns, cells: toldCross(counts, rows, columns) }
}

type Told = ReturnType<typeof told>

/** The hidden cells of a table, and every value each of them has in some whole table that fits what is told. */
function valuesPossible(counts: readonly (readonly number[])[], { rows, columns, cells }: Told) {
  const table = counts.map((row) => [...row])
  const hidden = cells.flatMap((row, y) =>
    row.flatMap((cell, x) => (cell === null ? [{ y, x, values: new Set<number>() }] : [])),
  )
  const total = sum(counts.map(sum))
  for (const { y, x } of hidden) set(table, y, x, 0)
  const left = (wanted: Cell | undefined, now: readonly number[]) =>
    wanted === null || wanted === undefined ? Infinity : wanted - sum(now)
  const assign = (place: number): void => {
    if (hidden.every(({ values }) => values.size >= 10)) return
    const cell = hidden[place]
    if (!cell) {
      const isWhole =
        sum(table.map(sum)) === total &&
        rows.every((wanted, y) => wanted === null || left(wanted, table[y] ?? []) === 0) &&
        columns.every((wanted, x) => wanted === null || left(wanted, column(table, x)) === 0)
      if (isWhole) for (const { y, x, values } of hidden) values.add(table[y]?.[x] ?? 0)
      return
    }
    const { y, x } = cell
    const most = Math.min(
      left(rows[y], table[y] ?? []),
      left(columns[x], column(table, x)),
      total - sum(table.map(sum)),
    )
    for (let value = 0; value <= most; value += 1) {
      set(table, y, x, value)
      assign(place + 1)
    }
    set(table, y, x, 0)
  }
  assign(0)
  return hidden
}

function set(table: number[][], y: number, x: number, value: number): void {
  const row = table[y]
  if (row) row[x] = value
}

describe('counts with their sum', () => {
  test.each<[string, number[], Cell[]]>([
    ['all large', [10, 20, 30], [10, 20, 30]],
    ['one small takes its neighbour along', [9, 20, 30], [null, null, 30]],
    ['two small are enough together', [5, 4, 30], [null, null, 30]],
    ['two small that are too few together', [5, 3, 30, 12], [null, null, 30, null]],
    ['nobody at all is small, too', [0, 40, 50], [null, null, 50]],
    ['too few altogether', [4, 5], [null, null]],
  ])('R-32: %s', (_what, counts, expected) => {
    expect(toldCounts(counts)).toEqual(expected)
  })

  test('R-32: nothing under ten is told, and what is hidden could be ten or more values', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), (counts) => {
        const cells = toldCounts(counts)
        const hidden = counts.filter((_, place) => cells[place] === null)
        expect(cells.every((cell) => cell === null || cell >= LEAST_TOLD)).toBe(true)
        if (hidden.length === 0 || sum(counts) < LEAST_TOLD) return
        expect(hidden.length).toBeGreaterThan(1)
        expect(sum(hidden) + 1).toBeGreaterThanOrEqual(10)
      }),
    )
  })
})

describe('a table by groups', () => {
  test('feature 40: a large one is told in full', () => {
    const counts = [
      [40, 50, 60],
      [70, 80, 90],
    ]
    expect(told(counts).cells).toEqual(counts)
  })

  test('R-32: one small count takes three others along, the cheapest', () => {
    expect(
      told([
        [3, 50, 65],
        [70, 80, 90],
        [40, 30, 20],
      ]).cells,
    ).toEqual([
      [null, null, 65],
      [70, 80, 90],
      [null, null, 20],
    ])
  })

  test('R-32: whoever tries every table that fits finds at least ten values for every hidden count', () => {
    const table = fc.integer({ min: 2, max: 3 }).chain((width) =>
      fc.array(
        fc.array(fc.oneof(fc.nat(12), fc.integer({ min: 10, max: 22 })), {
          ...{ minLength: width, maxLength: width },
        }),
        { minLength: 2, maxLength: 2 },
      ),
    )
    let tried = 0
    fc.assert(
      fc.property(table, (counts) => {
        if (sum(counts.map(sum)) < LEAST_TOLD) return
        const known = told(counts)
        expect(known.cells.flat().every((cell) => cell === null || cell >= LEAST_TOLD)).toBe(true)
        if (known.cells.flat().filter((cell) => cell === null).length > 4) return
        tried += 1
        for (const { values } of valuesPossible(counts, known)) {
          expect(values.size).toBeGreaterThanOrEqual(10)
        }
      }),
      { numRuns: 150 },
    )
    expect(tried).toBeGreaterThan(20)
  })

  test('feature 40: what is large and hides nobody stays told', () => {
    const counts = [
      [3, 200, 300],
      [100, 200, 300],
      [100, 200, 300],
    ]
    const shown = told(counts)
      .cells.flat()
      .filter((cell) => cell !== null)
    expect(shown.length).toBeGreaterThanOrEqual(5)
  })
})
