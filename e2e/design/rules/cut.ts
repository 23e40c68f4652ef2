import { besideColumn } from './column'
import { type Fault, lineBoxes, nameOf, ownWords, seenElements } from './seen'

const SLACK = 1

/** Words that reach out of the window or its column, or that their own box or one around it cuts off. */
export function cutText(sideScroll: boolean): Fault[] {
  const width = document.documentElement.clientWidth
  const side = besideColumn()
  const scrolls = document.documentElement.scrollWidth > width
  const found: Fault[] = scrolls ? [{ rule: 'cut', element: 'the page scrolls sideways' }] : []
  for (const element of seenElements()) {
    const lines = ownWords(element) === '' ? [] : lineBoxes(element)
    if (lines.length === 0 || (sideScroll && isInSideScroller(element))) continue
    const isOut = lines.some(
      ({ left, right }) => left < side - SLACK || right > width - side + SLACK,
    )
    const rule = side > 0 ? 'column' : 'cut'
    if (isOut) found.push({ rule, element: `${nameOf(element)} (beyond the edge)` })
    else if (isClipped(element, lines)) {
      found.push({ rule: 'cut', element: `${nameOf(element)} (cut)` })
    }
  }
  return found
}

/** Words drawn over other words. */
export function overlaidText(): Fault[] {
  const words = seenElements()
    .filter((element) => ownWords(element) !== '' && !element.closest(BARS))
    .map((element) => ({ element, lines: lineBoxes(element) }))
  return words.flatMap((one, place) =>
    words
      .slice(place + 1)
      .filter((other) => one.lines.some((a) => other.lines.some((b) => isOver(a, b))))
      .map((other) => ({
        rule: 'cut',
        element: `${nameOf(one.element)} | ${nameOf(other.element)} (one over the other)`,
      })),
  )
}

/** What scrolls under a bar or lies under a sheet is meant to be covered. */
const BARS = '.screen__top, .screen__bottom, .overlay, .toast'

function isOver(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  // Line boxes are taller than their letters: touching ones overlap by a few px.
  return across > 2 && down > Math.min(a.height, b.height) / 2
}

function isInSideScroller(element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) {
      return at !== document.documentElement && at !== document.body
    }
  }
  return false
}

/** Whether a box that hides what overflows hides some of these lines. */
function isClipped(element: Element, lines: readonly DOMRect[]): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at)
    const box = at.getBoundingClientRect()
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const isCut = lines.some(
      (line) =>
        (hides(overflowX) && (line.right > box.right + SLACK || line.left < box.left - SLACK)) ||
        (hides(overflowY) && middleOf(line) > box.bottom),
    )
    // Words that end in dots are as wide as what is left of them.
    const isDotted = at === element && hides(overflowX) && at.scrollWidth > at.clientWidth + SLACK
    if (isCut || isDotted) return true
    // Words one can scroll to are not cut.
    if (overflowY === 'auto' || overflowY === 'scroll') return false
  }
  return false
}

function middleOf({ top, height }: DOMRect): number {
  return top + height / 2
}
