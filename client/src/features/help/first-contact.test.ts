import { HOUR } from '@shared/kit/time'
import { contactPromise } from './first-contact'

const NOW = Date.parse('2026-11-25T11:00:00+08:00')
const TOMORROW_NINE = Date.parse('2026-11-26T09:00:00+08:00')
const staffed = { dueAt: NOW + HOUR, staffedNow: true, provisional: false }
const unstaffed = {
  dueAt: TOMORROW_NINE + HOUR,
  staffedNow: false,
  staffedFrom: TOMORROW_NINE,
  provisional: false,
}

it('D-16: on duty, the promise is the hour of the call', () => {
  expect(contactPromise(staffed, true, NOW)).toEqual({
    title: '12:00 前给您回电',
    hint: '不会问您要验证码、密码',
    callFirst: false,
  })
})

it('D-16: off duty, it says when people return and puts the calls first', () => {
  const promise = contactPromise(unstaffed, true, NOW)
  expect(promise.callFirst).toBe(true)
  expect(promise.title).toBe('明天 09:00 有人值班')
  expect(promise.hint).toBe('明天 10:00 前给您回电')
})

it('D-29: without a number nobody is promised a call', () => {
  expect(contactPromise(staffed, false, NOW).title).not.toContain('回电')
  expect(contactPromise(unstaffed, false, NOW).hint).not.toContain('回电')
})
