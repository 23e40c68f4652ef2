import { monthRows, monthsLabel, servedMinutes, yearGoal, yearTotals } from './year'

const months = [
  { month: '2026-03', counts: { activity: 120, manual: 30, survey: 7, training: 45 } },
  { month: '2026-11', counts: { activity: 60, baodunIn: 5 } },
]

test('HRS-08, HRS-11: a year’s service is activities and answers, without study', () => {
  const totals = yearTotals(months)
  expect(totals).toEqual({ activity: 180, manual: 30, survey: 7, training: 45, baodunIn: 5 })
  expect(servedMinutes(totals)).toBe(187)
})

test('HRS-08: twenty hours are reached at 1,200 minutes, not a minute earlier', () => {
  expect(yearGoal(1199).text).toBe('离一年 20 小时还差 1 分钟')
  expect(yearGoal(1200).text).toBe('一年 20 小时，已经够了')
  expect(yearGoal(0).text).toBe('离一年 20 小时还差 20 小时')
})

test('D-11: 补录, answers and study are said with the month they are in', () => {
  const rows = monthRows(months)
  expect(rows).toEqual([
    {
      ...{ key: '2026-03', label: '3 月', value: '2 小时 7 分', share: 1 },
      note: '补录 30 分钟，问卷 7 分钟，学时 45 分钟，另算',
    },
    { key: '2026-11', label: '11 月', value: '1 小时', share: 60 / 127 },
  ])
  expect(monthsLabel(rows)).toBe('3 月最多，2 小时 7 分')
})
