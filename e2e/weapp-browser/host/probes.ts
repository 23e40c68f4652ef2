/** What can be seen and heard of the page in front. Runs in the host page. */
import { faintEdges, faintText } from '../../design/rules/contrast'
import { cutText } from '../../design/rules/cut'
import { smallText } from '../../design/rules/text-size'
import { coloursIn, WHITE } from '../../design/rules/colour'
import type { DrawnIcon } from './protocol'

const inFront = (selector: string) =>
  Array.from(document.querySelectorAll<HTMLElement>(`section:not([hidden]) ${selector}`))
const nameOf = (element: Element) =>
  `${element.className.split(' ').slice(0, 3).join('.')} ${element.textContent?.slice(0, 12) ?? ''}`

/** How far a pixel at the edge of a line may be from the line's colour, 0–255. */
const NEAR = 60

/** What the rules of the web app find with WeChat's own sheets: small, cut and faint text, faint edges. */
export function faultsOfLook(care: boolean): string[] {
  const faults = [
    ...smallText(care ? 19 : 15),
    ...cutText(true),
    ...faintText(care ? 7 : 4.5),
    ...faintEdges(),
  ]
  return faults.map(({ rule, element }) => `${rule}: ${element}`)
}

/** What a tap is marked with beside its name, by its role. */
const STATES: Readonly<Record<string, string>> = {
  radio: 'aria-checked',
  checkbox: 'aria-checked',
  switch: 'aria-checked',
  tab: 'aria-selected',
}

/** What a screen reader would miss: the page's parts, the role, name and state of what is tapped, silent pictures. */
export function faultsOfAria(): string[] {
  const missing = (what: string, elements: readonly Element[]) =>
    elements.map((element) => `${what}: ${nameOf(element)}`)
  const taps = inFront('.pressable')
  const named = (element: HTMLElement) =>
    (element.getAttribute('aria-label') ?? element.innerText).trim() !== ''
  const stateOf = (element: Element) => STATES[element.getAttribute('aria-role') ?? '']
  return [
    ...(inFront('[aria-role=main]').length === 1 ? [] : ['no main part']),
    ...(inFront('[aria-role=heading][aria-level="1"]').length > 0 ? [] : ['no first heading']),
    ...missing(
      'no role',
      taps.filter((tap) => tap.tagName !== 'WX-BUTTON' && !tap.hasAttribute('aria-role')),
    ),
    ...missing(
      'no name',
      taps.filter((tap) => !named(tap)),
    ),
    ...missing(
      'no state',
      taps.filter((tap) => {
        const state = stateOf(tap)
        return state !== undefined && !tap.hasAttribute(state)
      }),
    ),
    ...missing(
      'no name',
      inFront('wx-input, wx-textarea, [aria-role=dialog], [aria-role=img]').filter(
        (element) => !element.getAttribute('aria-label'),
      ),
    ),
    ...missing(
      'a picture that is read',
      inFront('.icon, .shape').filter((picture) => !picture.closest('[aria-hidden=true]')),
    ),
  ]
}

/** Which share of its box (0–1) each icon has in its own colour; `png` is base64 of the window. */
export async function inkOf(png: string, icons: readonly DrawnIcon[]): Promise<number[]> {
  const picture = new Image()
  picture.src = `data:image/png;base64,${png}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  const paint = canvas.getContext('2d', { willReadFrequently: true })
  if (!paint) throw new Error('the browser has no canvas')
  paint.drawImage(picture, 0, 0)
  return icons.map(({ box, colour }) => {
    const [own = WHITE] = coloursIn(colour)
    const { data } = paint.getImageData(box.x, box.y, Math.ceil(box.width), Math.ceil(box.height))
    const isOwn = (at: number) =>
      [own.red, own.green, own.blue].every(
        (value, part) => Math.abs((data[at + part] ?? 0) - value) < NEAR,
      )
    const pixels = data.length / 4
    return Array.from({ length: pixels }, (_, at) => isOwn(at * 4)).filter(Boolean).length / pixels
  })
}
