import * as fc from 'fast-check'
import { addDays, DAY, HOUR, instantOf, localDate } from '../kit/time'
import {
  anomaliesFirst,
  anomaliesOf,
  type DayCount,
  dueBy,
  forecastOf,
  graceDays,
  paceOf,
  populationShare,
  type StationSigns,
  windowDays,
} from './progress-rules'

/** Ten days from a Monday on. */
const opensAt = instantOf('2026-11-16')
const window = { opensAt, closesAt: opensAt + 10 * DAY }

/** What came on the days from the first on. */
function came(...answers: number[]): DayCount[] {
  return answers.map((count, place) => ({ day: addDays('2026-11-16', place), answers: count }))
}
const at = (day: number, hours = 0) => opensAt + day * DAY + hours * HOUR

describe('a window', () => {
  test('SUR-02: ten days are ten dates, and one more for late answers', () => {
    expect(windowDays(window)).toHaveLength(10)
    expect(windowDays(window).at(-1)).toBe('2026-11-25')
    expect(graceDays(window)).toEqual(['2026-11-26'])
  })
})

describe('pace against a goal', () => {
  test.each([
    [0, 0],
    [0.5, 40],
    [5, 400],
    [10, 800],
    [12, 800],
  ])('after %d of ten days %i of 800 are due', (days, due) => {
    expect(dueBy(800, window, at(days))).toBe(due)
  })

  test('nothing is due before it opens', () => {
    expect(dueBy(800, window, opensAt - DAY)).toBe(0)
  })

  test.each([
    [612, 5, { due: 400, ahead: 212, aheadTenths: 26 }],
    [300, 5, { due: 400, ahead: -100, aheadTenths: -12 }],
    [400, 5, { due: 400, ahead: 0, aheadTenths: 0 }],
  ])('SUR-13: %i answers on day %i are told in answers and in days', (valid, day, pace) => {
    expect(paceOf(800, valid, window, at(day))).toEqual(pace)
  })
})

describe('the forecast', () => {
  test('SUR-13: says nothing before two whole days are over, nor once it is closed', () => {
    expect(forecastOf(came(50), window, at(1))).toBeNull()
    expect(forecastOf(came(50, 60), window, at(2) - 1)).toBeNull()
    expect(forecastOf(came(50, 60), window, at(2))).not.toBeNull()
    expect(forecastOf(came(50, 60, 40), window, window.closesAt)).toBeNull()
  })

  test('a day that began in the middle is no measure', () => {
    const later = { ...window, opensAt: opensAt + 12 * HOUR }
    expect(forecastOf(came(20, 50), later, at(2))).toBeNull()
    expect(forecastOf(came(20, 50, 50), later, at(3))?.total).toBe(120 + 7 * 50)
  })

  test('tells weekends from working days once two of each are over', () => {
    const saturday = { opensAt: instantOf('2026-11-14'), closesAt: instantOf('2026-11-24') }
    const days = [200, 200, 100, 100].map((answers, place) => ({
      ...{ day: addDays('2026-11-14', place), answers },
    }))
    // Wednesday to Friday, Saturday and Sunday, and Monday are left.
    expect(forecastOf(days, saturday, instantOf('2026-11-18'))?.total).toBe(600 + 4 * 100 + 2 * 200)
    // One weekend day less, and all are alike.
    expect(forecastOf(days.slice(1), saturday, instantOf('2026-11-18'))?.total).toBe(
      400 + 6 * 133 + 2,
    )
  })

  test('today’s answers are not counted twice', () => {
    expect(forecastOf(came(100, 100, 60), window, at(2, 14))?.total).toBe(1000)
    expect(forecastOf(came(100, 100, 130), window, at(2, 14))?.total).toBe(1030)
  })

  test('of an even pace the band holds what really comes, however many hours are gone', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 2, max: 9 }),
        fc.nat(23),
        (perDay, day, hours) => {
          const today = Math.floor((perDay * hours) / 24)
          const days = came(...Array.from({ length: day }, () => perDay), today)
          const forecast = forecastOf(days, window, at(day, hours))
          const comes = perDay * 10
          expect(forecast?.total).toBe(comes)
          expect(forecast?.low).toBeLessThanOrEqual(comes)
          expect(forecast?.high).toBeGreaterThanOrEqual(comes)
        },
      ),
    )
  })

  test('is never below what is there, and lies within its band', () => {
    const counts = fc.array(fc.nat(3000), { minLength: 3, maxLength: 10 })
    fc.assert(
      fc.property(counts, fc.nat(23), (answers, hours) => {
        const days = came(...answers)
        const there = answers.reduce((sum, count) => sum + count, 0)
        const forecast = forecastOf(days, window, at(answers.length - 1, hours))
        if (!forecast) throw new Error('two days are over')
        expect(forecast.low).toBeGreaterThanOrEqual(there)
        expect(forecast.total).toBeGreaterThanOrEqual(forecast.low)
        expect(forecast.high).toBeGreaterThanOrEqual(forecast.total)
      }),
    )
  })

  test('days that differ more make a wider band', () => {
    const width = (...answers: number[]) => {
      const forecast = forecastOf(came(...answers), window, at(answers.length))
      return (forecast?.high ?? 0) - (forecast?.low ?? 0)
    }
    expect(width(20, 180, 20, 180)).toBeGreaterThan(width(100, 100, 100, 100))
  })
})

describe('what somebody should look at', () => {
  const well: StationSigns = {
    goal: 800,
    valid: 400,
    lately: [10, 80, 80],
    waitingLong: 0,
    reviews: 0,
  }
  const signs = (different: Partial<StationSigns>, now = at(5)) =>
    anomaliesOf({ ...well, ...different }, window, now)

  test('all is well', () => {
    expect(signs({})).toEqual([])
  })

  test.each([
    [320, []],
    [319, ['behind']],
  ])('%i of 400 that are due', (valid, anomalies) => {
    expect(signs({ valid })).toEqual(anomalies)
  })

  test('nothing for two days, as soon as there were two', () => {
    expect(signs({ lately: [0, 0, 0] })).toEqual(['quiet'])
    expect(signs({ lately: [0, 0, 1] })).toEqual([])
    expect(signs({ lately: [0, 0, 0], valid: 0 }, at(1, 1))).toEqual(['behind'])
    expect(signs({ lately: [0, 0, 0], valid: 800 }, window.closesAt)).toEqual([])
  })

  test('many that wait for a person, and reviews that are open', () => {
    expect(signs({ waitingLong: 19 })).toEqual([])
    expect(signs({ waitingLong: 20, reviews: 1 })).toEqual(['waiting', 'reviews'])
  })

  test('before it opens nothing is wrong', () => {
    expect(signs({ valid: 0, lately: [0, 0, 0] }, opensAt - HOUR)).toEqual([])
  })

  test('SUR-13: those with more that is unusual come first, then those furthest behind', () => {
    const station = (name: string, valid: number, ...anomalies: ('quiet' | 'behind')[]) => ({
      ...{ name, valid, goal: 100, anomalies },
    })
    const sorted = anomaliesFirst([
      station('甲', 90),
      station('乙', 10, 'behind'),
      station('丙', 50),
      station('丁', 0, 'quiet', 'behind'),
    ])
    expect(sorted.map(({ name }) => name)).toEqual(['丁', '乙', '丙', '甲'])
  })
})

test.each([
  [8500, 85_000, 1000],
  [1, 85_000, 0],
  [5, 0, null],
])('STA-24: %i answers of %i people are %p basis points', (valid, population, share) => {
  expect(populationShare(valid, population)).toBe(share)
})

test('dates of a window are Shanghai’s', () => {
  expect(windowDays({ opensAt: opensAt - HOUR, closesAt: opensAt + HOUR })).toEqual([
    '2026-11-15',
    localDate(opensAt),
  ])
})
