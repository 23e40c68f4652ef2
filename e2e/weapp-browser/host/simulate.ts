/** WeChat's component runtime in a browser, in place of the simulator that loads it in Node; it counts what pages are sent. */
import runtime from 'j-component'
import type simulate from 'miniprogram-simulate'
import { answersSoFar } from './gateway'
import { drawn } from './drawn'
import type { SentData } from './protocol'

/** Every call of setData so far, of all pages. */
export const sent: SentData[] = []

interface Sending {
  setData(data: object, done?: () => void): void
}

function load<D extends simulate.Definition>(definition: D): string {
  return runtime.register(drawn(definition))
}

function render(id: string): simulate.Component {
  const component = runtime.create(id)
  const page = component.instance as Sending & { readonly is: string }
  const setData = page.setData.bind(page)
  page.setData = (data, done) => {
    const text = JSON.stringify(data)
    const bytes = new TextEncoder().encode(text).length
    sent.push({ view: page.is, bytes, nodes: nodesIn(data), answers: answersSoFar() })
    setData(data, done)
  }
  return component
}

/** Taro writes a node as an object with its kind in `nn`. */
function nodesIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0
  const own = 'nn' in data ? 1 : 0
  return Object.values(data).reduce<number>((sum, value) => sum + nodesIn(value), own)
}

export default { load, render } satisfies typeof simulate
