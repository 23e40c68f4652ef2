import { type Colour, coloursIn, contrast, over } from './colour'
import { groundsBehind, groundsOf } from './ground'
import { type Fault, isTextBox, lineBoxes, nameOf, ownWords, seenElements } from './seen'

/** The 3:1 of edges, icons and charts (WCAG 1.4.11). */
const SHAPES = 3

interface Spot {
  readonly element: Element
  readonly colour: string
  readonly x: number
  readonly y: number
}

/** Words fainter on their ground than the rule (4.5; 7 in care mode), placeholders too. */
export function faintText(least: number): Fault[] {
  return seenElements()
    .flatMap(spotOfWords)
    .flatMap(({ element, colour, x, y }) =>
      faint('contrast', element, weakest(colour, groundsOf(element, x, y), cover(element)), least),
    )
}

function spotOfWords(element: HTMLElement): Spot[] {
  if (isTextBox(element)) {
    if (element.value === '' && element.placeholder === '') return []
    const { left, top, height } = element.getBoundingClientRect()
    const part = element.value === '' ? '::placeholder' : null
    const { color } = getComputedStyle(element, part)
    return [{ element, colour: color, x: left + 4, y: top + height / 2 }]
  }
  const [line] = lineBoxes(element)
  if (ownWords(element) === '' || !line) return []
  const { color } = getComputedStyle(element)
  const x = line.left + line.width / 2
  return [{ element, colour: color, x, y: line.top + line.height / 2 }]
}

/** Icons that do not stand out from what is behind them. */
export function faintIcons(): Fault[] {
  return seenElements()
    .filter((element) => element.matches('.icon'))
    .flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const { backgroundColor } = getComputedStyle(element)
      const grounds = groundsBehind(element, left + width / 2, top + height / 2)
      const name = element.parentElement ?? element
      return faint('edge', name, weakest(backgroundColor, grounds), SHAPES)
    })
}

/** Places to type in and marks to tick without an edge or a fill that stands out. */
export function faintEdges(): Fault[] {
  return seenElements().flatMap((element) => {
    const box = isTextBox(element) ? boxAround(element) : isMark(element) ? element : null
    if (!box) return []
    const { left, top, width } = box.getBoundingClientRect()
    const outside = groundsBehind(box, left + width / 2, top + 1)
    const strongest = Math.max(...edgesOf(box).map((edge) => weakest(edge, outside)), 1)
    return faint('edge', element, strongest, SHAPES)
  })
}

/** Charts of which no part stands out. */
export function faintCharts(): Fault[] {
  return seenElements()
    .filter((element) => element.matches('[role=img], [role=progressbar], [role=meter]'))
    .flatMap((chart) => {
      const parts = Array.from(chart.querySelectorAll('*')).filter(
        (part) => part.childNodes.length === 0,
      )
      const ratios = parts.map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect()
        const grounds = groundsBehind(chart, left + width / 2, top + height / 2)
        return Math.max(...edgesOf(part).map((edge) => weakest(edge, grounds)), 1)
      })
      const isDrawn = ratios.length > 0 && !chart.querySelector('img, canvas, svg')
      return isDrawn ? faint('edge', chart, Math.max(...ratios), SHAPES) : []
    })
}

/** A box without words in a control: a ring, a tick box, a switch. */
function isMark(element: Element): boolean {
  if (!element.closest('[role=radio], [role=checkbox], [role=switch]')) return false
  const { width, height } = element.getBoundingClientRect()
  const { webkitMaskImage, boxShadow } = getComputedStyle(element)
  const isShape = webkitMaskImage === '' || webkitMaskImage === 'none'
  const isEdged = boxShadow.includes('inset')
  return isShape && isEdged && element.textContent === '' && Math.min(width, height) >= 16
}

/** The box that is drawn around a place to type in: it, or the nearest around it with an edge. */
function boxAround(field: Element): Element {
  for (let at = field; at.parentElement && at.parentElement !== document.body;) {
    if (getComputedStyle(at).boxShadow.includes('inset') || hasBorder(at)) return at
    at = at.parentElement
  }
  return field
}

function hasBorder(element: Element): boolean {
  const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
  return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0
}

/** The colours that make a box one: its inset edge, its border, its fill. */
function edgesOf(element: Element): string[] {
  const { boxShadow, borderTopColor, backgroundColor } = getComputedStyle(element)
  return [
    ...(boxShadow.includes('inset') ? [boxShadow] : []),
    ...(hasBorder(element) ? [borderTopColor] : []),
    backgroundColor,
  ]
}

/** The least contrast of a colour to what may be behind it, when what holds it covers only in part. */
function weakest(colour: string, grounds: readonly Colour[], share = 1): number {
  const [top] = coloursIn(colour)
  if (!top) return 1
  const shown = { ...top, cover: top.cover * share }
  return Math.min(...grounds.map((ground) => contrast(over(shown, ground), ground)))
}

/** How much an element covers with all that holds it: a faded card fades its words. */
function cover(element: Element): number {
  const own = Number(getComputedStyle(element).opacity)
  return element.parentElement ? own * cover(element.parentElement) : own
}

function faint(rule: string, element: Element, ratio: number, least: number): Fault[] {
  // Two digits, as the rule is written: 4.496 is 4.50.
  if (Math.round(ratio * 100) >= least * 100) return []
  return [{ rule, element: `${nameOf(element)} (${ratio.toFixed(2)}:1, at least ${least})` }]
}
