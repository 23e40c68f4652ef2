import type { ProvableRecord } from '@shared/badge/proof-actions'
import type { ProofRow } from '@shared/badge/proof-model'
import { rowWords } from './row-words'
import { pickedSum, withToggled } from './use-picking'
import { keyOf, verifyWords, type Typed } from './verify-words'

const row: ProofRow = {
  ...{ id: 'prf_words', state: 'waiting', maskedName: '陈**', volunteerNo: 'HA-0427' },
  ...{ number: null, at: Date.UTC(2026, 10, 20, 2), dueAt: Date.UTC(2026, 10, 24, 16) },
  ...{ issuedAt: null, again: false },
  sum: {
    ...{ lines: 4, services: 3, minutes: 390, surveyMinutes: 47, manual: 1 },
    ...{ from: '2026-10-10', to: '2026-11-17' },
  },
}

test('D-15: a row says how much it is and until when there is an answer, or its number once it has one', () => {
  expect(rowWords(row)).toEqual({ title: '4 条，6.5 小时', hint: '最晚 11月24日给答复' })
  expect(rowWords({ ...row, again: true }).hint).toBe('最晚 11月24日给答复，更正后换新的')
  const given = { ...row, number: 'HAZ-2026-00427', issuedAt: Date.UTC(2026, 10, 21, 4) }
  expect(rowWords({ ...given, state: 'issued' })).toEqual({
    title: 'HAZ-2026-00427',
    hint: '11月21日发出，6.5 小时',
  })
})

test('PRF-08: the button says what is still missing, and then looks', () => {
  const typed: Typed = { no: '', by: 'phone', lastFour: '', name: '' }
  expect(verifyWords(typed)).toEqual({ words: '先填证明编号', ready: false })
  const numbered = { ...typed, no: 'haz-2026-00427' }
  expect(verifyWords({ ...numbered, lastFour: '207' })).toEqual({
    words: '还差 1 位数字',
    ready: false,
  })
  expect(verifyWords({ ...numbered, lastFour: '2071' }).ready).toBe(true)
  expect(verifyWords({ ...numbered, by: 'name' }).words).toBe('先填本人全名')
  expect(verifyWords({ ...numbered, by: 'name', name: '陈一鸣' }).ready).toBe(true)
  expect(keyOf({ ...numbered, by: 'name', name: ' 陈一鸣 ' })).toEqual({
    by: 'name',
    name: '陈一鸣',
  })
})

describe('PRF-02: picking records', () => {
  const record = (id: string, different: Partial<ProvableRecord> = {}): ProvableRecord => ({
    ...{ id, kind: 'activity', title: '防骗宣传', organiser: '服务站', day: '2026-03-14' },
    ...{ minutes: 60, manual: false, at: 0, provable: true },
    ...different,
  })
  const [one, two] = [record('srv_1'), record('srv_2', { manual: true })]

  test('a tap puts one in or takes it out; all of a year go in, or out when all are in', () => {
    expect(withToggled([], [one])).toEqual([one])
    expect(withToggled([one], [one])).toEqual([])
    expect(withToggled([one], [one, two])).toEqual([one, two])
    expect(withToggled([one, two], [one, two])).toEqual([])
  })

  test('AMB-06, D-11: what is picked says answers and 补录 apart, and that 100 is the most', () => {
    const survey = record('srv_3', { kind: 'survey', minutes: 47 })
    expect(pickedSum([one, two, survey])).toEqual({
      ...{ minutes: 167, surveyMinutes: 47, manual: 1, tooMany: false },
    })
    const many = Array.from({ length: 101 }, (_, place) => record(`srv_m${String(place)}`))
    expect(pickedSum(many).tooMany).toBe(true)
    expect(pickedSum(many.slice(1)).tooMany).toBe(false)
  })
})
