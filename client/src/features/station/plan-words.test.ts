import type { Milestone, Pace } from '@shared/station/plan-model'
import {
  changesOf,
  furthestBehind,
  leadOf,
  mostBehind,
  NO_NUMBERS,
  shortfallOf,
  shownMilestones,
  verdictOf,
} from './plan-words'

function pace(change: Partial<Pace>): Pace {
  return {
    metric: 'volunteers',
    actual: 842,
    target: 1000,
    due: 868,
    behind: 26,
    gap: 158,
    basisPoints: 8420,
    ...change,
  }
}

function milestone(on: string, volunteers: number): Milestone {
  return { on, label: on, targets: { ...NO_NUMBERS, volunteers } }
}

describe('plan against actual in words', () => {
  it('PLAN-04: says how many are missing today, or how many too many', () => {
    expect(verdictOf(pace({}))).toBe('少 26 人')
    expect(verdictOf(pace({ metric: 'stations', behind: -1, gap: 3 }))).toBe('多 1 个')
    expect(verdictOf(pace({ behind: 0, gap: 5 }))).toBe('按计划')
    expect(verdictOf(pace({ behind: -40, gap: 0 }))).toBe('已完成')
  })

  it('PLAN-04: names the metric that is furthest behind by its share of the target', () => {
    const volunteers = pace({})
    const lecturers = pace({ metric: 'lecturers', behind: 3, target: 80, gap: 14 })
    expect(mostBehind([volunteers, lecturers])).toBe(lecturers)
    expect(leadOf(40, [volunteers, lecturers])).toEqual({
      title: '还有 40 天，2 项落后',
      text: '最急的：公益讲师，还差 14 人',
    })
    expect(mostBehind([pace({ behind: -2 })])).toBeUndefined()
    expect(leadOf(0, [pace({ behind: -2 })]).title).toBe('就是今天，都到了')
  })

  it('PLAN-04: a desk shows those that lag most, in the order of the table', () => {
    const ahead = pace({ metric: 'publicists', behind: -4 })
    const lecturers = pace({ metric: 'lecturers', behind: 3, target: 80 })
    const volunteers = pace({})
    const all = [ahead, lecturers, volunteers]
    expect(furthestBehind(all, 2)).toEqual([lecturers, volunteers])
    expect(furthestBehind(all, 5)).toEqual(all)
  })

  it('shows four dates around the one that is looked at', () => {
    const milestones = [1, 2, 3, 4, 5, 6].map((month) => milestone(`2027-0${month}-01`, month))
    const plan = {
      areaId: 'are_x',
      startsOn: '2026-01-01',
      baseline: NO_NUMBERS,
      milestones,
      version: 1,
    }
    const shown = (on: string) => shownMilestones(plan, on).map((one) => one.on.slice(5, 7))
    expect(shown('2027-01-01')).toEqual(['01', '02', '03', '04'])
    expect(shown('2027-06-01')).toEqual(['03', '04', '05', '06'])
  })

  it('PLAN-06: finds the first number that asks for less than the date before', () => {
    const milestones = [milestone('2026-08-01', 500), milestone('2026-12-31', 499)]
    expect(shortfallOf(milestones, 1)).toEqual({ metric: 'volunteers', before: milestones[0] })
    expect(shortfallOf(milestones, 0)).toBeUndefined()
  })

  it('PLAN-06: tells the old number beside the new one, and dates that came and went', () => {
    const before = [milestone('2026-08-01', 500), milestone('2026-12-31', 1000)]
    const after = [milestone('2026-12-31', 1010), milestone('2027-08-01', 2000)]
    expect(changesOf(before, after)).toEqual([
      '2026-12-31志愿者 1000 改成 1010',
      '加了2027-08-01',
      '去掉2026-08-01',
    ])
    expect(changesOf(after, after)).toEqual([])
  })

  it('PLAN-06: tells three changes one by one, and how many more there are', () => {
    const days = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01']
    const after = days.map((on) => milestone(on, 10))
    expect(changesOf([], after)).toEqual([
      ...['加了2026-07-01', '加了2026-08-01', '加了2026-09-01'],
      '还有 2 处',
    ])
  })
})
