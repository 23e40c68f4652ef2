/**
 * What may be told of a table of counts with the sums of its rows and columns: no count under ten, and none that
 * somebody gets by calculating from those that are told. R-32.
 *
 * All sums together are one closed flow: what a row holds runs to its columns, from there to the sums of the columns,
 * to the sum of everything, to the sums of the rows and back. What is told fixes an arc of it. Whoever calculates can
 * say of the hidden arcs only that the flow still closes and none is negative, so a small count is safe when, with the
 * others moved, it could just as well be ten or more.
 */

/** The smallest count that is told. R-32. */
export const LEAST_TOLD = 10

/** A cell of the table as an arc between a row and a column; `other` is a count that it could also be. */
interface Arc {
  readonly from: number
  readonly to: number
  readonly count: number
  /** How much is lost with it. Sums over types say least: people ask what is asked about most. */
  readonly cost: number
  hidden: boolean
  other: number
}

interface Step {
  readonly arc: Arc
  readonly forward: boolean
  readonly before: Step | undefined
}

/** The counts with the sums of their rows at the end of each, and those of their columns as the last row. */
export function withSums(counts: readonly (readonly number[])[]): number[][] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const columns = (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)))
  return [...counts, columns].map((row) => [...row, sum(row)])
}

/** The table with its sums as it may be told: null where nothing is. Counts are whole and not negative. */
export function tellable(
  counts: readonly (readonly number[])[],
  least = LEAST_TOLD,
): (number | null)[][] {
  const table = arcsOf(withSums(counts))
  const arcs = table.flat()
  const small = arcs.filter(({ count }) => count < least)
  for (const arc of small) arc.hidden = true
  for (const arc of small) protect(arc, arcs, least)
  return table.map((row) => row.map(({ hidden, count }) => (hidden ? null : count)))
}

function arcsOf(table: readonly (readonly number[])[]): Arc[][] {
  const [lastRow, lastColumn] = [table.length - 1, (table[0]?.length ?? 0) - 1]
  return table.map((row, rowPlace) =>
    row.map((count, place) => {
      const [rowNode, columnNode] = [rowPlace, table.length + place]
      const runsOn = rowPlace < lastRow === place < lastColumn
      return {
        from: runsOn ? rowNode : columnNode,
        to: runsOn ? columnNode : rowNode,
        count,
        cost: place === lastColumn ? 1 : count,
        hidden: false,
        other: count,
      }
    }),
  )
}

/** Hides what is cheapest until the arc could hold `least`. Whatever is hidden for it could be another count, too. */
function protect(arc: Arc, arcs: readonly Arc[], least: number): void {
  for (const one of arcs) one.other = one.count
  while (arc.other < least) {
    const steps = stepsOf(cheapestWay(arc, arcs))
    const room = steps.filter(({ forward }) => !forward).map((step) => step.arc.other)
    const moved = Math.min(least - arc.other, ...room)
    arc.other += moved
    for (const step of steps) {
      step.arc.hidden = true
      step.arc.other += step.forward ? moved : -moved
    }
  }
}

/** The way that more in an arc takes back to where it began: along arcs with more, against those with less in them. */
function cheapestWay(arc: Arc, arcs: readonly Arc[]): Step {
  const reached = new Map<number, { readonly cost: number; readonly step: Step | undefined }>([
    [arc.to, { cost: 0, step: undefined }],
  ])
  for (let shorter = true; shorter;) {
    shorter = false
    for (const one of arcs) {
      if (one === arc) continue
      for (const forward of one.other > 0 ? [true, false] : [true]) {
        const [from, to] = forward ? [one.from, one.to] : [one.to, one.from]
        const start = reached.get(from)
        if (!start) continue
        const cost = start.cost + (one.hidden ? 0 : one.cost)
        if (cost >= (reached.get(to)?.cost ?? Infinity)) continue
        reached.set(to, { cost, step: { arc: one, forward, before: start.step } })
        shorter = true
      }
    }
  }
  const last = reached.get(arc.from)?.step
  // Along the sums there always is one.
  if (!last) throw new RangeError('the table has no sums')
  return last
}

function stepsOf(last: Step): Step[] {
  const steps: Step[] = []
  for (let step: Step | undefined = last; step; step = step.before) steps.push(step)
  return steps
}
