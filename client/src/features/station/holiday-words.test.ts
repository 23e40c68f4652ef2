import { HOLIDAYS } from '@shared/kit/holidays'
import { readDays, writeDays } from './holiday-words'

test.each([
  ['10月1日到3日', ['2027-10-01', '2027-10-02', '2027-10-03']],
  ['9月30日至10月1日', ['2027-09-30', '2027-10-01']],
  ['10.1-10.2', ['2027-10-01', '2027-10-02']],
  ['１０月１日～２日', ['2027-10-01', '2027-10-02']],
  ['1月1日 — 2日', ['2027-01-01', '2027-01-02']],
  ['1月1号\n2月5日、5月1日', ['2027-01-01', '2027-02-05', '2027-05-01']],
  ['', []],
  ['  \n', []],
])('D-28: days are read from: %j', (text, days) => {
  expect(readDays(text, '2027')).toEqual(days)
})

test.each(['国庆', '10月', '2月30日', '13月1日', '10月7日到1日', '1月1日到12月31日', '10月1日到'])(
  'D-28: no day is guessed from: %s',
  (text) => {
    expect(readDays(text, '2027')).toBeNull()
  },
)

test('D-28: every known year is read as it is written', () => {
  for (const [year, { holidays, makeUpWorkdays }] of Object.entries(HOLIDAYS)) {
    expect(readDays(writeDays(holidays), year)).toEqual([...holidays].sort())
    expect(readDays(writeDays(makeUpWorkdays), year)).toEqual([...makeUpWorkdays].sort())
  }
  expect(writeDays(HOLIDAYS['2026']?.holidays ?? [])).toContain('10月1日到7日')
})
