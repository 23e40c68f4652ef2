import { type Fault, isTextBox, nameOf, ownWords, seenElements } from './seen'

/** Words smaller than the floor, px (15; 19 in care mode). The bar’s title has the platform’s own size. */
export function smallText(floor: number): Fault[] {
  return seenElements()
    .filter((element) => ownWords(element) !== '' || isTextBox(element))
    .filter((element) => element.closest('.nav-bar__title') === null)
    .map((element) => ({ element, size: Number.parseFloat(getComputedStyle(element).fontSize) }))
    .filter(({ size }) => size < floor)
    .map(({ element, size }) => ({
      rule: 'text',
      element: `${nameOf(element)} (${size} px, at least ${floor})`,
    }))
}
