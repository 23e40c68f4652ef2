/** Activities for tests, written straight into the local cloud's database, with their places. */
import type { ActivityFields, ActivityPost } from '@shared/activity/model'
import { DAY, HOUR } from '@shared/kit/time'
import { signUpId } from '../../cloudfunctions/activity/ask-for'
import type {
  ActivityRecord,
  SeatsRecord,
  SignUpRecord,
} from '../../cloudfunctions/activity/records'
import { emptySeats } from '../../cloudfunctions/activity/seats'
import type { StationRecord } from '../../cloudfunctions/kit/stations'
import type { RawDatabase } from './database'
import { clientId } from './reports'

export interface ActivitySeed {
  readonly station: StationRecord
  /** When its one slot begins; in ten days unless said otherwise. */
  readonly from?: number
  readonly to?: number
  readonly capacity?: number
  readonly post?: Partial<ActivityPost>
  readonly fields?: Partial<ActivityFields>
  /** What is different of the record itself. */
  readonly record?: Partial<ActivityRecord>
}

export interface PlantedActivity {
  readonly activity: ActivityRecord
  readonly seats: SeatsRecord
  /** What a sign-up names. */
  readonly place: { readonly activityId: string; readonly slotId: string; readonly postId: string }
}

/** A plan that says everything a notice must say. */
export function makePlan(headId = 'acc_head'): ActivityFields['plan'] {
  return {
    ...{ title: '茶话会：看懂养老项目', purpose: '讲清楚养老投资的常见骗局' },
    content: '讲三件真事，可以带合同来问。',
    ...{ categories: ['antiFraud'], forms: ['onSite'], mode: 'onSite', recipients: ['elderly'] },
    ...{ expectedRecipients: 30, place: '服务站二楼', placeHint: '有电梯', stepFree: true },
    ...{ partners: '', schedule: [], conditions: '学完入门课', fundsFen: 0, fundsUse: '' },
    ...{ publicity: '站里贴通知', evaluation: '发反馈表' },
    ...{ headId, recorderId: null },
    safety: {
      ...{ dangers: [], risks: '楼梯有台阶', precautions: '有人搀扶' },
      ...{ emergencyTrigger: '有人不舒服', emergencyPlan: '先打 120，再告诉站长' },
      ...{ emergencyHeadId: headId, medical: '街道卫生站', drillOn: null, equipment: '' },
    },
    safeguards: {
      ...{ agreementCases: [], insurance: null, major: false, filing: null },
      ...{ provisions: '有茶水', adaptations: '有扶手' },
    },
  }
}

/** Plants a published activity with one slot and one post, for residents unless said otherwise. */
export async function plantActivity(
  database: RawDatabase,
  seed: ActivitySeed,
): Promise<PlantedActivity> {
  const { station, from = Date.now() + 10 * DAY, capacity = 30 } = seed
  const to = seed.to ?? from + 1.5 * HOUR
  const _id = clientId('activity')
  const post: ActivityPost = {
    ...{ id: clientId('post'), name: '居民', task: '', for: 'resident', capacity },
    gate: { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] },
    ...seed.post,
  }
  const fields: ActivityFields = {
    ...{ plan: makePlan(), training: null, slots: [{ id: '1', from, to }], posts: [post] },
    ...{ selection: 'firstCome', attendancePercent: 60, signUpEndsMinutes: 0, companionsMax: 2 },
    ...seed.fields,
  }
  const activity: ActivityRecord = {
    ...{ _id, stationId: station._id, stationName: station.name, stationPhone: station.phone },
    ...{
      areaId: station.areaId ?? null,
      teamId: null,
      seriesId: null,
      kind: fields.training ? 'training' : 'activity',
      fields,
    },
    ...{ state: 'published', version: 1, content: '', listed: true, from, to },
    ...{ categories: fields.plan.categories, recipients: fields.plan.recipients, words: [] },
    ...{ by: 'acc_head', submittedAt: null, reviewDueAt: null, reviewProvisional: false },
    ...{ returned: null, cancelled: null, tellAt: null, closing: null, history: [] },
    ...seed.record,
  }
  const place = { activityId: _id, slotId: '1', postId: post.id }
  const seats = emptySeats({ ...place, for: post.for, capacity: post.capacity, from, to })
  await database.insert('activities', [activity])
  // A plan gets its places when it is published.
  if (activity.listed) await database.insert('seats', [seats])
  return { activity, seats, place }
}

/** Plants somebody's sign-up, confirmed unless said otherwise; who has a place, or may take it, holds it. */
export async function plantSignUp(
  database: RawDatabase,
  { activity, seats, place }: PlantedActivity,
  different: Pick<SignUpRecord, 'accountId' | 'maskedName'> & Partial<SignUpRecord>,
): Promise<SignUpRecord> {
  const { accountId } = different
  const _id = signUpId(activity._id, place.slotId, accountId ?? `acc_${clientId('signUp')}`)
  const signUp: SignUpRecord = {
    ...{ _id, ...place, seatsId: seats._id, title: activity.fields.plan.title },
    ...{ stationId: activity.stationId, areaId: activity.areaId, for: seats.for, how: 'self' },
    ...{ companions: 0, state: 'confirmed', live: true, leavesAs: null, settleAt: null },
    ...{ askedAt: Date.now(), dueAt: null, dueProvisional: false },
    ...{ from: activity.from, to: activity.to, offerUntil: null, remindAt: null },
    ...{ refusal: null, cancelled: null, decisionId: null, volunteerNo: null, name: null },
    ...{ agreedAt: null, ...different },
  }
  await database.insert('sign_ups', [signUp])
  if (signUp.state === 'confirmed' || signUp.state === 'offered') {
    const [now = seats] = await database.all<SeatsRecord>('seats', { _id: seats._id })
    await database.update('seats', seats._id, {
      taken: now.taken + 1 + signUp.companions,
      holders: [...now.holders, _id],
    })
  }
  return signUp
}
