import { sumFacts, type Counts } from '@shared/desk/rules'
import { instantOf } from '@shared/kit/time'
import { deskFigures, neededRollups } from './figures'

const TODAY = '2026-11-18'

/** The figures of a desk on a Wednesday, when so much happened on these days. */
function figuresOf(days: Readonly<Record<string, Counts>>, today = TODAY) {
  const facts = Object.entries(days).map(([date, counts]) => ({
    ...{ at: instantOf(date, 720), stationId: 'stn_home', counts },
  }))
  const needed = new Set(neededRollups('stn_home', today))
  const found = [...sumFacts(facts)].filter(([id]) => needed.has(id))
  return deskFigures(new Map(found), 'stn_home', today)
}

describe('the figures of a desk', () => {
  test('this week stands beside the same days of the week before', () => {
    const figures = figuresOf({
      '2026-11-18': { answers: 1 },
      '2026-11-16': { answers: 2 },
      '2026-11-15': { answers: 4 },
      '2026-11-12': { answers: 8 },
      '2026-11-11': { answers: 16 },
      '2026-11-09': { answers: 32 },
      '2026-11-08': { answers: 64 },
    })
    expect(figures.answersThisWeek).toEqual({ value: 3, before: 48 })
    expect(figures.answersThisYear).toBe(127)
  })

  test('this month stands beside the same days of the month before', () => {
    const figures = figuresOf({
      '2026-11-18': { minutesConfirmed: 1, reports: 1 },
      '2026-11-01': { minutesConfirmed: 2 },
      '2026-10-31': { minutesConfirmed: 4, reports: 2 },
      '2026-10-19': { minutesConfirmed: 8 },
      '2026-10-18': { minutesConfirmed: 16, reports: 4 },
      '2026-10-01': { minutesConfirmed: 32 },
      '2026-09-30': { minutesConfirmed: 64 },
    })
    expect(figures.minutesThisMonth).toEqual({ value: 3, before: 48 })
    expect(figures.reportsThisMonth).toEqual({ value: 1, before: 4 })
    expect(figures.months.map(({ minutes }) => minutes)).toEqual([0, 0, 0, 64, 60, 3])
    expect(figures.months[5]?.month).toBe('2026-11')
  })

  test('a year begins anew; what is open, also once more, or waits does not', () => {
    const figures = figuresOf(
      {
        '2026-12-30': { answers: 9, reports: 2, minutesPending: 3, minutesConfirmed: 7, grade5: 9 },
        '2027-01-01': { answers: 1, reportsClosed: 2, reportsReopened: 1 },
      },
      '2027-01-01',
    )
    expect(figures).toMatchObject({
      ...{ answersThisYear: 1, minutesThisYear: 0, minutesWaiting: 3, reportsOpen: 1 },
      answersThisWeek: { value: 10, before: 0 },
      satisfaction: { basisPoints: null, answers: 0 },
    })
  })

  test.each([
    [29, null],
    [30, 10_000],
  ])('D-22: of %i answers the satisfaction is %s', (grade5, basisPoints) => {
    expect(figuresOf({ [TODAY]: { grade5 } }).satisfaction).toEqual({
      basisPoints,
      answers: grade5,
    })
  })

  test('one look-up is enough: fewer than a hundred roll-ups, each once', () => {
    for (const today of ['2026-01-01', '2026-03-31', '2026-11-22', '2028-12-31']) {
      const ids = neededRollups('association', today)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeLessThan(100)
    }
  })
})
