import { LessonId } from '../learn/lesson-ids'
import { judge, type BadgeRule, type MeritSums } from './badge-rules'
import { BADGE_KEYS, BADGES } from './badges'

const TODAY = '2026-11-22'
const none: MeritSums = { totals: {}, months: {} }
const inMonths = (...months: string[]): MeritSums => ({
  totals: {},
  months: Object.fromEntries(months.map((month) => [month, { services: 1, evenings: 1 }])),
})

test('BDG-04: nobody starts with a badge, and every one tells how far it is', () => {
  for (const key of BADGE_KEYS) {
    const { reached, have, needed } = judge(BADGES[key].rule, none, TODAY)
    expect([key, reached, have, needed > 0]).toEqual([key, false, 0, true])
  }
})

test('D-08: a badge gives nothing but itself: its data know no amount of points', () => {
  for (const key of BADGE_KEYS) {
    expect(Object.keys(BADGES[key]).sort()).toEqual(['did', 'name', 'rule'])
  }
  expect(BADGES['learner-all'].rule).toMatchObject({ needed: LessonId.options.length })
})

test.each(
  BADGE_KEYS.flatMap((key) => {
    const { rule } = BADGES[key]
    return rule.kind === 'count' || rule.kind === 'tier' ? [[key, rule] as const] : []
  }),
)('N-004: %s is reached with what it asks for, and with no less', (_key, rule) => {
  const at = (count: number) => judge(rule, { totals: { [rule.of]: count }, months: {} }, TODAY)
  expect(at(rule.needed - 1)).toEqual({
    ...{ reached: false, have: rule.needed - 1, needed: rule.needed },
  })
  expect(at(rule.needed)).toEqual({ reached: true, have: rule.needed, needed: rule.needed })
  expect(at(rule.needed + 1).have).toBe(rule.needed)
})

test('BDG-08: a row of badges leads to one for the same thing that asks for more', () => {
  for (const key of BADGE_KEYS) {
    const { rule } = BADGES[key]
    if (rule.kind !== 'tier' || rule.next === null) continue
    const next = BADGES[rule.next].rule
    expect(next).toMatchObject({ kind: 'tier', of: rule.of })
    expect(next.kind === 'tier' && next.needed > rule.needed).toBe(true)
  }
})

const streak: BadgeRule = { kind: 'streak', of: 'services', months: 3 }

test('BDG-08: a streak goes on over New Year, and a month without breaks it', () => {
  expect(judge(streak, inMonths('2025-12', '2026-01', '2026-02'), TODAY).reached).toBe(true)
  expect(judge(streak, inMonths('2025-12', '2026-02', '2026-03'), TODAY).reached).toBe(false)
  const lost: MeritSums = { totals: {}, months: { '2026-01': { services: 0 } } }
  expect(judge(streak, lost, TODAY).have).toBe(0)
})

test('BDG-10: of a streak the run that goes on is told: this month may still come', () => {
  expect(judge(streak, inMonths('2026-09', '2026-10'), TODAY).have).toBe(2)
  expect(judge(streak, inMonths('2026-10', '2026-11'), TODAY).have).toBe(2)
  expect(judge(streak, inMonths('2026-08', '2026-09'), TODAY).have).toBe(0)
})

const summer: BadgeRule = { kind: 'season', of: 'evenings', months: [6, 7, 8], needed: 3 }

test('BDG-08: a season is one year’s: two summers are not added, and other months do not count', () => {
  expect(judge(summer, inMonths('2025-07', '2026-06', '2026-07'), TODAY)).toEqual({
    ...{ reached: false, have: 2, needed: 3 },
  })
  expect(judge(summer, inMonths('2026-05', '2026-06', '2026-07', '2026-09'), TODAY).have).toBe(2)
  const once: MeritSums = { totals: {}, months: { '2024-08': { evenings: 3 } } }
  expect(judge(summer, once, TODAY)).toEqual({ reached: true, have: 3, needed: 3 })
})
