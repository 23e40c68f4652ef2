/** Nothing under ten is told, and nobody who calculates gets one. */
import * as fc from 'fast-check'
import { LEAST_TOLD, tellable, withSums } from './suppression'

type Told = readonly (readonly (number | null)[])[]
type Place = readonly [row: number, column: number]

/** Every sum of a table as [places that add up, the place of their sum]. */
function sumsOf(told: Told): (readonly [Place[], Place])[] {
  const [lastRow, lastColumn] = [told.length - 1, (told[0]?.length ?? 0) - 1]
  const until = (limit: number) => Array.from({ length: limit }, (_, index) => index)
  return [
    ...told.map((_, row) => {
      const parts: Place[] = until(lastColumn).map((column) => [row, column])
      return [parts, [row, lastColumn]] as const
    }),
    ...until(lastColumn + 1).map((column) => {
      const parts: Place[] = until(lastRow).map((row) => [row, column])
      return [parts, [lastRow, column]] as const
    }),
  ]
}

const hiddenOf = (told: Told): Place[] =>
  told.flatMap((row, place) =>
    row.flatMap((cell, column) => (cell === null ? [[place, column] as const] : [])),
  )

/** Tries every table there can be, with no count above `most`, and gives the values each hidden cell had. */
function bruteForce(told: Told, most: number): Map<string, Set<number>> {
  const open = hiddenOf(told).filter(
    ([row, column]) => row < told.length - 1 && column < (told[0]?.length ?? 0) - 1,
  )
  const values = new Map(hiddenOf(told).map((place) => [place.join(), new Set<number>()]))
  const guess = told.slice(0, -1).map((row) => row.slice(0, -1).map((cell) => cell ?? 0))
  const tryFrom = (next: number): void => {
    const place = open[next]
    if (!place) {
      const whole = withSums(guess)
      const fits = told.every((row, at) =>
        row.every((cell, column) => cell === null || cell === whole[at]?.[column]),
      )
      if (!fits) return
      for (const [at, column] of hiddenOf(told)) {
        values.get(`${at},${column}`)?.add(whole[at]?.[column] ?? 0)
      }
      return
    }
    const row = guess[place[0]] ?? []
    for (let value = 0; value <= most; value++) {
      row[place[1]] = value
      tryFrom(next + 1)
    }
  }
  tryFrom(0)
  return values
}

/** Narrows what each cell can be, sum by sum, until nothing more follows. */
function narrow(told: Told): { places: Place[]; low: number; high: number }[] {
  const ranges = told.map((row) =>
    row.map((cell) => ({ low: cell ?? 0, high: cell ?? Number.POSITIVE_INFINITY })),
  )
  const at = ([row, column]: Place) => ranges[row]?.[column] ?? { low: 0, high: 0 }
  for (let changed = true; changed;) {
    changed = false
    const bound = (place: Place, low: number, high: number) => {
      const range = at(place)
      if (low > range.low) [range.low, changed] = [low, true]
      if (high < range.high) [range.high, changed] = [high, true]
    }
    for (const [parts, whole] of sumsOf(told)) {
      const total = (side: 'low' | 'high', but?: Place) =>
        parts.reduce((sum, part) => (part === but ? sum : sum + at(part)[side]), 0)
      bound(whole, total('low'), total('high'))
      for (const part of parts) {
        bound(part, at(whole).low - total('high', part), at(whole).high - total('low', part))
      }
    }
  }
  return hiddenOf(told).map((place) => ({ places: [place], ...at(place) }))
}

const PRIME = 1_000_003

/** The hidden cells whose value follows from the equations alone: elimination, in a field where nothing is rounded. */
function solved(told: Told): Place[] {
  const hidden = hiddenOf(told)
  const rows = sumsOf(told).map(([parts, whole]) =>
    hidden.map((place) => {
      const isPlace = (one: Place) => one[0] === place[0] && one[1] === place[1]
      return parts.some(isPlace) ? 1 : isPlace(whole) ? PRIME - 1 : 0
    }),
  )
  let rank = 0
  const pivots: number[] = []
  for (let column = 0; column < hidden.length; column++) {
    const found = rows.slice(rank).find((row) => row[column] !== 0)
    if (!found) continue
    rows.splice(rows.indexOf(found, rank), 1)
    const scale = inverse(found[column] ?? 1)
    const pivot = found.map((one) => (one * scale) % PRIME)
    for (const row of rows) {
      const times = row[column] ?? 0
      if (times === 0) continue
      pivot.forEach((one, place) => {
        row[place] = ((((row[place] ?? 0) - times * one) % PRIME) + PRIME) % PRIME
      })
    }
    rows.splice(rank, 0, pivot)
    pivots.push(column)
    rank++
  }
  return pivots
    .filter((_, row) => (rows[row] ?? []).filter((one) => one !== 0).length === 1)
    .map((column) => hidden[column] ?? [-1, -1])
}

function inverse(value: number): number {
  let [result, base, power] = [1, value, PRIME - 2]
  for (; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME
    base = (base * base) % PRIME
  }
  return result
}

/** As if only the small ones were hidden. */
const onlySmall = (counts: number[][], least = LEAST_TOLD): Told =>
  withSums(counts).map((row) => row.map((count) => (count < least ? null : count)))

function tables(rows: number, columns: number, count: fc.Arbitrary<number>) {
  const row = fc.array(count, { minLength: columns, maxLength: columns })
  return fc.array(row, { minLength: rows, maxLength: rows })
}

/** As months are: mostly a few, now and then very many. */
const asInLife = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 8, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 40, max: 900 }) },
)

describe('whoever calculates', () => {
  test('finds what only small counts hidden would leave open, so that they are worth asking', () => {
    const counts = [
      [12, 3, 20],
      [15, 14, 11],
    ]
    expect(solved(onlySmall(counts))).toEqual([[0, 1]])
    expect(narrow(onlySmall(counts))).toEqual([{ places: [[0, 1]], low: 3, high: 3 }])
    const small = onlySmall(
      [
        [4, 1],
        [5, 6],
      ],
      3,
    )
    expect(bruteForce(small, 8).get('0,1')).toEqual(new Set([1]))
  })
})

describe('what may be told of counts', () => {
  test('R-32: nothing is hidden where nothing is small, and the sums stand', () => {
    expect(
      tellable([
        [10, 30],
        [20, 11],
      ]),
    ).toEqual([
      [10, 30, 40],
      [20, 11, 31],
      [30, 41, 71],
    ])
  })

  test('R-32: beside a small count goes the smallest that is needed, and the sums over types before it', () => {
    expect(
      tellable([
        [12, 3, 20],
        [15, 14, 11],
        [40, 50, 60],
      ]),
    ).toEqual([
      [12, null, 20, null],
      [15, null, 11, null],
      [40, 50, 60, 150],
      [67, 67, 91, 225],
    ])
  })

  test('R-32: of one area alone the association’s board says no more than the area’s', () => {
    const told = tellable([[25, 9, 0, 14]])
    expect(told).toEqual([
      [25, null, null, 14, null],
      [25, null, null, 14, null],
    ])
  })

  test('R-32: counts that are small but many are told as their sum', () => {
    const told = tellable(Array.from({ length: 12 }, () => [4, 30]))
    expect(told[12]).toEqual([48, 360, 408])
    expect(told[0]).toEqual([null, 30, null])
  })

  test('R-32: a month of nothing tells nothing, not even that it was nothing', () => {
    expect(
      tellable([
        [0, 0],
        [0, 0],
      ])
        .flat()
        .every((cell) => cell === null),
    ).toBe(true)
  })

  test.each([
    { rows: 1, columns: 3, least: 3, most: 4 },
    { rows: 2, columns: 2, least: 3, most: 6 },
    { rows: 2, columns: 3, least: 2, most: 3 },
    { rows: 3, columns: 2, least: 2, most: 3 },
  ])(
    'R-32: of $rows by $columns counts no one who tries every table finds one, or that one is small',
    ({ rows, columns, least, most }) => {
      const count = fc.integer({ min: 0, max: most })
      fc.assert(
        fc.property(tables(rows, columns, count), (counts) => {
          const told = tellable(counts, least)
          for (const values of bruteForce(told, most + least).values()) {
            expect(values.size).toBeGreaterThan(1)
            expect(Math.max(...values)).toBeGreaterThanOrEqual(least)
          }
        }),
        { numRuns: 40 },
      )
    },
    60_000,
  )

  test('R-32: of a month of six areas and twelve types no equation and no bound gives a count', () => {
    fc.assert(
      fc.property(tables(6, 12, asInLife), (counts) => {
        const told = tellable(counts)
        for (const cell of told.flat())
          expect(cell ?? LEAST_TOLD).toBeGreaterThanOrEqual(LEAST_TOLD)
        expect(solved(told)).toEqual([])
        for (const { low, high } of narrow(told)) {
          expect(high).toBeGreaterThan(low)
          expect(high).toBeGreaterThanOrEqual(LEAST_TOLD)
        }
      }),
      { numRuns: 120 },
    )
  }, 60_000)

  test('R-32: what is told is true', () => {
    fc.assert(
      fc.property(tables(4, 5, asInLife), (counts) => {
        const whole = withSums(counts)
        tellable(counts).forEach((row, place) =>
          row.forEach((cell, column) => {
            if (cell !== null) expect(cell).toBe(whole[place]?.[column])
          }),
        )
      }),
    )
  })

  test('fifty areas take less than a second', () => {
    const counts = Array.from({ length: 50 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => (row * 7 + column * 5) % 23),
    )
    const started = performance.now()
    tellable(counts)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
