import fc from 'fast-check'
import { instantOf } from '../kit/time'
import { HOLIDAYS } from '../kit/holidays'
import { AwardRules, type AwardMarks } from './award-model'
import {
  isJurySize,
  isMarked,
  listOf,
  nominationsEnd,
  objectionDue,
  publicEnd,
  quorumOf,
  rulesProblem,
  type Judged,
} from './award-rules'

const rules: AwardRules = {
  categories: [
    { category: 'volunteer', places: 2 },
    { category: 'station', places: 1 },
  ],
  criteria: [
    { id: 'c1', name: '服务时长', points: 60 },
    { id: 'c2', name: '服务效果', points: 40 },
  ],
  ...{ passMark: 60, perStation: 2, grantedBy: '协会和街道办事处', nominateUntil: '2026-11-30' },
}

function judged(id: string, totals: number[], different: Partial<Judged> = {}): Judged {
  return { id, category: 'volunteer', totals, minutes: 0, at: 0, ...different }
}

describe('the rules of a commendation', () => {
  test('AWD-16: points make a hundred exactly, and nothing stands in them twice', () => {
    expect(AwardRules.safeParse(rules).success).toBe(true)
    expect(rulesProblem(rules)).toBeUndefined()
    const points = (first: number, second: number) =>
      rules.criteria.map((one, index) => ({ ...one, points: index === 0 ? first : second }))
    expect(rulesProblem({ ...rules, criteria: points(60, 39) })).toBe('POINTS')
    expect(rulesProblem({ ...rules, criteria: points(60, 41) })).toBe('POINTS')
    const [first, second] = rules.criteria
    if (!first || !second) throw new Error('two criteria')
    const twice = [first, { ...second, name: first.name }]
    expect(rulesProblem({ ...rules, criteria: twice })).toBe('TWICE')
    const categories = [...rules.categories, { category: 'station' as const, places: 3 }]
    expect(rulesProblem({ ...rules, categories })).toBe('TWICE')
  })

  test('AWD-04: a jury is three to nine people, an odd number; more than half of it is enough', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].filter(isJurySize)).toEqual([3, 5, 7, 9])
    expect([1, 2, 3, 4, 5, 9].map(quorumOf)).toEqual([1, 2, 2, 3, 3, 5])
  })

  test('AWD-04, D-15: names until the end of the day; five working days to object, and to answer', () => {
    expect(nominationsEnd(rules)).toBe(instantOf('2026-12-01'))
    // A Friday afternoon; the weekend does not count.
    const friday = instantOf('2026-11-20', 15 * 60)
    expect(publicEnd(friday, HOLIDAYS).at).toBe(instantOf('2026-11-28'))
    expect(objectionDue(friday, HOLIDAYS).at).toBe(instantOf('2026-11-28'))
  })

  test('AWD-16: every criterion has one mark, within its points', () => {
    const marks = (...given: [AwardMarks[number]['id'], number][]) =>
      isMarked(
        given.map(([id, mark]) => ({ id, mark })),
        rules,
      )
    expect(marks(['c1', 60], ['c2', 40])).toBe(true)
    expect(marks(['c1', 0], ['c2', 0])).toBe(true)
    expect(marks(['c1', 61], ['c2', 0])).toBe(false)
    expect(marks(['c1', 60])).toBe(false)
    expect(marks(['c1', 60], ['c1', 40])).toBe(false)
    expect(marks(['c1', 60], ['c2', 40], ['c3', 1])).toBe(false)
  })
})

describe('the list', () => {
  test('AWD-04: the best averages, as many as there are places, none below the pass mark', () => {
    const people = [
      judged('below', [59, 60, 60]),
      judged('just', [60, 60]),
      judged('best', [90]),
      judged('unmarked', []),
    ]
    expect(listOf(people, rules)).toEqual(['best', 'just'])
    expect(listOf([...people, judged('better', [61, 60, 60])], rules)).toEqual(['best', 'better'])
    const station = judged('station', [70], { category: 'station' })
    expect(listOf([station, ...people], rules)).toEqual(['best', 'just', 'station'])
    expect(listOf([judged('elsewhere', [99], { category: 'media' })], rules)).toEqual([])
  })

  test('AWD-05: of equals who has served longer, then who was named first', () => {
    const people = [
      judged('late', [80], { minutes: 60, at: 2 }),
      judged('early', [80], { minutes: 60, at: 1 }),
      judged('longer', [80, 80, 80], { minutes: 61, at: 3 }),
    ]
    expect(listOf(people, rules)).toEqual(['longer', 'early'])
  })

  test('AWD-04, AWD-16: is the same in whatever order it is read, and leaves out nobody better', () => {
    const person = fc.record({
      totals: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 }),
      minutes: fc.integer({ min: 0, max: 3 }),
      at: fc.integer({ min: 0, max: 3 }),
    })
    const average = ({ totals }: Judged) =>
      totals.reduce((sum, one) => sum + one, 0) / totals.length
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), fc.integer(), (made, turn) => {
        const people = made.map((one, index) => judged(`n${String(index)}`, one.totals, one))
        const listed = listOf(people, rules)
        const cut = people.length === 0 ? 0 : Math.abs(turn) % people.length
        expect(listOf([...people.slice(cut), ...people.slice(0, cut)], rules)).toEqual(listed)
        const [on, off] = [true, false].map((is) =>
          people.filter(({ id }) => listed.includes(id) === is),
        )
        const worst = Math.min(...(on ?? []).map(average))
        for (const one of off ?? []) {
          const isRoom = listed.length < 2
          expect(average(one) < (isRoom ? 60 : worst + 1e-9)).toBe(true)
        }
      }),
    )
  })
})
