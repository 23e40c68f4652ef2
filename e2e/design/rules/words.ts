import { unsaidWords } from '../voice'
import { type Fault, isTextBox, nameOf, ownWords, seenElements } from './seen'

/** Words on the screen, in a field or for a screen reader that the product does not say. */
export function unsaidOnScreen(): Fault[] {
  return seenElements().flatMap((element) => {
    const written = isTextBox(element) ? element.placeholder : ''
    const heard = element.getAttribute('aria-label') ?? ''
    return unsaidWords([ownWords(element), written, heard].join('\n')).map((word) => ({
      rule: 'word',
      element: `${word}: ${nameOf(element)}`,
    }))
  })
}
