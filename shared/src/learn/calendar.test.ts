import { HOLIDAYS } from '../kit/holidays'
import { addDays, weekdayOf } from '../kit/time'
import { CALENDAR_KINDS, comingDays, daysOf, mondayOf, OWN_DAYS, weekEntry } from './calendar'
import { FESTIVAL_DATES, FESTIVALS } from './calendar-days'
import { materialOf } from './material'
import { SOLAR_TERMS } from './solar-terms'
import { WEEK_THEMES } from './week-themes'

/** Month and day of the lunar calendar, as this computer reckons them. */
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  ...{ timeZone: 'Asia/Shanghai', month: 'numeric', day: 'numeric' },
})
const LUNAR_DAYS = { spring: '1/1', lantern: '1/15', dragonBoat: '5/5', midAutumn: '8/15' }
const lunarDay = (date: string) => lunar.format(new Date(`${date}T12:00:00+08:00`))

describe('the publicity calendar', () => {
  it('KNW-04: has ten kinds, each with something to tell', () => {
    expect(CALENDAR_KINDS).toHaveLength(10)
    const dated = [...daysOf(2027), weekEntry('2027-05-05')].map(({ kind }) => kind)
    const told = new Set([...dated, ...OWN_DAYS.map(({ kind }) => kind)])
    expect([...told].sort()).toEqual([...CALENDAR_KINDS].sort())
  })

  it.each([2026, 2027, 2028])(
    'KNW-04: %d has its 24 terms, in order with the other days',
    (year) => {
      const days = daysOf(year)
      const dates = days.map(({ date }) => date)
      expect(dates).toEqual([...dates].sort())
      expect(new Set(dates.map((date) => date.slice(0, 4)))).toEqual(new Set([String(year)]))
      const terms = days.filter(({ kind }) => kind === 'solarTerm').map(({ title }) => title)
      expect(terms).toEqual(SOLAR_TERMS)
    },
  )

  it('KNW-04: the lunar festivals are those of the almanac', () => {
    for (const dates of Object.values(FESTIVAL_DATES)) {
      expect(dates).toHaveLength(FESTIVALS.length)
      Object.entries(LUNAR_DAYS).forEach(([, day], index) => {
        const date = dates[index] ?? ''
        // The new moon of February 2027 is four minutes before midnight; this computer puts it behind.
        expect([lunarDay(date), lunarDay(addDays(date, 1))]).toContain(day)
      })
    }
  })

  it('KNW-04: what is a legal holiday is free of work', () => {
    const free = HOLIDAYS['2026']?.holidays ?? []
    const legal = daysOf(2026).filter(({ kind }) => kind === 'holiday')
    expect(legal).toHaveLength(6)
    for (const { date } of legal) expect(free).toContain(date)
  })

  it('KNW-12, KNW-13: Internet safety day is the second Tuesday of February, the national week begins on a Monday', () => {
    const find = (year: number, words: string) =>
      daysOf(year).find(({ title }) => title.includes(words))?.date ?? ''
    expect(find(2026, '互联网安全日')).toBe('2026-02-10')
    expect(find(2027, '互联网安全日')).toBe('2027-02-09')
    expect(find(2024, '宣传周')).toBe('2024-09-09')
    expect(find(2025, '宣传周')).toBe('2025-09-15')
  })

  it('KNW-04: every week has a theme of its own, from Monday on', () => {
    expect(WEEK_THEMES).toHaveLength(52)
    expect(new Set(WEEK_THEMES.map(({ line }) => line)).size).toBe(52)
    expect(weekEntry('2026-01-01').title).toBe('第 1 周')
    // 2026 has 53 weeks: the last one repeats the theme of the 52nd.
    expect(weekEntry('2026-12-31')).toMatchObject({
      title: '第 53 周',
      line: WEEK_THEMES[51]?.line,
    })
    for (let date = '2026-01-01'; date < '2028-12-31'; date = addDays(date, 5)) {
      expect(weekdayOf(mondayOf(date))).toBe(1)
      expect(weekEntry(date).date <= date && addDays(weekEntry(date).date, 6) >= date).toBe(true)
    }
  })

  it('KNW-04: what is coming crosses the turn of the year', () => {
    const coming = comingDays('2026-12-20', 30)
    expect(coming.map(({ title }) => title)).toEqual(['冬至', '元旦', '小寒'])
  })

  it('KNW-06: each day comes with words to hand on, that end with where to ask', () => {
    for (const entry of [...daysOf(2027), weekEntry('2027-03-01')]) {
      const words = materialOf(entry.title, entry)
      expect(words).toContain(entry.line)
      expect(words).toMatch(/\n记住：.{2,14}。\n拿不准.*110/)
      expect(words.length).toBeLessThan(140)
    }
  })
})
