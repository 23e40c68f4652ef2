/** What WeChat draws inside its components besides what the simulator's hold: pictures, and the words of an empty field. */
import type simulate from 'miniprogram-simulate'

type Drawing = Readonly<Record<string, simulate.Property>>

/** Lets a property do what it did, and draw. */
function also(
  known: simulate.Property | undefined,
  draw: (component: simulate.Instance, value: string) => void,
): simulate.Property {
  return {
    type: null,
    observer(value) {
      known?.observer?.call(this, value)
      draw(this, String(value ?? ''))
    },
  }
}

function wordsIn({ _exparserNode: { $$: field } }: simulate.Instance): HTMLElement {
  const known = field.querySelector<HTMLElement>(':scope > div')
  if (known) return known
  const control = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  // Never empty for the browser: `:placeholder-shown` then tells whether something was typed.
  if (control) control.placeholder = ' '
  return field.appendChild(document.createElement('div'))
}

/** The words stand in an element of their own, in the class that the app gives. */
const field = (properties: Drawing): Drawing => ({
  placeholder: also(properties.placeholder, (component, text) => {
    wordsIn(component).textContent = text
  }),
  placeholderClass: also(undefined, (component, name) => {
    wordsIn(component).className = name
  }),
})

const FITS: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover' }

/** A picture is the ground of its element; `mode` says how it fits. */
const image = (): Drawing => ({
  src: also(undefined, ({ _exparserNode: { $$: element } }, address) => {
    element.style.backgroundImage = address ? `url("${address}")` : ''
  }),
  mode: also(undefined, ({ _exparserNode: { $$: element } }, mode) => {
    element.style.backgroundSize = FITS[mode] ?? '100% 100%'
  }),
})

const DRAWINGS: Readonly<Record<string, (properties: Drawing) => Drawing>> = {
  input: field,
  textarea: field,
  image,
}

/** The component with what WeChat draws in it. */
export function drawn<D extends simulate.Definition>(component: D): D {
  const drawing = DRAWINGS[component.id]?.(component.properties ?? {})
  return { ...component, properties: { ...component.properties, ...drawing } }
}
