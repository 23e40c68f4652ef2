import { seriesDays } from './series'

const days = (...args: Parameters<typeof seriesDays>) => seriesDays(...args).map(({ on }) => on)

test('ACT-09: the further days of a series, by week, fortnight and month', () => {
  const today = '2026-11-21'
  expect(days('2026-11-28', 'weekly', 3, today)).toEqual(['2026-12-05', '2026-12-12', '2026-12-19'])
  expect(days('2026-11-28', 'fortnightly', 2, today)).toEqual(['2026-12-12', '2026-12-26'])
  expect(days('2027-01-31', 'monthly', 2, today)).toEqual(['2027-02-28', '2027-03-31'])
})

test('ACT-09: a holiday and a day that is over are not chosen by themselves', () => {
  const why = (first: string, today: string) =>
    seriesDays(first, 'weekly', 2, today).map((one) => one.why)
  expect(why('2026-09-26', '2026-09-20')).toEqual(['holiday', undefined])
  expect(why('2026-11-07', '2026-11-14')).toEqual(['over', undefined])
})
