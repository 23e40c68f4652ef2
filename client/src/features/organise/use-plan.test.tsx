/** @jest-environment jsdom */
import { CallError, callErrors } from '@client/platform/call-errors'
import { activityErrors } from '@shared/activity/errors'
import { missingOf } from '@shared/activity/notice-rules'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { instantOf } from '@shared/kit/time'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { newFields } from './new-plan'
import { usePlan, type PlanEdit } from './use-plan'

const call = jest.fn<Promise<{ activity: KeptActivity }>, [unknown, string, KeptActivity]>()
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

const fields = newFields({
  ...{ now: instantOf('2026-11-21', 600), accountId: 'acc_head', postIds: ['pst_first'] },
  place: '槐安里 3 号楼',
})
let made = 0
const draft = (): KeptActivity => ({
  ...{ id: `act_${(made += 1)}`, stationId: 'stn_here', stationName: '槐安里', teamId: null },
  ...{ seriesId: null, fields, state: 'draft', version: 1, missing: missingOf(fields) },
  ...{ reviewDueAt: null, returned: null, leaders: [] },
})

/** A page that shows a plan, as it is now. */
function openPage(heard: KeptActivity): { readonly now: () => PlanEdit } {
  let latest: PlanEdit | undefined
  function Probe() {
    latest = usePlan(heard)
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

/** The station's side: what it keeps now, and what it was sent. */
function station(kept: KeptActivity): { readonly sent: KeptActivity[] } {
  const sent: KeptActivity[] = []
  call.mockImplementation((_, action, input) => {
    if (action === 'getKeptActivity') return Promise.resolve({ activity: kept })
    sent.push(input)
    return Promise.resolve({ activity: { ...kept, fields: input.fields, version: 9 } })
  })
  return { sent }
}

test('what is written shows on every page of the plan at once, and counts what is missing anew', () => {
  const heard = draft()
  const [one, other] = [openPage(heard), openPage(heard)]
  act(() => one.now().changeSafety({ risks: '有台阶' }))
  expect(other.now().fields.plan.safety.risks).toBe('有台阶')
  expect(other.now().isUnsaved).toBe(true)
  expect(other.now().missing).not.toContain('risks')
})

test('it goes over the plan as the station has it by then: what somebody else wrote stays', async () => {
  const heard = draft()
  const page = openPage(heard)
  act(() => page.now().changePlan({ purpose: '学会看短信' }))
  const elsewhere = { ...heard, fields: { ...fields, plan: { ...fields.plan, title: '手机课' } } }
  const { sent } = station(elsewhere)
  expect(await act(() => page.now().save())).toBe('saved')
  expect([sent[0]?.fields.plan.title, sent[0]?.fields.plan.purpose]).toEqual([
    '手机课',
    '学会看短信',
  ])
  expect([page.now().isUnsaved, page.now().activity.version]).toEqual([false, 9])
})

test('without a network it stays on the phone, and is saved when there is one', async () => {
  const page = openPage(draft())
  act(() => page.now().changePlan({ purpose: '学会看短信' }))
  call.mockRejectedValue(new CallError(callErrors.OFFLINE))
  expect(await act(() => page.now().save())).toBe('kept')
  expect([page.now().isUnsaved, page.now().act.error]).toEqual([true, undefined])
  station(page.now().activity)
  expect(await act(() => page.now().save())).toBe('saved')
  expect(page.now().isUnsaved).toBe(false)
})

test('a refusal is said, and nothing that was written is lost', async () => {
  const page = openPage(draft())
  act(() => page.now().changePlan({ purpose: '学会看短信' }))
  call.mockRejectedValue(new CallError(activityErrors.STATE))
  expect(await act(() => page.now().save())).toBe('refused')
  expect(page.now().act.error?.sentence).toBe(activityErrors.STATE.sentence)
  expect(page.now().fields.plan.purpose).toBe('学会看短信')
})

test('ACT-05: while it is judged nothing is written over it, and nothing is sent', async () => {
  const heard = draft()
  const before = openPage(heard)
  act(() => before.now().changePlan({ purpose: '学会看短信' }))
  const judged = openPage({ ...heard, state: 'waiting' })
  const { sent } = station(heard)
  expect([judged.now().isUnsaved, judged.now().fields.plan.purpose]).toEqual([false, ''])
  expect(await act(() => judged.now().save())).toBe('saved')
  expect(sent).toEqual([])
})
