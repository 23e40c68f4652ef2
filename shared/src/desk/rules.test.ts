import * as fc from 'fast-check'
import { addDays, instantOf, localDate } from '../kit/time'
import {
  lastMonths,
  monthDaysBefore,
  periodsAfter,
  periodsOf,
  rollupId,
  sumFacts,
  weekDays,
  type Countable,
} from './rules'

const noon = (date: string) => instantOf(date, 720)

describe('sumFacts', () => {
  it('adds a station’s fact to its own and to the association’s sums of every period', () => {
    const sums = sumFacts([
      { at: noon('2026-11-21'), stationId: 'stn_one', counts: { reports: 2 } },
    ])
    expect([...sums.keys()].sort()).toEqual([
      'association.2026',
      'association.2026-11',
      'association.2026-11-21',
      'association.all',
      'stn_one.2026',
      'stn_one.2026-11',
      'stn_one.2026-11-21',
      'stn_one.all',
    ])
    expect(new Set([...sums.values()].map(({ reports }) => reports))).toEqual(new Set([2]))
  })

  it('D-27: a moment belongs to the day and year it has in Shanghai', () => {
    const at = Date.parse('2026-12-31T16:30:00Z')
    const sums = sumFacts([{ at, stationId: null, counts: { answers: 1 } }])
    expect([...sums.keys()]).toEqual(periodsOf('2027-01-01').map((one) => `association.${one}`))
  })

  const anyFacts = fc.array(
    fc.record({
      at: fc.integer({ min: noon('2025-01-01'), max: noon('2027-12-31') }),
      stationId: fc.constantFrom('stn_one', 'stn_two', null),
      counts: fc.record({ answers: fc.nat(9), minutesPending: fc.integer({ min: -9, max: 9 }) }),
    }),
  )

  it('is the same in any order, and its days add up to its months, years and all', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts: Countable[], turn) => {
        const sums = sumFacts(facts)
        const middle = facts.length === 0 ? 0 : turn % facts.length
        const turned = [...facts.slice(middle), ...facts.slice(0, middle)]
        expect(sumFacts(turned)).toEqual(sums)
        for (const period of ['all', '2026', '2026-11']) {
          const days = [...sums].filter(
            ([id]) => /\d{4}-\d{2}-\d{2}$/.test(id) && inside(id, period),
          )
          const total = days.reduce((sum, [, { answers = 0 }]) => sum + answers, 0)
          const whole = sums.get(`association.${period}`)?.answers ?? 0
          expect(total).toBe(whole)
        }
      }),
    )
  })

  it('PLAN-04: what stood at the end of a day is all without the periods after it', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 1094 }), (facts: Countable[], since) => {
        const day = addDays('2025-01-01', since)
        const sums = sumFacts(facts)
        const sum = (period: string) => sums.get(rollupId('association', period))?.answers ?? 0
        const after = periodsAfter(day, '2027-12-31').reduce((total, one) => total + sum(one), 0)
        const until = facts.filter(({ at }) => localDate(at) <= day)
        const expected = until.reduce((total, { counts }) => total + (counts.answers ?? 0), 0)
        expect(sum('all') - after).toBe(expected)
      }),
    )
    expect(periodsAfter('2026-01-01', '2027-12-31')).toHaveLength(30 + 11 + 1)
  })
  const inside = (id: string, period: string) =>
    id.startsWith(period === 'all' ? 'association.' : `association.${period}`)
})

describe('the days that are compared', () => {
  it.each([
    ['2026-11-16', 1, '2026-11-16', '2026-11-09'],
    ['2026-11-21', 6, '2026-11-16', '2026-11-14'],
    ['2026-11-22', 7, '2026-11-16', '2026-11-15'],
    ['2027-01-01', 5, '2026-12-28', '2026-12-25'],
  ])('the week of %s has %i days since Monday', (today, length, monday, lastBefore) => {
    const { now, before } = weekDays(today)
    expect([now.length, before.length]).toEqual([length, length])
    expect([now[0], now[length - 1], before[length - 1]]).toEqual([monday, today, lastBefore])
  })

  it.each([
    ['2026-11-21', 21, '2026-10-01', '2026-10-21'],
    ['2026-03-31', 28, '2026-02-01', '2026-02-28'],
    ['2028-03-30', 29, '2028-02-01', '2028-02-29'],
    ['2026-01-01', 1, '2025-12-01', '2025-12-01'],
  ])('the month before %s has %i days to compare', (today, length, first, last) => {
    const days = monthDaysBefore(today)
    expect([days.length, days[0], days[days.length - 1]]).toEqual([length, first, last])
  })

  it('six months end with this one, over the turn of the year', () => {
    expect(lastMonths('2026-02-28', 6)).toEqual([
      ...['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02'],
    ])
  })
})
