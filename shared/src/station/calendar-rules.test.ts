import { isSound } from './calendar-rules'
import { HOLIDAYS } from '../kit/holidays'

const year = (different: object = {}) => ({
  ...{ year: '2027', holidays: ['2027-01-01', '2027-10-01'], makeUpWorkdays: ['2027-10-09'] },
  ...different,
})

test('D-28: the years that came with the release are sound', () => {
  const years = Object.entries(HOLIDAYS)
  expect(years.length).toBeGreaterThan(1)
  for (const [key, { holidays, makeUpWorkdays }] of years) {
    const days = { holidays: [...holidays], makeUpWorkdays: [...makeUpWorkdays] }
    expect(isSound({ year: key, ...days })).toBe(true)
  }
})

test.each([
  ['as announced', year(), true],
  ['without make-up days', year({ makeUpWorkdays: [] }), true],
  ['with a day of another year', year({ holidays: ['2028-01-01'] }), false],
  ['with a day twice', year({ holidays: ['2027-01-01', '2027-01-01'] }), false],
  ['with a day both free and worked', year({ holidays: ['2027-10-09'] }), false],
  ['with a make-up day on a Wednesday', year({ makeUpWorkdays: ['2027-10-13'] }), false],
  ['with a day that does not exist', year({ holidays: ['2027-02-30'] }), false],
  ['with a thirteenth month', year({ holidays: ['2027-13-01'] }), false],
])('D-28: a year %s', (_what, kept, sound) => {
  expect(isSound(kept)).toBe(sound)
})
