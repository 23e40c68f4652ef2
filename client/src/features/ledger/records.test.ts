import type { RecordRow } from '@shared/ledger/record-actions'
import { hintOf, minutesOf, recordMonths, tagOf, titleOf } from './records'

const row: RecordRow = {
  ...{ id: 'srv_one', kind: 'activity', title: '茶话会协助', day: '2026-11-18', minutes: 90 },
  ...{ pending: 0, manual: false, corrections: 0, claim: null, at: 1 },
}

test('HRS-06: records stand by the month of their date, in the order they came', () => {
  const days = ['2026-11-20', '2026-11-02', '2026-10-31']
  const months = recordMonths(days.map((day) => ({ ...row, id: day, day })))
  expect(months.map(({ month, rows }) => [month, rows.map(({ day }) => day)])).toEqual([
    ['2026年11月', ['2026-11-20', '2026-11-02']],
    ['2026年10月', ['2026-10-31']],
  ])
})

test('HRS-02: answers are called by how many they are, until somebody corrected them', () => {
  const survey: RecordRow = { ...row, kind: 'survey', minutes: 60, pending: 3 }
  expect(titleOf(row)).toBe('茶话会协助')
  expect(titleOf(survey)).toBe('收问卷 63 份')
  expect(titleOf({ ...survey, corrections: 1 })).toBe('收问卷')
})

test('R-10: what its person must do comes first', () => {
  const claim = { id: 'clm_one', state: 'more' } as const
  expect(tagOf({ ...row, claim }).label).toBe('要补充')
  expect(tagOf(row).label).toBe('已核验')
  expect(tagOf({ ...row, minutes: 0 }).label).toBe('没有计入')
})

test('D-03: what waits is never added to what counts', () => {
  const waits = { ...row, minutes: 0, pending: 5 }
  expect([minutesOf(waits), tagOf(waits).label, hintOf(waits)]).toEqual([5, '待核验', '11月18日'])
  const both = { ...row, minutes: 60, pending: 3 }
  expect([minutesOf(both), tagOf(both).label]).toEqual([60, '已核验'])
  expect(hintOf(both)).toBe('11月18日，另有 3 分钟待核验')
})

test('HRS-10: a corrected record says so, and one that is looked at', () => {
  const claim = { id: 'clm_one', state: 'open' } as const
  expect(hintOf({ ...row, corrections: 2, claim })).toBe('11月18日，正在查，更正过 2 次')
})
