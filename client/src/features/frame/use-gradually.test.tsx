/** @jest-environment jsdom */
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { useGradually } from './use-gradually'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

test('a list is drawn a few rows at a time, also what comes behind it later', () => {
  jest.useFakeTimers()
  const drawn: number[] = []
  function List({ rows }: { readonly rows: number }) {
    drawn.push(useGradually(rows, 6))
    return null
  }
  const root = createRoot(document.createElement('div'))
  const draw = (rows: number) => {
    act(() => root.render(<List rows={rows} />))
    for (let turn = 0; turn < rows; turn++) act(() => jest.runOnlyPendingTimers())
  }
  draw(20)
  draw(40)
  expect([...new Set(drawn)]).toEqual([6, 12, 18, 20, 24, 30, 36, 40])
})
