/** All rules of docs/design.md that a drawn page can be held against. Bundled and run in the page. */
import { strangeGround } from './column'
import { faintCharts, faintEdges, faintIcons, faintText } from './contrast'
import { cutText, overlaidText } from './cut'
import { strangePageName } from './heading'
import { namelessControls, namelessImages } from './names'
import { secondPrimaries } from './primary'
import { type Fault } from './seen'
import { crowdedTargets, smallTargets } from './targets'
import { smallText } from './text-size'
import { unsaidOnScreen } from './words'

export interface Measures {
  readonly care: boolean
  /** A page that shows every component shows every button, too. */
  readonly manyPrimaries?: boolean
}

/** The faults of the page as it is drawn now, each once. Sizes and contrasts are those of docs/design.md §7. */
export function faultsOfPage({ care, manyPrimaries = false }: Measures): Fault[] {
  const faults = [
    ...smallText(care ? 19 : 15),
    ...smallTargets(care ? 60 : 48),
    ...crowdedTargets(),
    ...faintText(care ? 7 : 4.5),
    ...faintIcons(),
    ...faintEdges(),
    ...faintCharts(),
    ...cutText(!care),
    ...overlaidText(),
    ...strangeGround(),
    ...namelessControls(),
    ...namelessImages(),
    ...strangePageName(),
    ...(manyPrimaries ? [] : secondPrimaries()),
    ...unsaidOnScreen(),
  ]
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()]
}
