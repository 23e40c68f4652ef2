import { type Fault, isTextBox, nameOf, seenControls, seenElements } from './seen'

/** Controls that a screen reader cannot name: an icon without a label, a field without one. */
export function namelessControls(): Fault[] {
  return seenControls()
    .filter((control) => accessibleName(control) === '')
    .map((control) => ({ rule: 'label', element: nameOf(control) }))
}

/** Pictures that say nothing and are not marked as decoration. */
export function namelessImages(): Fault[] {
  const pictures = 'img, [role=img], canvas, svg'
  return seenElements()
    .filter((element) => element.matches(pictures) && !element.closest('[aria-hidden=true]'))
    .filter((element) => element.getAttribute('alt') === null && labelOf(element) === '')
    .map((element) => ({ rule: 'image', element: nameOf(element) }))
}

function labelOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').trim()
}

function accessibleName(control: HTMLElement): string {
  const label = labelOf(control)
  if (label !== '') return label
  if (isTextBox(control)) {
    return Array.from(control.labels ?? [])
      .map(({ textContent }) => textContent?.trim())
      .join('')
  }
  const alt = control.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? ''
  return control.innerText.trim() || alt
}
