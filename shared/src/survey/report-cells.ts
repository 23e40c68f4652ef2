/**
 * What a report may tell of how many answered what: no count under ten, and none that somebody gets by calculating from
 * those that are told. Every hidden count could be at least ten different ones. R-32, feature 40.
 *
 * A table is a closed flow: rows run to columns, columns to the sum of all, and from there to the rows. What is told
 * fixes an arc of it; the hidden ones can move along every way that closes and takes none below nothing.
 */

/** The smallest count that is told, and how many values a hidden one could have at least. R-32. */
export const LEAST_TOLD = 10
const LEAST_VALUES = 10

/** A count, or null where it is hidden. */
export type Cell = number | null

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The smallest of those told still. */
function smallestTold(cells: readonly Cell[]): number {
  return cells.reduce<number>((best, cell, place) => {
    if (cell === null) return best
    const known = cells[best]
    return known === null || known === undefined || cell < known ? place : best
  }, -1)
}

/**
 * How often each of a few answers was given, where their sum is told beside them; a sum under ten tells nothing at all.
 * Whole, not negative counts.
 */
export function toldCounts(counts: readonly number[]): Cell[] {
  const total = sumOf(counts)
  if (total < LEAST_TOLD) return counts.map(() => null)
  const cells = counts.map((count) => (count < LEAST_TOLD ? null : count))
  for (;;) {
    const hidden = counts.filter((_, place) => cells[place] === null)
    const isSafe = hidden.length !== 1 && sumOf(hidden) >= LEAST_VALUES - 1
    const next = smallestTold(cells)
    if (hidden.length === 0 || isSafe || next < 0) return cells
    cells[next] = null
  }
}

/** One arc of the flow; `hidden` ones can hold another count. */
interface Arc {
  readonly from: number
  readonly to: number
  readonly count: number
  hidden: boolean
  /** Where it stands in the table; null for a sum. */
  readonly cell: readonly [row: number, column: number] | null
}

interface Step {
  readonly arc: Arc
  readonly forward: boolean
  readonly before: Step | undefined
}

/**
 * A table of answers (rows) by groups (columns), inside the sums of both as they are told: `rows` and `columns` come from
 * `toldCounts` of the table's own sums. What belongs to a hidden sum is hidden, so that other tables with the same sums
 * tell nothing more of it.
 */
export function toldCross(
  counts: readonly (readonly number[])[],
  rows: readonly Cell[],
  columns: readonly Cell[],
): Cell[][] {
  const arcs = arcsOf(counts, rows, columns)
  for (;;) {
    const open = arcs.find((arc) => arc.cell && arc.hidden && valuesOf(arc, arcs) < LEAST_VALUES)
    const next = open && cheapestToHide(open, arcs)
    if (!next) break
    next.hidden = true
  }
  const told = counts.map((row) => row.map((count): Cell => count))
  for (const { cell, hidden } of arcs) {
    const row = cell && told[cell[0]]
    if (row && hidden) row[cell[1]] = null
  }
  return told
}

function arcsOf(
  counts: readonly (readonly number[])[],
  rows: readonly Cell[],
  columns: readonly Cell[],
): Arc[] {
  const width = columns.length
  // Rows, then columns, then where the columns end and where the rows begin; between the two the sum of all is told.
  const [end, start] = [rows.length + width, rows.length + width + 1]
  const inside = counts.flatMap((row, place) =>
    row.map((count, column): Arc => {
      const hidden = count < LEAST_TOLD || rows[place] === null || columns[column] === null
      return { from: place, to: rows.length + column, count, hidden, cell: [place, column] }
    }),
  )
  const rowSums = counts.map((row, place): Arc => ({
    ...{ from: start, to: place, count: sumOf(row) },
    ...{ hidden: rows[place] === null, cell: null },
  }))
  const columnSums = columns.map((told, column): Arc => ({
    ...{ from: rows.length + column, to: end, hidden: told === null, cell: null },
    count: sumOf(counts.map((row) => row[column] ?? 0)),
  }))
  return [...inside, ...rowSums, ...columnSums]
}

/** How many values a hidden count could have, as far as it matters: up to the least. */
function valuesOf(arc: Arc, arcs: readonly Arc[]): number {
  const more = room(arc.to, arc.from, arc, arcs, LEAST_VALUES)
  const less = room(arc.from, arc.to, arc, arcs, Math.min(arc.count, LEAST_VALUES))
  return 1 + more + less
}

/** How much can go from one node to another along hidden arcs and against what is in them, at most `most`. */
function room(from: number, to: number, but: Arc, arcs: readonly Arc[], most: number): number {
  const held = new Map(arcs.map((arc) => [arc, arc.count]))
  let moved = 0
  while (moved < most) {
    const way = wayFrom(
      from,
      to,
      (arc, forward) => {
        if (arc === but || !arc.hidden) return null
        return forward || (held.get(arc) ?? 0) > 0 ? 0 : null
      },
      arcs,
    )
    if (!way) break
    const back = way.filter(({ forward }) => !forward).map(({ arc }) => held.get(arc) ?? 0)
    const step = Math.min(most - moved, ...back)
    for (const { arc, forward } of way) {
      held.set(arc, (held.get(arc) ?? 0) + (forward ? step : -step))
    }
    moved += step
  }
  return moved
}

/**
 * What to hide next for a hidden count that could have too few values: of the ways by which it could grow, the one on
 * which least is lost; on it the first that is still told. None when every way is open already.
 */
function cheapestToHide(open: Arc, arcs: readonly Arc[]): Arc | undefined {
  const way = wayFrom(
    open.to,
    open.from,
    (arc, forward) => {
      if (arc === open || (!arc.hidden && !arc.cell)) return null
      if (!forward && arc.count === 0) return null
      return arc.hidden ? 0 : 1 + arc.count
    },
    arcs,
    true,
  )
  return way?.find(({ arc }) => !arc.hidden)?.arc ?? smallestToldArc(arcs)
}

function smallestToldArc(arcs: readonly Arc[]): Arc | undefined {
  const told = arcs.filter(({ hidden, cell }) => cell && !hidden)
  return told.sort((a, b) => a.count - b.count)[0]
}

/** The way of least cost from one node to another; `cost` says null where one cannot go. */
function wayFrom(
  from: number,
  to: number,
  cost: (arc: Arc, forward: boolean) => number | null,
  arcs: readonly Arc[],
  mustCost = false,
): Step[] | undefined {
  const reached = new Map<number, { readonly cost: number; readonly step: Step | undefined }>([
    [from, { cost: 0, step: undefined }],
  ])
  for (let shorter = true; shorter;) {
    shorter = false
    for (const arc of arcs) {
      for (const forward of [true, false]) {
        const [here, there] = forward ? [arc.from, arc.to] : [arc.to, arc.from]
        const begun = reached.get(here)
        const price = begun ? cost(arc, forward) : null
        if (!begun || price === null) continue
        const whole = begun.cost + price
        if (whole >= (reached.get(there)?.cost ?? Infinity)) continue
        reached.set(there, { cost: whole, step: { arc, forward, before: begun.step } })
        shorter = true
      }
    }
  }
  const last = reached.get(to)
  if (!last?.step || (mustCost && last.cost === 0)) return undefined
  const steps: Step[] = []
  for (let step: Step | undefined = last.step; step; step = step.before) steps.push(step)
  return steps
}
