/** @jest-environment jsdom */
import type * as React from 'react'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { type MessageChecking, useMessageCheck } from './use-message-check'

const pasted = jest.fn<Promise<string>, []>()
const opened = jest.fn<Promise<void>, [string]>()
const sent = jest.fn()
const drafts = new Map<string, object>()

jest.mock('@client/platform/clipboard', () => ({ pasteText: () => pasted() }))
jest.mock('@client/platform/navigation', () => ({ open: (route: string) => opened(route) }))
jest.mock('@client/platform/drafts', () => ({
  readDraft: (name: string) => drafts.get(name),
  useDraft: (name: string, initial: object) => {
    const { useReducer } = jest.requireActual<typeof React>('react')
    const [, redraw] = useReducer((turn: number) => turn + 1, 0)
    return {
      value: drafts.get(name) ?? initial,
      savedAt: undefined,
      update(change: object) {
        drafts.set(name, { ...(drafts.get(name) ?? initial), ...change })
        redraw()
      },
      save: () => undefined,
      discard() {
        drafts.delete(name)
        redraw()
      },
    }
  },
}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, fetch: sent })

const SCAM = '妈，手机坏了，这是新号，先帮我转5000，别告诉爸爸。我卡号6217003610001234563'

/** What the page has in hand, as it is now. */
function openPage(): () => MessageChecking {
  let latest: MessageChecking | undefined
  function Probe() {
    latest = useMessageCheck()
    return null
  }
  act(() => createRoot(document.createElement('div')).render(<Probe />))
  return () => {
    if (!latest) throw new Error('the page is not drawn')
    return latest
  }
}

beforeEach(() => {
  drafts.clear()
  jest.clearAllMocks()
  opened.mockResolvedValue()
})

describe('looking at a message', () => {
  test('D-31: what was copied comes in, is looked at when asked, and nothing is sent', async () => {
    const page = openPage()
    pasted.mockResolvedValue(SCAM)
    await act(() => page().paste())
    expect(page().text).toBe(SCAM)
    expect(page().check).toBeUndefined()
    act(() => page().look())
    const found = page().check?.marks.map(({ id }) => id)
    expect(found).toEqual(expect.arrayContaining(['transfer', 'silence']))
    expect(page().check?.asksMoney).toBe(true)
    expect(sent).not.toHaveBeenCalled()
  })

  test('D-31: an empty paste says so and keeps what was written; blanks are not looked at', async () => {
    const page = openPage()
    act(() => page().write('  '))
    act(() => page().look())
    expect(page().check).toBeUndefined()
    act(() => page().write('您好'))
    pasted.mockResolvedValue('')
    await act(() => page().paste())
    expect(page().pasteFailed).toBe(true)
    expect(page().text).toBe('您好')
    act(() => page().write('您好。'))
    expect(page().pasteFailed).toBe(false)
  })

  test('D-31: the next message begins empty, and the last is kept nowhere', () => {
    const page = openPage()
    act(() => page().write(SCAM))
    act(() => page().look())
    act(() => page().again())
    expect(page().text).toBe('')
    expect(page().check).toBeUndefined()
    expect(drafts.size).toBe(0)
  })

  test('RPT-01: handed over, the report opens with the message in its draft', () => {
    const page = openPage()
    act(() => page().handOver())
    expect(opened).not.toHaveBeenCalled()
    act(() => page().write(SCAM))
    act(() => page().look())
    act(() => page().handOver())
    expect(opened).toHaveBeenCalledWith('help/category')
    expect(drafts.get('help.report.2')).toMatchObject({ category: 'pretendedFriend', text: SCAM })
    expect(sent).not.toHaveBeenCalled()
  })
})
