/** WeChat draws the words of an empty field as an element of its own, in the class that the app gives. */
import type simulate from 'miniprogram-simulate'

function wordsIn({ _exparserNode: { $$: field } }: simulate.Instance): HTMLElement {
  const known = field.querySelector<HTMLElement>(':scope > div')
  if (known) return known
  // Never empty for the browser: `:placeholder-shown` then tells whether something was typed.
  field.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')!.placeholder = ' '
  return field.appendChild(document.createElement('div'))
}

/** The field with its placeholder drawn as WeChat draws it. */
export function drawPlaceholder<D extends simulate.Definition>(field: D): D {
  const known = field.properties?.placeholder
  return {
    ...field,
    properties: {
      ...field.properties,
      placeholder: {
        type: null,
        observer(value) {
          known?.observer?.call(this, value)
          wordsIn(this).textContent = String(value ?? '')
        },
      },
      placeholderClass: {
        type: null,
        observer(value) {
          wordsIn(this).className = String(value ?? '')
        },
      },
    },
  }
}
