import { coloursIn } from './colour'
import { type Fault, nameOf, seenControls } from './seen'

const APART = 8
/** The border of a box may be drawn on half a pixel. */
const SLACK = 0.6

/** Controls smaller than the rule, px (48; 60 in care mode). */
export function smallTargets(least: number): Fault[] {
  return seenControls().flatMap((control) => {
    const { width, height } = control.getBoundingClientRect()
    if (Math.min(width, height) >= least - SLACK) return []
    const size = `${Math.round(width)} × ${Math.round(height)}, at least ${least}`
    return [{ rule: 'target', element: `${nameOf(control)} (${size})` }]
  })
}

/** Controls nearer than 8 px to each other, so that a finger may hit the wrong one. */
export function crowdedTargets(): Fault[] {
  const controls = seenControls()
  return controls.flatMap((one, place) =>
    controls.slice(place + 1).flatMap((other) => {
      if (one.contains(other) || other.contains(one) || layerOf(one) !== layerOf(other)) return []
      const gap = gapBetween(one.getBoundingClientRect(), other.getBoundingClientRect())
      if (gap >= APART - SLACK || mayTouch(one, other)) return []
      const both = `${nameOf(one)} | ${nameOf(other)}`
      return [{ rule: 'apart', element: `${both} (${Math.round(gap)} px, at least ${APART})` }]
    }),
  )
}

/** What scrolls under a bar, or lies under a sheet, is not beside it; what scrolls in a box is cut off where it ends. */
function layerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position, overflowY } = getComputedStyle(at)
    const isBar = position === 'fixed' || position === 'sticky'
    if (isBar || overflowY === 'auto' || overflowY === 'scroll') return at
  }
  return null
}

/** Negative when they overlap. */
function gapBetween(one: DOMRect, other: DOMRect): number {
  const across = Math.max(one.left - other.right, other.left - one.right)
  const down = Math.max(one.top - other.bottom, other.top - one.bottom)
  return Math.max(across, down)
}

/** Places of one bar or switch, and rows of one list: each fills its share, and at most a line stands between. */
function mayTouch(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  const gap = gapBetween(a, b)
  if (gap < -SLACK) return false
  const set = one.closest('[role=tablist], [role=radiogroup]')
  if (set !== null && set.contains(other)) return true
  const isStacked =
    Math.abs(a.left - b.left) <= 1 && (a.bottom <= b.top + 1 || b.bottom <= a.top + 1)
  return isStacked && gap <= 1 + SLACK && isRow(one) && isRow(other)
}

/** A row lies on the ground of its list; a button has one of its own. */
function isRow(element: Element): boolean {
  return coloursIn(getComputedStyle(element).backgroundColor).every(({ cover }) => cover === 0)
}
