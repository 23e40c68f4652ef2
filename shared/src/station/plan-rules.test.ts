import * as fc from 'fast-check'
import { addDays, instantOf } from '../kit/time'
import { PLAN_METRICS, type Milestone, type PlanMetric, type PlanNumbers } from './plan-model'
import {
  currentMilestone,
  dayOfLooking,
  daysUntil,
  dueOn,
  NO_NUMBERS,
  paceOf,
  PLAN_TEMPLATE,
  planProblem,
  rolledCourse,
  rollsOn,
  templateMilestones,
  yearLater,
} from './plan-rules'

const COURSE = { startsOn: '2026-05-01', milestones: templateMilestones(2026) }

describe('PLAN-T1', () => {
  it.each<[PlanMetric, number[]]>([
    ['publicists', [30, 60, 100, 200]],
    ['lecturers', [20, 40, 80, 120]],
    ['stations', [18, 36, 50, 80]],
    ['educationBases', [3, 7, 15, 30]],
    ['volunteers', [200, 500, 1000, 2000]],
  ])('PLAN-01, N-120 to N-139: %s are %j', (metric, targets) => {
    expect(PLAN_TEMPLATE.map((milestone) => milestone.targets[metric])).toEqual(targets)
  })

  it('PLAN-01, D-32: keeps month and day in a year and the next; what is printed with 前 ends a day earlier', () => {
    expect(templateMilestones(2026).map(({ on, label }) => [on, label])).toEqual([
      ['2026-06-30', '7月1日前'],
      ['2026-08-01', '8月1日'],
      ['2026-12-31', '12月31日'],
      ['2027-06-30', '2027年7月前'],
    ])
    expect(planProblem(COURSE)).toBeNull()
  })
})

describe('where today should be', () => {
  it.each<[PlanMetric, number, number, number]>([
    ['publicists', 86, 89, 3],
    ['lecturers', 66, 69, 3],
    ['stations', 47, 46, -1],
    ['educationBases', 13, 12, -1],
    ['volunteers', 842, 868, 26],
  ])(
    'PLAN-04: board 43 on 21 November: %s %i, due %i, behind %i',
    (metric, actual, due, behind) => {
      const milestone = currentMilestone(COURSE, '2026-11-21')
      const pace = paceOf(COURSE, { metric, milestone, actual, day: '2026-11-21' })
      expect(pace).toMatchObject({ actual, due, behind })
      expect([milestone.on, daysUntil(milestone.on, '2026-11-21')]).toEqual(['2026-12-31', 40])
      expect(pace.gap).toBe(pace.target - actual)
    },
  )

  it('PLAN-04: it is not yet time before the start, and everything once all is over', () => {
    const due = (day: string) => dueOn(COURSE, 'volunteers', day)
    expect(['2026-01-01', '2026-04-30', '2026-05-01'].map(due)).toEqual([0, 0, 0])
    expect(due('2026-05-31')).toBe(Math.floor((200 * 30) / 60))
    expect(['2026-06-30', '2026-08-01', '2027-06-30', '2031-01-01'].map(due)).toEqual([
      ...[200, 500, 2000, 2000],
    ])
  })

  it('PLAN-04: completion is a share of the target, and of no target there is none', () => {
    const [first] = COURSE.milestones
    if (!first) throw new Error('no milestone')
    const question = { milestone: first, metric: 'stations', day: '2026-06-01' } as const
    expect(paceOf(COURSE, { ...question, actual: 5 }).basisPoints).toBe(2777)
    expect(paceOf(COURSE, { ...question, actual: 27 }).basisPoints).toBe(15_000)
    expect(paceOf(COURSE, { ...question, actual: -2 })).toMatchObject({ basisPoints: 0, gap: 20 })
    const nothing = { ...first, targets: NO_NUMBERS }
    const free = paceOf(COURSE, { ...question, milestone: nothing, actual: 3 })
    expect(free).toMatchObject({ basisPoints: null, gap: -3 })
  })

  const anyCourse = fc
    .array(fc.record({ days: fc.integer({ min: 1, max: 400 }), more: fc.nat(5000) }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((steps) => {
      const milestones: Milestone[] = []
      let on = '2026-01-31'
      let value = 0
      for (const { days, more } of steps) {
        on = addDays(on, days)
        value += more
        const targets: PlanNumbers = { ...NO_NUMBERS, volunteers: value }
        milestones.push({ on, label: '一步', targets })
      }
      return { startsOn: '2026-01-31', milestones }
    })

  it('PLAN-04: is what is asked for on each milestone, never goes back, and never leaves its two ends', () => {
    fc.assert(
      fc.property(anyCourse, fc.nat(3400), (course, since) => {
        for (const { on, targets } of course.milestones) {
          expect(dueOn(course, 'volunteers', on)).toBe(targets.volunteers)
        }
        const day = addDays('2025-12-31', since)
        const due = dueOn(course, 'volunteers', day)
        expect(dueOn(course, 'volunteers', addDays(day, 1))).toBeGreaterThanOrEqual(due)
        expect(Number.isInteger(due)).toBe(true)
        expect(due).toBeGreaterThanOrEqual(0)
        expect(due).toBeLessThanOrEqual(course.milestones.at(-1)?.targets.volunteers ?? 0)
        expect(planProblem(course)).toBeNull()
      }),
    )
  })
})

describe('the milestone that is looked at', () => {
  it.each([
    ['2026-05-01', '2026-06-30'],
    ['2026-06-30', '2026-06-30'],
    ['2026-07-01', '2026-08-01'],
    ['2027-01-01', '2027-06-30'],
    ['2027-07-01', '2027-06-30'],
  ])('PLAN-01: on %s it is that of %s', (today, on) => {
    expect(currentMilestone(COURSE, today).on).toBe(on)
  })

  it('PLAN-04: one that is over is looked at on its own day, any other today', () => {
    const [first, second] = COURSE.milestones
    if (!first || !second) throw new Error('no milestones')
    const at = instantOf('2026-07-10', 0)
    expect([dayOfLooking(first, at), dayOfLooking(second, at)]).toEqual([
      ...['2026-06-30', '2026-07-10'],
    ])
    expect(daysUntil(first.on, '2026-07-10')).toBe(-10)
  })
})

describe('a plan that cannot be', () => {
  const [one, two] = COURSE.milestones
  if (!one || !two) throw new Error('no milestones')

  it.each(PLAN_METRICS)('PLAN-01: asks later for fewer %s', (metric) => {
    const less = { ...two, targets: { ...two.targets, [metric]: one.targets[metric] - 1 } }
    expect(planProblem({ ...COURSE, milestones: [one, less] })).toBe('less')
    const same = { ...two, targets: one.targets }
    expect(planProblem({ ...COURSE, milestones: [one, same] })).toBeNull()
  })

  it('PLAN-01: has its dates in another order, before its start, or twice', () => {
    for (const milestones of [[two, one], [one, one], [{ ...one, on: '2026-04-30' }]]) {
      expect(planProblem({ ...COURSE, milestones })).toBe('order')
    }
    expect(planProblem({ ...COURSE, milestones: [{ ...one, on: '2026-05-01' }] })).toBeNull()
  })

  it.each(['2026-02-29', '2026-06-31', '2026-13-01', '0000-00-00'])(
    'PLAN-01: names a day that there is not: %s',
    (on) => {
      expect(planProblem({ ...COURSE, milestones: [{ ...one, on }] })).toBe('date')
    },
  )
})

describe('the next round', () => {
  it('PLAN-07: has the same targets at the same month and day, a year later', () => {
    const next = rolledCourse(COURSE)
    expect(next.startsOn).toBe('2027-05-01')
    expect(next.milestones).toEqual(templateMilestones(2027))
    expect(yearLater('2028-02-29')).toBe('2029-02-28')
  })

  it('PLAN-07: begins when the year and the last milestone are over', () => {
    expect(rollsOn(COURSE)).toBe('2027-07-01')
    expect(rollsOn({ ...COURSE, milestones: COURSE.milestones.slice(0, 3) })).toBe('2027-05-01')
  })
})
