import { ActivityFields } from '@shared/activity/model'
import { missingOf } from '@shared/activity/notice-rules'
import { ACTIVITY_TEMPLATES } from '@shared/activity/templates'
import { instantOf } from '@shared/kit/time'
import { newFields, postsOf } from './new-plan'
import { partWithProblem } from './plan-problems'
import { slotWords } from './when-words'

const now = instantOf('2026-11-21', 600)
const ID = 'pst_01JD0000000000000000000000'
const begun = (key?: string) => {
  const template = ACTIVITY_TEMPLATES.find((one) => one.key === key)
  return newFields({
    ...{ now, accountId: 'acc_head', place: '槐安里社区服务站，3 号楼东侧' },
    postIds: postsOf(template).map((_, index) => `${ID.slice(0, -1)}${index}`),
    ...(template && { template }),
  })
}

test('R-22: a blank plan begins at the station next week, and says what is missing', () => {
  expect(missingOf(begun())).toEqual(['content', 'conditions', 'risks', 'guarantees', 'emergency'])
  expect(begun().slots.map(slotWords)).toEqual(['11月28日 周六 09:30–11:00'])
})

test.each(ACTIVITY_TEMPLATES.map(({ key }) => [key]))(
  'ACT-43, R-18: %s can be saved as it is, and leaves risks and guarantees of the place to be written',
  (key) => {
    const fields = begun(key)
    expect(ActivityFields.safeParse(fields).error).toBeUndefined()
    expect(partWithProblem(fields, now)).toBeUndefined()
    expect(missingOf(fields)).toEqual(['risks', 'guarantees'])
    expect(fields.plan.schedule.length).toBeGreaterThan(3)
    expect(fields.plan.preparation?.length).toBeGreaterThan(2)
  },
)

test('ACT-43: the two party days have the shapes of the cases, thirty people and a visit', () => {
  const study = begun('partyDayStudy')
  const people = study.posts.reduce((sum, { capacity }) => sum + capacity, 0)
  expect([people, slotWords(study.slots[0] ?? { from: 0, to: 0 })]).toEqual([
    30,
    '11月28日 周六 09:15–11:45',
  ])
  expect(begun('partyDayVisits').slots.map(slotWords)).toEqual(['11月28日 周六 14:30–16:00'])
})

test.each(ACTIVITY_TEMPLATES.map((one) => [one.key, one] as const))(
  'ACT-43: the timed parts of %s lie within its hours, in order; what is prepared comes before',
  (_, { starts, ends, schedule, preparation }) => {
    const times = schedule.map(({ fromMinute }) => fromMinute)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times[0]).toBe(starts)
    expect(times.at(-1)).toBeLessThanOrEqual(ends)
    expect(preparation.every(({ daysBefore }) => daysBefore > 0)).toBe(true)
  },
)
