import { shortWords, yearLeft } from './behind'

test('HRS-08: how far it is, and how long the year still is', () => {
  expect(shortWords(0)).toBe('还差 20 小时')
  expect(shortWords(1199)).toBe('还差 1 分钟')
  expect(yearLeft(Date.parse('2026-11-22T12:00+08:00'))).toBe('今年还有 1 个月多')
  expect(yearLeft(Date.parse('2026-12-31T23:59+08:00'))).toBe('今年就剩这个月')
  expect(yearLeft(Date.parse('2027-01-01T00:00+08:00'))).toBe('今年还有 11 个月多')
})
