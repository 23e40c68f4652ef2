/** The day of the demo's station: a class that goes on, and a walk from door to door that begins soon. */
import { maskName } from '@shared/kit/mask'
import { MINUTE } from '@shared/kit/time'
import type { CheckHow } from '@shared/activity/check-model'
import type { ActivityFields, ActivityPost } from '@shared/activity/model'
import { signUpId } from '../../cloudfunctions/activity/ask-for'
import { notHere } from '../../cloudfunctions/activity/attendance-steps'
import type { RefusedCheckRecord } from '../../cloudfunctions/activity/closing-records'
import type {
  ActivityRecord,
  SeatsRecord,
  SignUpRecord,
} from '../../cloudfunctions/activity/records'
import { emptySeats } from '../../cloudfunctions/activity/seats'
import type { AttendanceRecord } from '../../cloudfunctions/kit/attendance'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import type { DemoVolunteer } from './demo-people'
import { AREA_ID, DEMO_STATIONS, HOME_STATION, PERSONAS, stationId } from './street'

interface Day {
  readonly activities: readonly ActivityRecord[]
  readonly seats: readonly SeatsRecord[]
  readonly sign_ups: readonly SignUpRecord[]
  readonly attendances: readonly AttendanceRecord[]
  readonly refused_checks: readonly RefusedCheckRecord[]
}

interface Held {
  readonly id: string
  readonly title: string
  readonly content: string
  readonly place: string
  /** Minutes from now. */
  readonly from: number
  readonly posts: readonly ActivityPost[]
}

/** Somebody who comes: when they were checked in, in minutes from the start, and how; nobody checked in yet: null. */
interface Comer {
  readonly accountId: string
  readonly name: string
  readonly post: number
  readonly came: { readonly minutes: number; readonly how: CheckHow } | null
  /** When they were ticked out, in minutes from the start. */
  readonly left?: number
}

const LENGTH = 90 * MINUTE
const SLOT = '1'

export function post(
  id: string,
  name: string,
  who: ActivityPost['for'],
  capacity: number,
): ActivityPost {
  const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }
  return { id: `pst_demo-${id}`, name, task: '', for: who, capacity, gate }
}

const CLASS: Held = {
  ...{ id: 'class', title: '手机课：认清假短信', place: '服务站二楼', from: -58 },
  content: '看十条真短信，找出假的那几条。',
  posts: [post('class-help', '一对一帮忙', 'volunteer', 8), post('class', '听课', 'resident', 30)],
}
const WALK: Held = {
  ...{ id: 'walk', title: '反诈进楼门', place: '槐安里 3 号楼', from: 20 },
  content: '挨家送防骗提示，看看老人的手机。',
  posts: [post('walk', '入户', 'volunteer', 10)],
}

function planOf({ title, content, place }: Held, headId: string): ActivityFields['plan'] {
  return {
    ...{ title, content, place, placeHint: '有电梯', stepFree: true, purpose: '少上当' },
    ...{ categories: ['antiFraud'], forms: ['onSite'], mode: 'onSite', recipients: ['elderly'] },
    ...{ expectedRecipients: 30, partners: '', schedule: [], conditions: '学完入门课' },
    ...{ fundsFen: 0, fundsUse: '', publicity: '站里贴通知', evaluation: '发反馈表' },
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

/** One activity with everybody who comes, and what was checked so far. */
function held(activity: Held, comers: readonly Comer[], headId: string, now: number): Day {
  const station = DEMO_STATIONS.find(({ key }) => key === HOME_STATION)
  const from = now + activity.from * MINUTE
  const to = from + LENGTH
  const _id = `act_demo-${activity.id}`
  const fields: ActivityFields = {
    ...{ plan: planOf(activity, headId), training: null, slots: [{ id: SLOT, from, to }] },
    ...{ posts: [...activity.posts], selection: 'firstCome', attendancePercent: 60 },
    ...{ signUpEndsMinutes: 0, companionsMax: 2 },
  }
  const record: ActivityRecord = {
    ...{ _id, stationId: stationId(HOME_STATION), stationName: station?.name ?? '' },
    ...{ stationPhone: '010-5555 0100', areaId: AREA_ID, teamId: null, seriesId: null },
    ...{ kind: 'activity', fields, state: 'published', version: 1, content: '', listed: true },
    ...{ from, to, categories: fields.plan.categories, recipients: fields.plan.recipients },
    ...{ words: [], by: headId, submittedAt: null, reviewDueAt: null, reviewProvisional: false },
    ...{ returned: null, cancelled: null, tellAt: null, closing: null, history: [] },
  }
  const signUps = comers.map((comer) => signUpOf(record, comer, now))
  const attendances = comers.flatMap(({ came, left }, index) => {
    const signUp = signUps[index]
    if (!came || !signUp) return []
    const here = checkedIn(record, signUp, came)
    return [left === undefined ? here : checkedOut(here, from + left * MINUTE)]
  })
  const seats = activity.posts.map((one) => {
    const taken = signUps.filter(({ postId }) => postId === one.id)
    const place = { activityId: _id, slotId: SLOT, postId: one.id, for: one.for }
    const empty = emptySeats({ ...place, capacity: one.capacity, from, to })
    return { ...empty, taken: taken.length, holders: taken.map((signUp) => signUp._id) }
  })
  return { activities: [record], seats, sign_ups: signUps, attendances, refused_checks: [] }
}

function signUpOf(activity: ActivityRecord, { accountId, name, post }: Comer, now: number) {
  const { _id: activityId, fields, stationId: at, areaId, from, to } = activity
  const wanted = fields.posts[post]
  if (!wanted) throw new RangeError(`no post ${post} of ${activityId}`)
  const place = { activityId, slotId: SLOT, postId: wanted.id }
  const seats = emptySeats({ ...place, for: wanted.for, capacity: wanted.capacity, from, to })
  const signUp: SignUpRecord = {
    ...{ _id: signUpId(activityId, SLOT, accountId), ...place, seatsId: seats._id },
    ...{ title: fields.plan.title, stationId: at, areaId, accountId, for: wanted.for },
    ...{ how: 'self', companions: 0, state: 'confirmed', leavesAs: null, settleAt: null },
    ...{ live: true, askedAt: now - 3 * 24 * 60 * MINUTE, dueAt: null, dueProvisional: false },
    ...{ from, to, offerUntil: null, remindAt: null, refusal: null, cancelled: null },
    ...{ decisionId: null, maskedName: maskName(name), volunteerNo: null, name: null },
    agreedAt: null,
  }
  return signUp
}

function checkedIn(
  activity: ActivityRecord,
  signUp: SignUpRecord,
  { minutes, how }: NonNullable<Comer['came']>,
): AttendanceRecord {
  const at = activity.from + minutes * MINUTE
  const sentAt = how === 'offline' ? at + 6 * MINUTE : null
  const made = { at, how, mark: null, reason: how === 'manual' ? '没带手机' : '', sentAt }
  return {
    ...notHere({ activity, signUp }),
    ...{ state: 'here', from: at, closeAt: activity.to + 15 * MINUTE },
    in: { ...made, checkId: `chk_demo-${signUp._id}`, by: signUp.accountId ?? '', keptAt: at },
  }
}

/** Left before the end, ticked by the leader; the tick counts it. */
function checkedOut(here: AttendanceRecord, at: number): AttendanceRecord {
  const made = {
    at,
    how: 'manual',
    mark: null,
    reason: '要去入户',
    sentAt: null,
    keptAt: at,
  } as const
  const out = { ...made, checkId: `chk_demo-out-${here._id}`, by: 'demo' }
  return { ...here, state: 'left', out, to: at, closeAt: null, countAt: at }
}

/** How the volunteers of the class came, in order; the first is the helper. */
const CAME: readonly Comer['came'][] = [
  { minutes: 0, how: 'siteCode' },
  { minutes: 12, how: 'siteCode' },
  { minutes: -5, how: 'offline' },
  { minutes: -3, how: 'ownCode' },
  { minutes: 0, how: 'manual' },
  ...[null, null],
]

/** Both, with the people of the home station. */
export function demoDay(volunteers: readonly DemoVolunteer[], now: number): Day {
  const home = volunteers.filter(({ station }) => station === HOME_STATION)
  const head = accountIdOf(PERSONAS.manager)
  const comer = ({ accountId, name }: DemoVolunteer, came: Comer['came']): Comer => ({
    ...{ accountId, name, post: 0, came },
  })
  // The first is the volunteer of the persona switch, who collects answers: in a class they would bring no minute (D-12).
  // The second is the lecturer, who goes from door to door later.
  const [, lecturer, ...others] = home
  if (!lecturer) throw new RangeError('the home station has nobody')
  const resident = { accountId: accountIdOf(PERSONAS.resident), name: '王慧兰', post: 1 }
  const inClass = others.slice(0, CAME.length)

  const days = [
    held(
      CLASS,
      [
        ...inClass.map((one, index) => comer(one, CAME[index] ?? null)),
        { ...comer(lecturer, { minutes: 0, how: 'siteCode' }), left: 55 },
        { ...resident, came: { minutes: -8, how: 'siteCode' } },
      ],
      head,
      now,
    ),
    held(
      WALK,
      [lecturer, ...others.slice(CAME.length)].map((one) => comer(one, null)),
      head,
      now,
    ),
  ]
  const refused: RefusedCheckRecord = {
    ...{ _id: 'rfc_demo-1', activityId: `act_demo-${CLASS.id}`, slotId: SLOT },
    ...{ at: now - 40 * MINUTE, way: 'in', reason: 'codeOld' },
    ...{ accountId: others[4]?.accountId ?? null, maskedName: maskName(others[4]?.name ?? '') },
  }
  return {
    activities: days.flatMap(({ activities }) => activities),
    seats: days.flatMap(({ seats }) => seats),
    sign_ups: days.flatMap((day) => day.sign_ups),
    attendances: days.flatMap(({ attendances }) => attendances),
    refused_checks: [refused],
  }
}
