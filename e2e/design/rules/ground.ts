import { type Colour, coloursIn, over, WHITE } from './colour'

/**
 * The colours that may stand behind a point of an element, px in the window: more than one where a gradient is not
 * from top to bottom. The window must be as tall as the page, since only what is in it can be asked for.
 */
export function groundsBehind(element: Element, x: number, y: number): Colour[] {
  const stack = document.elementsFromPoint(x, y)
  const place = stack.indexOf(element)
  const below = place >= 0 ? stack.slice(place + 1) : ancestors(element)
  return [...below]
    .reverse()
    .reduce<Colour[]>((grounds, layer) => drawnOn(grounds, layer, y), [canvas()])
}

/** The same with the element’s own ground, for words that stand in it. */
export function groundsOf(element: Element, x: number, y: number): Colour[] {
  return drawnOn(groundsBehind(element, x, y), element, y)
}

/** What a browser paints where no element is: the body’s ground. */
function canvas(): Colour {
  const [ground] = coloursIn(getComputedStyle(document.body).backgroundColor)
  return ground ? over(ground, WHITE) : WHITE
}

function ancestors(element: Element): Element[] {
  const found: Element[] = []
  for (let at = element.parentElement; at; at = at.parentElement) found.push(at)
  return found
}

/** A layer of its own over each colour there may be; several colours of a gradient multiply what there may be. */
function drawnOn(grounds: Colour[], element: Element, y: number): Colour[] {
  const { backgroundColor, opacity } = getComputedStyle(element)
  const cover = Number(opacity)
  const fade = (colour: Colour) => ({ ...colour, cover: colour.cover * cover })
  const filled = coloursIn(backgroundColor).reduce(
    (under, fill) => under.map((ground) => over(fade(fill), ground)),
    grounds,
  )
  const light = gradientAt(element, y)
  if (light.length === 0) return filled
  return light.flatMap((colour) => filled.map((ground) => over(fade(colour), ground)))
}

/** The colour of a gradient at a height: exact from top to bottom, else each that it is made of. */
function gradientAt(element: Element, y: number): Colour[] {
  const { backgroundImage, backgroundSize } = getComputedStyle(element)
  const [from, to, ...more] = coloursIn(backgroundImage)
  if (!from || !to) return []
  const isDown = /^linear-gradient\((180deg|to bottom|rgb)/.test(backgroundImage)
  if (!isDown || more.length > 0) return [from, to, ...more]
  const { top, height } = element.getBoundingClientRect()
  const tall = Number.parseFloat(backgroundSize.split(' ')[1] ?? '') || height
  const share = (y - top) / tall
  if (share < 0 || share > 1) return []
  const part = (a: number, b: number) => a + (b - a) * share
  return [
    {
      red: part(from.red, to.red),
      green: part(from.green, to.green),
      blue: part(from.blue, to.blue),
      cover: part(from.cover, to.cover),
    },
  ]
}
