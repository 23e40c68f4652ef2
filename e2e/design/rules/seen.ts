/** What of a page can be seen, and how to name it in a finding. Runs in the page. */

/** A fault of a page: which rule, and the words (or the class) of the element. */
export interface Fault {
  readonly rule: string
  readonly element: string
}

/** Every element that takes up room and is not hidden; pages under the open one are not shown at all. */
export function seenElements(): HTMLElement[] {
  return Array.from(document.body.querySelectorAll<HTMLElement>('*')).filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0
  })
}

/** The words that stand in the element itself, not in what it holds. */
export function ownWords(element: Element): string {
  return Array.from(element.childNodes)
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join('')
    .trim()
}

/** Where an element’s own words are drawn, line by line. */
export function lineBoxes(element: Element): DOMRect[] {
  return Array.from(element.childNodes)
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    .flatMap((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return Array.from(range.getClientRects())
    })
    .filter(({ width, height }) => width > 0 && height > 0)
}

const CONTROLS = [
  ...['a[href]', 'button', 'input:not([type=hidden])', 'textarea', 'select'],
  ...['button', 'link', 'radio', 'checkbox', 'switch', 'tab'].map((role) => `[role=${role}]`),
  '[tabindex]:not([tabindex="-1"])',
].join(',')

/** Everything that can be tapped or typed in. */
export function seenControls(): HTMLElement[] {
  return seenElements().filter((element) => element.matches(CONTROLS))
}

/** A place one types in; its words are not in the document’s text. */
export function isTextBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/** At most 24 characters that let a reader find the element. */
export function nameOf(element: Element): string {
  const words = element.textContent?.trim() || element.getAttribute('aria-label')
  const written = isTextBox(element) ? element.placeholder : ''
  const place = `${element.tagName.toLowerCase()}.${element.classList[0] ?? ''}`
  return (words || written || place).replace(/\s+/g, ' ').slice(0, 24)
}
