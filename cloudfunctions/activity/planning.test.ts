import type { activityContract } from '@shared/activity/contract'
import type { ActivityFields } from '@shared/activity/model'
import type { KeptActivity } from '@shared/activity/planning-actions'
import type { OutputOf } from '@shared/kit/contract'
import { addDays, DAY, HOUR, localDate } from '@shared/kit/time'
import { makePlan } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { NoticeRecord } from '../kit/notices'
import type { ActivityRecord, SeatsRecord, SignUpRecord } from './records'

type Actions = typeof activityContract.actions

let cloud: LocalCloud
let database: RawDatabase
/** Who writes here, and so answers for it. */
let head: string
let branchHead: string
const station = makeStation('planning')
const branch = makeStation('branch', { parentId: station._id })

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, branch])
  const manages = atStation('stationManager', station)
  head = await makeMember(cloud, database, { openId: 'manager', grants: [manages] })
  branchHead = await makeMember(cloud, database, {
    openId: 'branch-manager',
    grants: [atStation('stationManager', branch)],
  })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  await makeMember(cloud, database, { openId: 'resident' })
}, 60_000)
afterAll(() => cloud.stop())

function act<Name extends keyof Actions>(action: Name, input: object, openId?: string) {
  return cloud.call<OutputOf<Actions[Name]>>('activity', action, input, openId)
}

function makeFields(different: Partial<ActivityFields> = {}): ActivityFields {
  const from = Date.now() + 10 * DAY
  return {
    plan: makePlan(head),
    training: null,
    slots: [{ id: 'a', from, to: from + 1.5 * HOUR }],
    posts: [
      {
        ...{ id: clientId('post'), name: '居民', task: '', for: 'resident', capacity: 2 },
        gate: { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] },
      },
    ],
    ...{ selection: 'firstCome', attendancePercent: 60, signUpEndsMinutes: 0, companionsMax: 2 },
    ...different,
  }
}

async function save(fields = makeFields(), at = station, openId = 'manager') {
  const input = { id: clientId('activity'), stationId: at._id, teamId: null, fields }
  return { input, activity: outputOf(await act('saveActivity', input, openId)).activity }
}

async function publish(fields = makeFields()): Promise<KeptActivity> {
  const { activity } = await save(fields)
  outputOf(await act('submitActivity', { id: activity.id }, 'manager'))
  const review = { id: activity.id, version: activity.version, publish: true }
  return outputOf(await act('reviewActivity', review, 'staff')).activity
}

async function recordOf(id: string): Promise<ActivityRecord> {
  const [record] = await database.all<ActivityRecord>('activities', { _id: id })
  if (!record) throw new Error('no such activity')
  return record
}

describe('a plan', () => {
  test('ACT-01, ACT-02: is saved once for its id, and a retry changes nothing', async () => {
    const { input, activity } = await save()
    expect(activity).toMatchObject({ state: 'draft', version: 1 })
    const again = outputOf(await act('saveActivity', input, 'manager')).activity
    expect(again).toEqual(activity)
    expect(codeOf(await act('saveActivity', input, 'resident'))).toBe('ACCESS.ROLE')
    expect(codeOf(await act('saveActivity', input, 'branch-manager'))).toBe('ACCESS.SCOPE')
  })

  test.each<[string, (fields: ActivityFields) => ActivityFields]>([
    [
      'risks',
      (fields) => ({
        ...fields,
        plan: { ...fields.plan, safety: { ...fields.plan.safety, risks: '' } },
      }),
    ],
    [
      'emergency',
      (fields) => ({
        ...fields,
        plan: { ...fields.plan, safety: { ...fields.plan.safety, emergencyHeadId: null } },
      }),
    ],
    [
      'guarantees',
      (fields) => ({
        ...fields,
        plan: { ...fields.plan, safeguards: { ...fields.plan.safeguards, provisions: '' } },
      }),
    ],
    [
      'adaptations',
      (fields) => ({
        ...fields,
        plan: { ...fields.plan, safeguards: { ...fields.plan.safeguards, adaptations: '' } },
      }),
    ],
  ])(
    'R-18, R-22, REG-18, VOL-11, ACT-19, ACT-20, ACT-39, SAF-07, SAF-12: without its %s is not handed in',
    async (item, without) => {
      const { activity } = await save(without(makeFields()))
      expect(activity.missing).toEqual([item])
      const called = await act('submitActivity', { id: activity.id }, 'manager')
      expect(codeOf(called)).toBe('ACTIVITY.INCOMPLETE')
      expect(await recordOf(activity.id)).toMatchObject({ state: 'draft', listed: false })
    },
  )

  test('ACT-09: slots that overlap are refused', async () => {
    const from = Date.now() + DAY
    const slots = [
      { id: 'a', from, to: from + 2 * HOUR },
      { id: 'b', from: from + HOUR, to: from + 3 * HOUR },
    ]
    const input = { id: clientId('activity'), stationId: station._id, teamId: null }
    const called = await act('saveActivity', { ...input, fields: makeFields({ slots }) }, 'manager')
    expect(codeOf(called)).toBe('ACTIVITY.SLOT_TIME')
  })
})

describe('its review', () => {
  test('ACT-05, D-15: waits two working days at most, in six waves, and is published by another than its writer', async () => {
    const { activity } = await save()
    const called = await act('submitActivity', { id: activity.id }, 'manager')
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(outputOf(called).activity.state).toBe('waiting')
    expect(outputOf(called).activity.reviewDueAt).toBeGreaterThan(Date.now() + DAY)
    const queue = outputOf(await act('listReviews', {}, 'staff')).activities
    expect(queue.map(({ id }) => id)).toContain(activity.id)
    const review = { id: activity.id, version: 1, publish: true }
    expect(codeOf(await act('reviewActivity', review, 'manager'))).toBe('ACCESS.SCOPE')
    const published = await act('reviewActivity', review, 'staff')
    expect(published.waves).toBeLessThanOrEqual(8)
    outputOf(await act('reviewActivity', review, 'staff'))
    expect(await recordOf(activity.id)).toMatchObject({ state: 'published', listed: true })
    expect(await database.all<SeatsRecord>('seats', { activityId: activity.id })).toMatchObject([
      { capacity: 2, taken: 0, holders: [], queueing: false },
    ])
    const told = await database.all<NoticeRecord>('notices', { record: activity.id })
    expect(told.map(({ kind }) => kind)).toEqual(['activityPublished'])
  })

  test('ACT-05: a return needs its reason, which the writer reads; mended, it is handed in again', async () => {
    const { input, activity } = await save()
    outputOf(await act('submitActivity', { id: activity.id }, 'manager'))
    const back = { id: activity.id, version: 1, publish: false }
    expect(codeOf(await act('reviewActivity', back, 'staff'))).toBe('ACTIVITY.REASON_NEEDED')
    const returned = outputOf(
      await act('reviewActivity', { ...back, reason: '写清怎么去' }, 'staff'),
    )
    expect(returned.activity).toMatchObject({
      state: 'returned',
      returned: { reason: '写清怎么去' },
    })
    const mended = { ...input.fields, plan: { ...input.fields.plan, placeHint: '从北门进' } }
    outputOf(await act('saveActivity', { ...input, fields: mended }, 'manager'))
    outputOf(await act('submitActivity', { id: activity.id }, 'manager'))
    const stale = { id: activity.id, version: 1, publish: true }
    expect(codeOf(await act('reviewActivity', stale, 'staff'))).toBe('ACTIVITY.STATE')
  })

  test('AMB-49: a sub-station is reviewed by its station, which does not see the others', async () => {
    const { activity } = await save(
      makeFields({ plan: makePlan(branchHead) }),
      branch,
      'branch-manager',
    )
    outputOf(await act('submitActivity', { id: activity.id }, 'branch-manager'))
    const queue = outputOf(await act('listReviews', {}, 'manager')).activities
    expect(queue.map(({ stationId }) => stationId)).toEqual([branch._id])
    const review = { id: activity.id, version: 1, publish: true }
    expect(outputOf(await act('reviewActivity', review, 'manager')).activity.state).toBe(
      'published',
    )
  })

  test('ACT-05: what was judged does not change after it; what is settled meanwhile does', async () => {
    const activity = await publish()
    const input = { id: activity.id, stationId: station._id, teamId: null }
    const { plan } = activity.fields
    const moved = { ...activity.fields, plan: { ...plan, place: '别的地方' } }
    expect(codeOf(await act('saveActivity', { ...input, fields: moved }, 'manager'))).toBe(
      'ACTIVITY.STATE',
    )
    const insurance = { policyNo: 'P-1001', insurer: '人保', until: '2099-12-31', agreed: true }
    const safeguards = { ...plan.safeguards, insurance }
    const insured = { ...activity.fields, plan: { ...plan, safeguards } }
    expect(codeOf(await act('saveActivity', { ...input, fields: insured }, 'manager'))).toBe('OK')
  })
})

test('ACT-09: a series has the same plan on other days, each with places of its own; sent again nothing is added', async () => {
  const activity = await publish()
  const on = [20, 27].map((days) => addDays(localDate(Date.now()), days))
  const copies = on.map((date) => ({ id: clientId('activity'), on: date }))
  outputOf(await act('repeatActivity', { id: activity.id, copies }, 'manager'))
  outputOf(await act('repeatActivity', { id: activity.id, copies }, 'manager'))
  const series = await database.all<ActivityRecord>('activities', { seriesId: activity.id })
  expect(series.map(({ from }) => localDate(from)).sort()).toEqual([...on].sort())
  for (const { _id, from } of series) {
    const seats = await database.all<SeatsRecord>('seats', { activityId: _id })
    expect(seats.map((one) => one.from)).toEqual([from])
  }
  const past = [{ id: clientId('activity'), on: '2026-01-05' }]
  expect(codeOf(await act('repeatActivity', { id: activity.id, copies: past }, 'manager'))).toBe(
    'ACTIVITY.SLOT_TIME',
  )
})

test('ACT-12: who signed up is told that it is off, once, and has no place any more', async () => {
  const activity = await publish()
  const place = { activityId: activity.id, slotId: 'a', postId: activity.fields.posts[0]?.id }
  outputOf(await act('signUp', place, 'resident'))
  outputOf(await act('cancelActivity', { id: activity.id, reason: '讲师生病了' }, 'manager'))
  await cloud.fireTimer('activity')
  await cloud.fireTimer('activity')
  const [signUp] = await database.all<SignUpRecord>('sign_ups', { activityId: activity.id })
  expect(signUp).toMatchObject({ state: 'cancelled', live: false })
  const told = await database.all<NoticeRecord>('notices', { record: signUp?._id })
  expect(told.filter(({ kind }) => kind === 'activityCancelled')).toHaveLength(1)
  const seen = outputOf(await act('getActivity', { id: activity.id }))
  expect(seen).toMatchObject({ state: 'cancelled', cancelledReason: '讲师生病了' })
  expect(codeOf(await act('signUp', place, 'resident'))).toBe('ACTIVITY.NOT_FOUND')
})
