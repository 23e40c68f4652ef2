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
  /** Whether it is a cell; sums are not hidden for others' sake. */
  readonly cell: boolean
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
  const areaOf = columns.map((_, column) => column)
  return toldNested(counts, rows, { columns, areaOf, areas: columns }).areas
}

/** The sums of the columns as they are told, and those of the areas that several columns make up: `areaOf` each. */
export interface Columns {
  readonly columns: readonly Cell[]
  readonly areaOf: readonly number[]
  readonly areas: readonly Cell[]
}

/**
 * The same for columns that lie in areas, both told beside each other: what an area tells is the sum of what its columns
 * do, so that both are hidden together. An area of one column is one cell with it.
 */
export function toldNested(
  counts: readonly (readonly number[])[],
  rows: readonly Cell[],
  { columns, areaOf, areas }: Columns,
): { areas: Cell[][]; columns: Cell[][] } {
  const flow = new Flow(rows.length + (rows.length + 1) * areas.length + columns.length + 2)
  const end = flow.nodes - 2
  const start = flow.nodes - 1
  const areaNode = (area: number) => rows.length + area
  const columnNode = (column: number) => rows.length + areas.length + column
  const inArea = areas.map((_, area) =>
    columns.flatMap((_told, column) => (areaOf[column] === area ? [column] : [])),
  )
  const cells = counts.map((row, place) => {
    const sum = flow.add(start, place, sumOf(row), rows[place] === null, false)
    const isHidden = (told: Cell | undefined, count: number) =>
      count < LEAST_TOLD || sum.hidden || told === null
    const ofColumn = new Map<number, Arc>()
    const ofAreas = inArea.map((members, area) => {
      const count = sumOf(members.map((column) => row[column] ?? 0))
      const hidden = isHidden(areas[area], count)
      const [only] = members
      if (members.length === 1 && only !== undefined) {
        const arc = flow.add(place, columnNode(only), count, hidden, true)
        ofColumn.set(only, arc)
        return arc
      }
      const middle = end - 1 - (place * areas.length + area)
      for (const column of members) {
        const own = row[column] ?? 0
        const inner = isHidden(columns[column], own)
        ofColumn.set(column, flow.add(middle, columnNode(column), own, inner, true))
      }
      return flow.add(place, middle, count, hidden, true)
    })
    return { ofAreas, ofColumns: columns.map((_, column) => ofColumn.get(column)) }
  })
  const columnSum = (column: number) => sumOf(counts.map((row) => row[column] ?? 0))
  for (const [area, members] of inArea.entries()) {
    for (const column of members) {
      const hidden = columns[column] === null
      flow.add(columnNode(column), areaNode(area), columnSum(column), hidden, false)
    }
    flow.add(areaNode(area), end, sumOf(members.map(columnSum)), areas[area] === null, false)
  }
  flow.hideUntilSafe()
  const told = (arc: Arc | undefined): Cell => (!arc || arc.hidden ? null : arc.count)
  return {
    areas: cells.map(({ ofAreas }) => ofAreas.map(told)),
    columns: cells.map(({ ofColumns }) => ofColumns.map(told)),
  }
}

/** How one comes to a node: along an arc, or against it. */
interface Step {
  readonly arc: number
  readonly forward: boolean
}

/** The closed flow that a table is. Between where it ends and where it begins the sum of all is told. */
class Flow {
  private readonly arcs: Arc[] = []
  private readonly ways: Step[][]

  constructor(readonly nodes: number) {
    this.ways = Array.from({ length: nodes }, () => [])
  }

  add(from: number, to: number, count: number, hidden: boolean, cell: boolean): Arc {
    const arc = { from, to, count, hidden, cell }
    const place = this.arcs.push(arc) - 1
    this.ways[from]?.push({ arc: place, forward: true })
    this.ways[to]?.push({ arc: place, forward: false })
    return arc
  }

  /** Hides one after the other; what is safe stays so when more is hidden. */
  hideUntilSafe(): void {
    const safe = new Set<number>()
    for (;;) {
      const open = this.arcs.findIndex((arc, place) => {
        if (!arc.cell || !arc.hidden || safe.has(place)) return false
        if (this.values(place) < LEAST_VALUES) return true
        safe.add(place)
        return false
      })
      const next = open < 0 ? undefined : this.cheapestToHide(open)
      if (!next) break
      next.hidden = true
    }
    // What follows from the rest in any case can as well be told.
    for (const [place, arc] of this.arcs.entries()) {
      if (arc.hidden && arc.count >= LEAST_TOLD && this.values(place) === 1) arc.hidden = false
    }
  }

  /** How many values a hidden count could have, as far as it matters: up to the least. */
  private values(place: number): number {
    const arc = this.arcs[place]
    if (!arc) return 0
    const more = this.room(arc.to, arc.from, place, LEAST_VALUES - 1)
    if (more >= LEAST_VALUES - 1) return LEAST_VALUES
    const most = Math.min(arc.count, LEAST_VALUES - 1 - more)
    return 1 + more + this.room(arc.from, arc.to, place, most)
  }

  /** How much can go from one node to another along hidden arcs and against what is in them, at most `most`. */
  private room(from: number, to: number, but: number, most: number): number {
    const held = this.arcs.map(({ count }) => count)
    let moved = 0
    while (moved < most) {
      const way = this.wayAlong(from, to, ({ arc, forward }) => {
        if (arc === but || !this.arcs[arc]?.hidden) return false
        return forward || (held[arc] ?? 0) > 0
      })
      if (!way) break
      const back = way.filter(({ forward }) => !forward).map(({ arc }) => held[arc] ?? 0)
      const step = Math.min(most - moved, ...back)
      for (const { arc, forward } of way) held[arc] = (held[arc] ?? 0) + (forward ? step : -step)
      moved += step
    }
    return moved
  }

  /** The shortest way from one node to another along what is `open`. */
  private wayAlong(from: number, to: number, open: (step: Step) => boolean): Step[] | undefined {
    const by = new Map<number, Step | null>([[from, null]])
    const queue = [from]
    for (const node of queue) {
      for (const step of this.ways[node] ?? []) {
        const there = this.endOf(step)
        if (by.has(there) || !open(step)) continue
        by.set(there, step)
        if (there === to) return this.stepsTo(to, by)
        queue.push(there)
      }
    }
    return undefined
  }

  /**
   * What to hide next for a hidden count that could have too few values: of the ways by which it could grow, else of
   * those by which it could shrink, the one on which least is lost; on it the first that is still told. Where every way
   * is open already, the smallest that is told.
   */
  private cheapestToHide(open: number): Arc | undefined {
    const { from = 0, to = 0, count = 0 } = this.arcs[open] ?? {}
    const grow = this.cheapestWay(to, from, open)
    const shrink = count > 0 ? this.cheapestWay(from, to, open) : undefined
    for (const way of [grow, shrink]) {
      const told = way?.map(({ arc }) => this.arcs[arc]).find((one) => one && !one.hidden)
      if (told) return told
    }
    const left = this.arcs.filter(({ hidden, cell }) => cell && !hidden)
    return left.sort((a, b) => a.count - b.count)[0]
  }

  private cheapestWay(from: number, to: number, but: number): Step[] | undefined {
    const costs = new Map([[from, 0]])
    const by = new Map<number, Step | null>([[from, null]])
    const done = new Set<number>()
    for (;;) {
      const node = nearest(costs, done)
      if (node === undefined) return undefined
      if (node === to) return this.stepsTo(to, by)
      done.add(node)
      for (const step of this.ways[node] ?? []) {
        const price = step.arc === but ? null : this.priceOf(step)
        if (price === null) continue
        const there = this.endOf(step)
        const whole = (costs.get(node) ?? 0) + price
        if (whole >= (costs.get(there) ?? Infinity)) continue
        costs.set(there, whole)
        by.set(there, step)
      }
    }
  }

  /** What is lost by going there; null where one cannot. */
  private priceOf({ arc, forward }: Step): number | null {
    const { count, hidden, cell } = this.arcs[arc] ?? { count: 0, hidden: false, cell: false }
    if ((!hidden && !cell) || (!forward && count === 0)) return null
    return hidden ? 0 : 1 + count
  }

  private endOf({ arc, forward }: Step): number {
    const { from, to } = this.arcs[arc] ?? { from: 0, to: 0 }
    return forward ? to : from
  }

  private stepsTo(node: number, by: ReadonlyMap<number, Step | null>): Step[] {
    const steps: Step[] = []
    for (let at = node, step = by.get(at); step; step = by.get(at)) {
      steps.push(step)
      const { from = 0, to = 0 } = this.arcs[step.arc] ?? {}
      at = step.forward ? from : to
    }
    return steps.reverse()
  }
}

function nearest(
  costs: ReadonlyMap<number, number>,
  done: ReadonlySet<number>,
): number | undefined {
  let best: number | undefined
  for (const [node, cost] of costs) {
    if (done.has(node)) continue
    if (best === undefined || cost < (costs.get(best) ?? Infinity)) best = node
  }
  return best
}
