import type { ActivityFields } from '@shared/activity/model'
import { instantOf } from '@shared/kit/time'
import { newFields } from './new-plan'
import { nextStep } from './next-step'
import { patched, NO_PATCH, type PlanPatch } from './plan-patch'
import { partWithProblem, problemOf, settled } from './plan-problems'

const now = instantOf('2026-11-21', 600)
const fields = newFields({
  ...{ now, accountId: 'acc_head', postIds: ['pst_first'], place: '槐安里 3 号楼' },
})
const withIt = (patch: Partial<PlanPatch>): ActivityFields =>
  patched(fields, { ...NO_PATCH, ...patch })
const insurance = { insurer: '平安', policyNo: '', until: '', agreed: false }

test('a plan that only lacks something can be saved', () => {
  expect(partWithProblem(fields, now)).toBeUndefined()
})

test.each([
  ['basics', { plan: { title: '课' } }],
  ['guests', { plan: { recipients: [] } }],
  ['kind', { plan: { forms: [] } }],
  ['posts', { fields: { posts: [] } }],
  ['when', { fields: { slots: [{ id: 'a', from: now - 1, to: now + 3_600_000 }] } }],
  ['schedule', { plan: { schedule: [{ fromMinute: 600, what: '', who: '', materials: '' }] } }],
  ['preparation', { plan: { preparation: [{ daysBefore: 1, what: '印', who: '' }] } }],
  ['cover', { safeguards: { insurance } }],
  ['filing', { safeguards: { filing: { department: '街道', no: '' } } }],
] satisfies [string, Partial<PlanPatch>][])(
  'ACT-01: what keeps %s from being saved is said in words, and is the next thing to mend',
  (part, patch) => {
    const written = withIt(patch)
    expect(partWithProblem(written, now)).toBe(part)
    expect(problemOf(partWithProblem(written, now) ?? 'more', written, now)).toMatch(
      /[\u4e00-\u9fff]/,
    )
    expect(nextStep(written, now)).toEqual({ kind: 'mend', part })
  },
)

test('R-22: the next thing is the first that is missing of the eight, then the emergency plan, then to hand it in', () => {
  expect(nextStep(fields, now)).toEqual({ kind: 'fill', part: 'basics', item: 'content' })
  const eight = { content: '讲', conditions: '谁都能来' }
  const safe = { risks: '有台阶' }
  const said = { plan: eight, safety: safe, safeguards: { provisions: '茶水' } }
  expect(nextStep(withIt(said), now)).toEqual({
    ...{ kind: 'fill', part: 'emergency', item: 'emergency' },
  })
  const whole = { ...said, safety: { ...safe, emergencyTrigger: '下雨', emergencyPlan: '停下来' } }
  expect(nextStep(withIt(whole), now)).toEqual({ kind: 'handIn' })
})

test('what was begun and emptied again is nothing; times stand in order', () => {
  const row = (fromMinute: number) => ({ fromMinute, what: '签到', who: '', materials: '' })
  const { plan } = settled(
    withIt({
      plan: { schedule: [row(700), row(600)] },
      safety: { drillOn: '' },
      safeguards: {
        insurance: { ...insurance, insurer: '' },
        filing: { department: '', no: '' },
      },
    }),
  )
  expect(plan.schedule.map(({ fromMinute }) => fromMinute)).toEqual([600, 700])
  expect([plan.safety.drillOn, plan.safeguards.insurance, plan.safeguards.filing]).toEqual([
    ...[null, null, null],
  ])
})

test('ACT-06: a filing of what is not major is dropped', () => {
  const filing = { department: '街道', no: '2026-01' }
  expect(settled(withIt({ safeguards: { filing } })).plan.safeguards.filing).toBeNull()
  expect(settled(withIt({ safeguards: { filing, major: true } })).plan.safeguards.filing).toEqual(
    filing,
  )
})
