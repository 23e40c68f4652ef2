// The ring of the board: 148 px wide, 10 px thick.
const side = 148
const radius = 66
const around = 2 * Math.PI * radius

/**
 * The done part of the ring as a mask, so that its colour stays a role: `url("data:…")` for `mask-image`.
 * `share` is 0 to 1 of the way round, clockwise from the top; the ends are round.
 */
export function arcMask(share: number): string {
  const part = Math.min(1, Math.max(0, share)) * around
  const circle = `cx='${side / 2}' cy='${side / 2}' r='${radius}' fill='none' stroke='black' stroke-width='10' stroke-linecap='round'`
  const drawn =
    part === 0
      ? ''
      : `<circle ${circle} stroke-dasharray='${part.toFixed(1)} ${around.toFixed(1)}' transform='rotate(-90 ${side / 2} ${side / 2})'/>`
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${side} ${side}'>${drawn}</svg>`
  return `url("data:image/svg+xml,${svg.replace(/[<>#]/g, encodeURIComponent)}")`
}
