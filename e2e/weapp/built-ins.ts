/** WeChat's own components, as far as the app's templates use them: the simulator's have no attributes and take no input. */
import simulate from 'miniprogram-simulate'

type Properties = Record<string, simulate.Property>

/** What a screen reader is told; config/index.ts puts these into the templates. */
const ARIA = 'role label hidden busy checked disabled level live selected'.split(' ')

/** Hands a property on to the element as an attribute; an absent one leaves none. */
function attribute(name: string): simulate.Property {
  return {
    type: null,
    observer(value) {
      const element = this._exparserNode.$$
      if (value === '' || value === undefined || value === null) element.removeAttribute(name)
      else element.setAttribute(name, String(value))
    },
  }
}

const aria: Properties = Object.fromEntries(
  ARIA.map((name) => [
    `aria${name.replace(/^./, (letter) => letter.toUpperCase())}`,
    attribute(`aria-${name}`),
  ]),
)

/** What WeChat opens for a button; the page that holds it listens. */
export const OPEN_TYPE_EVENT = 'opentype'

const button: Properties = {
  ...aria,
  disabled: attribute('disabled'),
  openType: attribute('open-type'),
}

type Control = HTMLInputElement | HTMLTextAreaElement

function controlIn(component: simulate.Instance): Control {
  const control = component._exparserNode.$$.querySelector<Control>('input, textarea')
  if (!control) throw new Error('the field has no control')
  return control
}

/** A native control inside the component, whose events it tells as WeChat does: `detail.value`, not bubbling. */
function field(tag: 'input' | 'textarea'): simulate.Definition {
  return {
    ...{ id: tag, tagName: `wx-${tag}`, template: '<slot/>' },
    properties: {
      ...aria,
      placeholder: attribute('placeholder'),
      type: attribute('type'),
      maxlength: { type: Number },
      disabled: {
        type: Boolean,
        observer(value) {
          controlIn(this).disabled = Boolean(value)
        },
      },
      value: {
        type: String,
        observer(value) {
          controlIn(this).value = String(value)
        },
      },
    },
    created() {
      const control = document.createElement(tag)
      const tell = (name: string) => {
        // -1 is WeChat's word for no limit.
        const limit = this.data.maxlength < 0 ? undefined : this.data.maxlength
        control.value = control.value.slice(0, limit)
        this.triggerEvent(name, { value: control.value, cursor: control.value.length })
      }
      for (const name of ['focus', 'input', 'blur'])
        control.addEventListener(name, () => tell(name))
      this._exparserNode.$$.appendChild(control)
    },
  }
}

/** Registers them all; once a process, before the first page. */
export function registerBuiltIns(): void {
  for (const tag of ['view', 'text', 'image', 'scroll-view']) {
    simulate.load({ id: tag, tagName: `wx-${tag}`, template: '<slot/>', properties: aria })
  }
  simulate.load({
    ...{ id: 'button', tagName: 'wx-button', template: '<slot/>', properties: button },
    attached() {
      const element = this._exparserNode.$$
      this._exparserNode.addListener('tap', () => {
        if (element.hasAttribute('open-type') && element.getAttribute('disabled') !== 'true') {
          element.dispatchEvent(new CustomEvent(OPEN_TYPE_EVENT, { bubbles: true }))
        }
      })
    },
  })
  for (const tag of ['input', 'textarea'] as const) simulate.load(field(tag))
}
