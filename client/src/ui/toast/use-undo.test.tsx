/** @jest-environment jsdom */
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { type Undo, useUndo } from './use-undo'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
jest.mock('.', () => ({}))

/** The undo of a page, as it is now. */
function openPage(): () => Undo {
  let latest: Undo | undefined
  function Probe() {
    latest = useUndo()
    return null
  }
  act(() => createRoot(document.createElement('div')).render(<Probe />))
  return () => {
    if (!latest) throw new Error('the page is not drawn')
    return latest
  }
}

describe('taking back (DESIGN §6)', () => {
  let undo = openPage()
  beforeEach(() => {
    undo = openPage()
  })

  it('takes back once what was done last, and is over then', () => {
    const first = jest.fn()
    const second = jest.fn()
    act(() => undo().offer('已通过', first))
    act(() => undo().offer('已退回', second))
    expect(undo().toast.text).toBe('已退回')
    act(() => undo().toast.onAction?.())
    expect(second).toHaveBeenCalledTimes(1)
    expect(first).not.toHaveBeenCalled()
    expect(undo().toast.text).toBeUndefined()
  })

  it('lets go of it when the time is over', () => {
    const takeBack = jest.fn()
    act(() => undo().offer('已通过', takeBack))
    act(() => undo().toast.onClose())
    expect(undo().toast.text).toBeUndefined()
    expect(takeBack).not.toHaveBeenCalled()
  })

  it('is another toast each time, so that the same words have their whole time again', () => {
    act(() => undo().offer('已通过', jest.fn()))
    const { turn } = undo().toast
    act(() => undo().offer('已通过', jest.fn()))
    expect(undo().toast.turn).not.toBe(turn)
  })
})
