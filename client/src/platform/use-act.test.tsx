/** @jest-environment jsdom */
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { CallError, callErrors } from './call-errors'
import { type RecordedAct, useRecordedAct } from './use-act'

let made = 0
jest.mock('./random', () => ({
  newClientId: (kind: string) => Promise.resolve(`${kind} ${++made}`),
}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** The act of a page, as it is now. */
function openPage(): { readonly now: () => RecordedAct } {
  let latest: RecordedAct | undefined
  function Probe() {
    latest = useRecordedAct('reportStep')
    return null
  }
  act(() => createRoot(document.createElement('div')).render(<Probe />))
  return {
    now: () => {
      if (!latest) throw new Error('the page is not drawn')
      return latest
    },
  }
}
const offline = () => Promise.reject(new CallError(callErrors.OFFLINE))

describe('an act of a page (DESIGN §6)', () => {
  it('is the same record however often it is tried, and another one once it was done', async () => {
    const page = openPage()
    const ids: string[] = []
    const note = (id: string) => {
      ids.push(id)
      return Promise.resolve()
    }
    await act(() => page.now().run({ text: '一' }, (id) => note(id).then(offline)))
    await act(() => page.now().run({ text: '一' }, note))
    await act(() => page.now().run({ text: '一' }, note))
    await act(() => page.now().run({ text: '二' }, (id) => note(id).then(offline)))
    await act(() => page.now().run({ text: '三' }, note))
    expect(ids[1]).toBe(ids[0])
    expect(new Set(ids).size).toBe(4)
  })

  it('keeps what went wrong until it went well, and says a failure of ours in words for people', async () => {
    const page = openPage()
    expect(await act(() => page.now().run({}, offline))).toBe(false)
    expect(page.now().error?.code).toBe('CLIENT.OFFLINE')
    await act(() => page.now().run({}, () => Promise.reject(new Error('stack, not for people'))))
    expect(page.now().error?.code).toBe('INTERNAL.FAILED')
    expect(page.now().error?.sentence).not.toContain('stack')
    expect(await act(() => page.now().run({}, () => Promise.resolve()))).toBe(true)
    expect(page.now().error).toBeUndefined()
  })

  it('runs once when the button is tapped twice', async () => {
    const page = openPage()
    let release = () => {}
    const work = jest.fn(() => new Promise<void>((done) => (release = done)))
    const answers: Promise<boolean>[] = []
    await act(async () => {
      answers.push(page.now().run({}, work), page.now().run({}, work))
      expect(await answers[1]).toBe(false)
    })
    expect(page.now().busy).toBe(true)
    await act(async () => {
      release()
      expect(await answers[0]).toBe(true)
    })
    expect(work).toHaveBeenCalledTimes(1)
    expect(page.now().busy).toBe(false)
  })
})
