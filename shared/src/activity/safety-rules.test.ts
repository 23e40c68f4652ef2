/** Ages, insurance, agreements and what must be settled before a start: every rule at its boundary. */
import { addMonths } from '../kit/months'
import { addDays, DAY, HOUR, MINUTE, instantOf, localMonth, type LocalDate } from '../kit/time'
import { guardianNeed } from '../volunteer/rules'
import type { ActivityFields } from './model'
import { asksForAgreement, fittingInsurance, missingOf, startBlockers } from './notice-rules'
import {
  AGREEMENT_CASES,
  DANGERS,
  insuranceFor,
  isOldEnough,
  leastAgeToServe,
  needsAgreement,
} from './safety-rules'

const SAFE = { dangers: [], agreementCases: [] }

describe('age', () => {
  test.each<[string, LocalDate, boolean]>([
    ['2010-05', '2026-05-30', false],
    ['2010-05', '2026-05-31', true],
    ['2010-12', '2026-12-30', false],
    ['2010-12', '2026-12-31', true],
    ['2012-02', '2028-02-28', false],
    ['2012-02', '2028-02-29', true],
    ['2011-02', '2027-02-27', false],
    ['2011-02', '2027-02-28', true],
  ])('REG-07, N-168: born in %s, sixteen on %s: %s', (birthMonth, on, old) => {
    expect(isOldEnough(birthMonth, 16, on)).toBe(old)
  })

  test('REG-07, D-26: every day of a year, for every month of birth, serves alone exactly who needs no guardian', () => {
    for (let on: LocalDate = '2026-01-01'; on <= '2026-12-31'; on = addDays(on, 1)) {
      for (let years = 13; years <= 18; years++) {
        for (let month = 0; month < 12; month++) {
          const birthMonth = localMonth(instantOf(addMonths('2026-01-01', month - years * 12)))
          const alone = isOldEnough(birthMonth, leastAgeToServe(0, SAFE), on)
          expect([on, birthMonth, alone]).toEqual([
            ...[on, birthMonth],
            guardianNeed(on, birthMonth) === 'none',
          ])
        }
      }
    }
  })

  test.each<[string, number, Parameters<typeof leastAgeToServe>[1], number]>([
    ['nothing is said', 0, SAFE, 16],
    ['the post takes them', 12, SAFE, 12],
    ['the post takes them', 15, SAFE, 15],
    ['the post asks for more', 18, SAFE, 18],
    ['people may be in danger', 12, { ...SAFE, dangers: ['night'] }, 16],
    ['people agree in writing', 12, { ...SAFE, agreementCases: ['asked'] }, 16],
    ['danger lowers nothing', 60, { ...SAFE, dangers: ['rescue'] }, 60],
  ])('REG-07, R-19: where %s (%s), one serves from %s on', (_, asked, plan, age) => {
    expect(leastAgeToServe(asked, plan)).toBe(age)
  })

  test('REG-07, R-19, ACT-17: no danger and no case of agreement lets a child under 16 in', () => {
    for (const danger of DANGERS) {
      expect(leastAgeToServe(10, { ...SAFE, dangers: [danger] })).toBe(16)
    }
    for (const one of AGREEMENT_CASES) {
      expect(leastAgeToServe(10, { ...SAFE, agreementCases: [one] })).toBe(16)
    }
  })
})

describe('insurance', () => {
  test.each<[number, string]>([
    [0.01, 'none'],
    [0.49, 'none'],
    [0.5, 'oneDay'],
    [1, 'oneDay'],
    [1.01, 'shortTerm'],
    [29, 'shortTerm'],
    [29.99, 'shortTerm'],
    [30, 'annual'],
    [365, 'annual'],
  ])('SAF-05, N-181, N-182, AMB-31: %s days take the policy %s', (days, policy) => {
    expect(insuranceFor(days, false)).toBe(policy)
    expect(insuranceFor(days, true)).toBe(policy === 'none' ? 'oneDay' : policy)
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'SAF-05: %s days are no service',
    (days) => {
      expect(() => insuranceFor(days, false)).toThrow(RangeError)
    },
  )

  const from = instantOf('2026-11-20', 540)
  test.each<[string, readonly (readonly [number, number])[], string]>([
    ['two hours', [[from, from + 2 * HOUR]], 'none'],
    ['a minute less than half a day', [[from, from + 4 * HOUR - MINUTE]], 'none'],
    ['half a day', [[from, from + 4 * HOUR]], 'oneDay'],
    [
      'an hour of the morning and one of the evening',
      [
        [from, from + HOUR],
        [from + 9 * HOUR, from + 10 * HOUR],
      ],
      'oneDay',
    ],
    ['a whole day', [[from, from + DAY]], 'oneDay'],
    ['a day and a minute', [[from, from + DAY + 60_000]], 'shortTerm'],
    [
      'two evenings of a month',
      [
        [from, from + HOUR],
        [from + 29 * DAY - HOUR, from + 29 * DAY],
      ],
      'shortTerm',
    ],
    [
      'thirty days',
      [
        [from, from + HOUR],
        [from + 30 * DAY - HOUR, from + 30 * DAY],
      ],
      'annual',
    ],
  ])('SAF-05, AMB-31: from the first slot to the last, %s', (_, times, policy) => {
    const slots = times.map(([begin, end], index) => ({ id: String(index), from: begin, to: end }))
    const withDangers = (dangers: readonly string[]) =>
      ({ safety: { dangers } }) as unknown as ActivityFields['plan']
    expect(fittingInsurance({ plan: withDangers([]), slots })).toBe(policy)
    expect(fittingInsurance({ plan: withDangers(['night']), slots })).toBe(
      policy === 'none' ? 'oneDay' : policy,
    )
  })
})

describe('agreement', () => {
  test('ACT-17, N-074: each of the six cases alone needs a written one, none needs none', () => {
    expect(AGREEMENT_CASES).toHaveLength(6)
    for (const one of AGREEMENT_CASES) expect(needsAgreement([one])).toBe(true)
    expect(needsAgreement([...AGREEMENT_CASES])).toBe(true)
    expect(needsAgreement([])).toBe(false)
  })
})

describe('before it is handed in', () => {
  const from = instantOf('2026-11-20', 540)
  function planned(safety: Partial<ActivityFields['plan']['safety']>): ActivityFields {
    const said = { risks: '路滑', precautions: '', equipment: '', emergencyTrigger: '有人摔倒' }
    const emergency = { emergencyPlan: '打 120', emergencyHeadId: 'acc_head', medical: '' }
    const plan = {
      ...{ place: '步道', content: '走一圈', conditions: '会骑车', recipients: ['residents'] },
      safety: { dangers: [], drillOn: null, ...said, ...emergency, ...safety },
      safeguards: { provisions: '有水', adaptations: '' },
    } as unknown as ActivityFields['plan']
    const slots = [{ id: '1', from, to: from + HOUR }]
    return { plan, slots, posts: [{}], training: null } as unknown as ActivityFields
  }

  test.each<[string, Parameters<typeof planned>[0], readonly string[]]>([
    ['nothing is dangerous', {}, []],
    ['danger, and nothing against it', { dangers: ['traffic'] }, ['risks', 'guarantees']],
    ['danger without equipment', { dangers: ['night'], precautions: '两人一组' }, ['guarantees']],
    ['danger without precautions', { dangers: ['night'], equipment: '反光背心' }, ['risks']],
    [
      'danger with both',
      { dangers: ['traffic'], precautions: '有人看路', equipment: '反光背心' },
      [],
    ],
    ['no trigger of the emergency plan', { emergencyTrigger: '' }, ['emergency']],
    ['nobody who leads in an emergency', { emergencyHeadId: null }, ['emergency']],
  ])('SAF-07, SAF-09, ACT-19, ACT-20: %s', (_, safety, missing) => {
    expect(missingOf(planned(safety))).toEqual(missing)
  })
})

describe('before it starts', () => {
  const to = instantOf('2026-11-21')
  /** Only what the rules look at. */
  function fields(
    safety: Partial<ActivityFields['plan']['safety']>,
    safeguards: Partial<ActivityFields['plan']['safeguards']>,
  ): ActivityFields {
    const plan = {
      safety: { dangers: [], drillOn: null, ...safety },
      safeguards: {
        ...{ agreementCases: [], insurance: null, major: false, filing: null },
        ...safeguards,
      },
    } as unknown as ActivityFields['plan']
    return { plan, slots: [{ id: '1', from: to - 2 * HOUR, to }] } as unknown as ActivityFields
  }
  const policy = { policyNo: 'P-1', insurer: '人保', until: '2026-11-20', agreed: true }

  test.each<[string, Parameters<typeof fields>, readonly string[]]>([
    ['nothing is dangerous', [{}, {}], []],
    ['danger without insurance', [{ dangers: ['night'] }, {}], ['insurance']],
    ['insured to the last day', [{ dangers: ['night'] }, { insurance: policy }], []],
    [
      'insured to the day before',
      [{ dangers: ['night'] }, { insurance: { ...policy, until: '2026-11-19' } }],
      ['insurance'],
    ],
    [
      'insured, not agreed with the volunteers',
      [{ dangers: ['night'] }, { insurance: { ...policy, agreed: false } }],
      ['insuranceAgreed'],
    ],
    ['a major one without its filing', [{}, { major: true }], ['filing']],
    [
      'a major one with it',
      [{}, { major: true, filing: { department: '街道办', no: '2026-7' } }],
      [],
    ],
    [
      'a large event without a drill',
      [{ dangers: ['largeEvent'] }, { insurance: policy }],
      ['drill'],
    ],
    [
      'a large event with one',
      [{ dangers: ['largeEvent'], drillOn: '2026-11-10' }, { insurance: policy }],
      [],
    ],
    [
      'everything at once',
      [{ dangers: ['largeEvent'] }, { major: true }],
      ['insurance', 'filing', 'drill'],
    ],
  ])('SAF-03, SAF-04, SAF-10, ACT-06, ACT-20: %s', (_, [safety, safeguards], blockers) => {
    expect(startBlockers(fields(safety, safeguards))).toEqual(blockers)
  })

  test('ACT-16, ACT-17: who takes part is asked to agree where one of the six holds', () => {
    expect(asksForAgreement(fields({}, {}))).toBe(false)
    expect(asksForAgreement(fields({}, { agreementCases: ['overseas'] }))).toBe(true)
  })
})
