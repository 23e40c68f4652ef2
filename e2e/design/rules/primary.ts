import { type Fault, nameOf, seenElements } from './seen'

/** More than one main action on a screen; what lies over the page is a screen of its own. */
export function secondPrimaries(): Fault[] {
  const seen = seenElements()
  const ground = seen.filter((element) => element.matches('.overlay')).at(-1) ?? document.body
  return seen
    .filter((element) => element.matches('.button--primary') && ground.contains(element))
    .slice(1)
    .map((element) => ({ rule: 'primary', element: nameOf(element) }))
}
