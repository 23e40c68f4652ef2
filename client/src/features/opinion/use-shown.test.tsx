/** @jest-environment jsdom */
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { type Shown, useShown } from './use-shown'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const rows = Array.from({ length: 20 }, (_, index) => index)

/** A page with a list, drawn again whenever it is heard anew. */
function openPage() {
  const seen: { latest?: Shown<number> } = {}
  function Probe({ of }: { readonly of: string }) {
    seen.latest = useShown(rows, of)
    return null
  }
  const root = createRoot(document.createElement('div'))
  const hear = (of: string) => act(() => root.render(<Probe of={of} />))
  const now = () => {
    if (!seen.latest) throw new Error('the page is not drawn')
    return seen.latest
  }
  return { hear, now }
}

it('comes eight at a time, and says when all of it is there', () => {
  const { hear, now } = openPage()
  hear('first')
  const lengths = [now().shown.length]
  while (now().hidden) {
    act(() => now().showMore())
    lengths.push(now().shown.length)
  }
  expect(lengths).toEqual([8, 16, 20])
})

it('begins again when the list is heard anew', () => {
  const { hear, now } = openPage()
  hear('first')
  act(() => now().showMore())
  hear('second')
  expect(now().shown).toHaveLength(8)
})
