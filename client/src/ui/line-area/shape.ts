/** One point of the line: `value` in the chart's unit, from 0 up. */
export interface LinePoint {
  readonly label: string
  readonly value: number
}

/** The same shape as a line and as the area under it: masks, so that the colours stay roles. */
export interface LineShape {
  readonly line: string
  readonly area: string
  /** Height of the last point and of the goal, 0 to 1 from the bottom. */
  readonly lastAt: number
  readonly goalAt: number
}

// Percent of the box kept free, so that the stroke and the last dot are not cut.
const edge = 4

function mask(path: string, paint: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' preserveAspectRatio='none'><path d='${path}' ${paint}/></svg>`
  return `url("data:image/svg+xml,${svg.replace(/[<>#]/g, encodeURIComponent)}")`
}

/** Draws the points from left to right over a scale that starts at 0. */
export function lineShape(points: readonly LinePoint[], goal = 0): LineShape {
  const top = Math.max(goal, ...points.map(({ value }) => value), 1)
  const height = (value: number) => 100 - edge - (value / top) * (100 - 2 * edge)
  const step = points.length > 1 ? (100 - 2 * edge) / (points.length - 1) : 0
  const corners = points.map(
    ({ value }, index) => `${(edge + index * step).toFixed(1)} ${height(value).toFixed(1)}`,
  )
  const line = `M${corners.join('L')}`
  const lastX = (edge + (points.length - 1) * step).toFixed(1)
  return {
    line: mask(
      line,
      "fill='none' stroke='black' stroke-width='2.5' stroke-linejoin='round' stroke-linecap='round' vector-effect='non-scaling-stroke'",
    ),
    area: mask(`${line}L${lastX} 100L${edge} 100Z`, "fill='black'"),
    lastAt: 1 - height(points.at(-1)?.value ?? 0) / 100,
    goalAt: 1 - height(goal) / 100,
  }
}
