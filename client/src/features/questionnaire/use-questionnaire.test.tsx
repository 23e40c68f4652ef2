/** @jest-environment jsdom */
import { CallError } from '@client/platform/call-errors'
import { surveyErrors } from '@shared/survey/errors'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { newForm } from './new-form'
import {
  useQuestionnaire,
  type KeptQuestionnaire,
  type QuestionnaireEdit,
} from './use-questionnaire'

const call = jest.fn<Promise<unknown>, [unknown, string, { rev: number }]>()
jest.mock('@client/platform/call', () => ({
  ...jest.requireActual<object>('@client/platform/call-errors'),
  call: (...asked: Parameters<typeof call>) => call(...asked),
}))
jest.mock('@client/platform/storage', () => {
  const phone = new Map<string, unknown>()
  return {
    defineKey: (name: string, _version: number, initial: unknown) => ({ name, initial }),
    storage: {
      read: ({ name, initial }: { name: string; initial: unknown }) => phone.get(name) ?? initial,
      write: ({ name }: { name: string }, value: unknown) => phone.set(name, value),
    },
  }
})
jest.mock('@tarojs/taro', () => ({ useDidHide: () => undefined, useDidShow: () => undefined }))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const form = newForm(false, 'q')
const heard: KeptQuestionnaire = {
  ...{ form, topic: false, problems: [], rev: 3, frozenRev: 3, newest: 1 },
}
let made = 0

/** A page that shows a questionnaire, as it is now; `reload` hears what the association keeps by then. */
function openPage(id: string, first = heard) {
  let latest: QuestionnaireEdit | undefined
  function Probe({ kept }: { readonly kept: KeptQuestionnaire }) {
    latest = useQuestionnaire(id, kept)
    return null
  }
  const root = createRoot(document.createElement('div'))
  const show = (kept: KeptQuestionnaire) => act(() => root.render(<Probe kept={kept} />))
  show(first)
  return {
    reload: show,
    leave: () => act(() => root.unmount()),
    now: () => {
      if (!latest) throw new Error('the page is not drawn')
      return latest
    },
  }
}

beforeEach(() => {
  made += 1
  call.mockReset()
})
const id = () => `qst_${made}`

test('SUR-01: what was written stays on the phone when the page is left, and is sent when it is saved', async () => {
  const page = openPage(id())
  expect([page.now().isUnsaved, page.now().isAhead]).toEqual([false, false])
  act(() => page.now().change({ ...form, title: '改过' }))
  page.leave()
  const again = openPage(id())
  expect([again.now().form.title, again.now().isUnsaved]).toEqual(['改过', true])
  call.mockResolvedValue({ rev: 4, problems: [] })
  await act(() => again.now().save())
  expect(call.mock.calls[0]?.[2]).toMatchObject({ rev: 3, form: { title: '改过' } })
  const { isUnsaved, isAhead, form: shown } = again.now()
  expect([isUnsaved, isAhead, shown.title]).toEqual([false, true, '改过'])
})

test('SURVEY.CHANGED: what somebody else saved is told, and both ways out lose only what was said', async () => {
  const page = openPage(id())
  act(() => page.now().change({ ...form, title: '我的' }))
  call.mockRejectedValue(new CallError(surveyErrors.CHANGED))
  await act(() => page.now().save())
  expect(page.now().act.error?.code).toBe('SURVEY.CHANGED')
  page.reload({ ...heard, rev: 4, form: { ...form, title: '他的' } })
  expect([page.now().isOvertaken, page.now().form.title]).toEqual([true, '我的'])
  act(() => page.now().keepMine())
  expect(page.now().isOvertaken).toBe(false)
  call.mockResolvedValue({ rev: 5, problems: [] })
  await act(() => page.now().save())
  expect(call.mock.lastCall?.[2]).toMatchObject({ rev: 4, form: { title: '我的' } })
  act(() => page.now().change({ ...form, title: '又改' }))
  page.reload({ ...heard, rev: 6, form: { ...form, title: '他的' } })
  act(() => page.now().takeTheirs())
  expect([page.now().form.title, page.now().isUnsaved]).toEqual(['他的', false])
})

test('SUR-06: after freezing nothing is ahead of the newest version', async () => {
  const page = openPage(id(), { ...heard, rev: 4 })
  expect(page.now().isAhead).toBe(true)
  call.mockResolvedValue({ version: 2 })
  await act(() => page.now().freeze())
  expect(call.mock.calls[0]?.slice(1)).toEqual(['freezeQuestionnaire', { id: id(), rev: 4 }])
  expect([page.now().isAhead, page.now().kept.newest]).toEqual([false, 2])
})
