import fc from 'fast-check'
import { instantOf } from '../kit/time'
import { INTRO_LESSON } from './intro-lesson'
import { ageOn, fitsBirthMonth, guardianNeed, isPlausibleBirth } from './rules'

describe('age', () => {
  // The birthday counts as the last day of its month.
  test.each([
    ['2026-11-29', '2010-11', 15],
    ['2026-11-30', '2010-11', 16],
    ['2026-10-31', '2010-11', 15],
    ['2026-12-01', '2010-11', 16],
    ['2026-02-27', '2010-02', 15],
    ['2026-02-28', '2010-02', 16],
    ['2028-02-28', '2012-02', 15],
    ['2028-02-29', '2012-02', 16],
    ['2026-12-30', '2010-12', 15],
    ['2026-12-31', '2010-12', 16],
    ['2027-01-01', '2010-12', 16],
    ['2027-01-30', '2011-01', 15],
  ])('REG-07: on %s somebody born in %s is %i', (date, birthMonth, age) => {
    expect(ageOn(date, birthMonth)).toBe(age)
  })

  test.each([
    ['2026-11-29', '2012-11', 'beforeStoring'],
    ['2026-11-30', '2012-11', 'beforeApproval'],
    ['2026-11-29', '2010-11', 'beforeApproval'],
    ['2026-11-30', '2010-11', 'none'],
    ['2026-11-30', '2013-01', 'beforeStoring'],
    ['2026-11-30', '1950-01', 'none'],
  ])(
    'REG-07, R-30, D-26: on %s a guardian of somebody born in %s is asked: %s',
    (date, birthMonth, need) => {
      expect(guardianNeed(date, birthMonth)).toBe(need)
    },
  )

  test('REG-07: nobody grows younger, and nobody is taken for older than they can be', () => {
    const month = fc
      .tuple(fc.integer({ min: 1930, max: 2020 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, one]) => `${year}-${String(one).padStart(2, '0')}`)
    const day = fc
      .date({ min: new Date('2021-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(month, day, day, (birthMonth, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one]
        expect(ageOn(first, birthMonth)).toBeLessThanOrEqual(ageOn(second, birthMonth))
        const oldest = Number(first.slice(0, 4)) - Number(birthMonth.slice(0, 4))
        expect([oldest, oldest - 1]).toContain(ageOn(first, birthMonth))
      }),
    )
  })

  test.each([
    ['2026-12', false],
    ['2026-11', true],
    ['1916-11', true],
    ['1915-10', false],
  ])('R-02: a birth in %s is plausible on 30 November 2026: %s', (birthMonth, plausible) => {
    expect(isPlausibleBirth(birthMonth, instantOf('2026-11-30'))).toBe(plausible)
  })

  test.each([
    ['110101199005074514', '1990-05', true],
    ['110101199005074514', '1990-06', false],
    ['110101199005074514', '1991-05', false],
  ])('R-01: the number %s fits a birth in %s: %s', (idNumber, birthMonth, fits) => {
    expect(fitsBirthMonth(idNumber, birthMonth)).toBe(fits)
  })
})

describe('the introductory lesson', () => {
  test('asks five questions of three or four choices, no two alike', () => {
    expect(INTRO_LESSON.questions).toHaveLength(5)
    for (const { choices } of INTRO_LESSON.questions) {
      expect([3, 4]).toContain(choices.length)
      expect(new Set(choices).size).toBe(choices.length)
    }
  })

  test('VOL-05, VOL-07: says the number to call, what is never asked, and that nothing is paid', () => {
    const text = JSON.stringify(INTRO_LESSON.chapters)
    for (const word of ['110', '96110', '验证码', '密码', '不外传', '不收钱', '自愿']) {
      expect(text).toContain(word)
    }
  })
})
