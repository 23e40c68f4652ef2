import { type Fault, nameOf, seenElements } from './seen'

const NAME = 'h1, [role=heading][aria-level="1"]'

/** A page has one heading of level 1, its name: none, or each beyond the first, is a fault. */
export function strangePageName(): Fault[] {
  const names = seenElements().filter((element) => element.matches(NAME))
  if (names.length === 0) return [{ rule: 'heading', element: 'the page has none of level 1' }]
  return names.slice(1).map((element) => ({ rule: 'heading', element: nameOf(element) }))
}
