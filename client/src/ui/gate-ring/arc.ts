// The ring of the board: 148 px wide, 10 px thick.
const side = 148
const radius = 66
const around = 2 * Math.PI * radius

/** A part of the ring as it is drawn, and how it grows: each half behind an edge that it turns out from. */
export interface Arc {
  /** `url("data:…")` for `mask-image`, so that its colour stays a role. */
  readonly mask: string
  /** Degrees that it stands behind at first. */
  readonly turn: number
  /** Which share of the whole time it takes, and after which share of it. */
  readonly takes: number
  readonly after: number
}

/** From one share of the way round to another, clockwise from the top; the ends are round. */
function mask(from: number, to: number): string {
  const part = (to - from) * around
  const turned = `rotate(${(from * 360 - 90).toFixed(0)} ${side / 2} ${side / 2})`
  const circle = `cx='${side / 2}' cy='${side / 2}' r='${radius}' fill='none' stroke='black' stroke-width='10' stroke-linecap='round'`
  const drawn = `<circle ${circle} stroke-dasharray='${part.toFixed(1)} ${around.toFixed(1)}' transform='${turned}'/>`
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${side} ${side}'>${drawn}</svg>`
  return `url("data:image/svg+xml,${svg.replace(/[<>#]/g, encodeURIComponent)}")`
}

/**
 * The done part of the ring, in its right and its left half; `share` is 0 to 1 of the way round. None at 0: a round
 * end would look like a beginning.
 */
export function arcsOf(share: number): readonly Arc[] {
  const done = Math.min(1, Math.max(0, share))
  const right = Math.min(done, 0.5)
  if (right === 0) return []
  const first = { mask: mask(0, right), turn: right * 360, takes: right / done, after: 0 }
  if (done === right) return [first]
  const left = done - right
  const second = {
    mask: mask(right, done),
    turn: left * 360,
    takes: left / done,
    after: first.takes,
  }
  return [first, second]
}
