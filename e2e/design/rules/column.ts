import { coloursIn, contrast } from './colour'
import { groundsOf } from './ground'
import { type Fault } from './seen'

/** The phone’s column in a wide window, px (docs/design.md §3). */
const COLUMN = 430
const WIDE = 480

/** px beside the column, on either side; 0 on a phone. */
export function besideColumn(): number {
  const width = document.documentElement.clientWidth
  return width > WIDE ? (width - COLUMN) / 2 : 0
}

/** Beside the column a wide window shows another ground than the page has. */
export function strangeGround(): Fault[] {
  const side = besideColumn()
  const y = window.innerHeight - 1
  const [outer] = document.elementsFromPoint(side / 2, y)
  const page = Array.from(document.querySelectorAll('.screen')).find((one) => one.checkVisibility())
  // A sheet darkens the page and what is beside it alike.
  if (side === 0 || !outer || !page || outer.closest('.overlay')) return []
  const [ground] = coloursIn(getComputedStyle(page).backgroundColor)
  const isOther = groundsOf(outer, side / 2, y).some(
    (beside) => ground && contrast(beside, ground) > 1.01,
  )
  return isOther ? [{ rule: 'column', element: 'the ground beside the page' }] : []
}
