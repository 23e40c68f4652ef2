import { overlaps } from '@shared/activity/attendance-rules'
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { asksForAgreement } from '@shared/activity/notice-rules'
import type { ActivityPost, ActivitySlot } from '@shared/activity/model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import { localDate } from '@shared/kit/time'
import { auditRow, AUDITS } from '../kit/audit'
import { encryptField } from '../kit/crypto'
import { FILES, TIERS, type FileRecord } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { find, get, insert, updateWhere } from '../kit/store'
import { passedSubjects } from '../kit/training-records'
import { signUpId } from './ask-for'
import { checkGate, type Candidate } from './gates'
import { ACTIVITIES, SEATS, SIGN_UPS } from './records'
import type { ActivityRecord, SeatsRecord, SignUpRecord } from './records'
import { giveSeat, SETTLE_AFTER_MS } from './seats'
import { settleArrival } from './settle'

type Action = (typeof activityContract.actions)['addPeople']
type Result = OutputOf<Action>['results'][number]
type Person = ParsedOf<Action>['people'][number]

/** Where people are added, and when. */
export interface AddingTo {
  readonly activity: ActivityRecord
  readonly slot: ActivitySlot
  readonly post: ActivityPost
  readonly seats: SeatsRecord
  readonly how: SignUpRecord['how']
  readonly at: number
  /** When somebody who leads said that the agreement was signed on paper. */
  readonly agreedAt: number | null
  /** Gets the place: a free one, or somebody's. */
  readonly take: (signUp: SignUpRecord) => Promise<boolean>
}

/**
 * Puts people on the list, each by itself, in the order they are named; sent again, nobody is there twice.
 * Errors: ACTIVITY.NOT_FOUND, ENDED, AGREEMENT, ACCESS.SCOPE.
 */
export async function addPeople(
  { people, agreed, ...place }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const to = await addingTo(place, agreed, context)
  const { stationId } = to.activity
  await insert(AUDITS, auditRow(context, 'activity.addPeople', place.activityId, { stationId }))
  const results: Result[] = []
  for (const person of people) results.push({ id: person.id, outcome: await add(person, to) })
  return { results }
}

/** What is added to, read in one wave. On its own day people walk in; before, a leader brings them. */
export async function addingTo(
  { activityId, slotId, postId }: { activityId: string; slotId: string; postId: string },
  agreed: boolean,
  { authorize, at }: MemberContext,
): Promise<AddingTo> {
  const [activity, seats] = await Promise.all([
    get(ACTIVITIES, activityId),
    get(SEATS, `${activityId}.${slotId}.${postId}`),
  ])
  const slot = activity?.fields.slots.find(({ id }) => id === slotId)
  const post = activity?.fields.posts.find(({ id }) => id === postId)
  if (!activity || !seats || !slot || !post) throw new CodedError(activityErrors.NOT_FOUND)
  authorize(activity.stationId, activity.teamId)
  if (activity.state !== 'published' || slot.to <= at) throw new CodedError(activityErrors.ENDED)
  if (asksForAgreement(activity.fields) && !agreed) throw new CodedError(activityErrors.AGREEMENT)
  const how = localDate(at) === localDate(slot.from) ? 'walkIn' : 'leader'
  const take = (signUp: SignUpRecord) => giveSeat(seats, signUp, at)
  return { activity, slot, post, seats, how, at, agreedAt: agreed ? at : null, take }
}

async function add(person: Person, to: AddingTo): Promise<Result['outcome']> {
  if (to.post.for === 'resident') {
    if (person.name === undefined) return 'unknown'
    return seat(residentSignUp(person.id, person.name, to), to)
  }
  const [file] = await find(FILES, { volunteerNo: person.volunteerNo ?? '' }, { limit: 1 })
  if (!file) return 'unknown'
  return addVolunteer(file, to)
}

/** Errors as outcomes: whom the post does not fit, and who is elsewhere at that time. */
export async function addVolunteer(file: FileRecord, to: AddingTo): Promise<Result['outcome']> {
  const { accountId } = file
  const [tiers, passed, live] = await Promise.all([
    find(TIERS, { accountId }, { limit: 20 }),
    passedSubjects(accountId),
    find(SIGN_UPS, { accountId, live: true }, { limit: 100 }),
  ])
  const _id = signUpId(to.activity._id, to.slot.id, accountId)
  if (live.some((one) => one._id === _id && one.state === 'confirmed')) return 'already'
  if (live.some((one) => one._id !== _id && overlaps(one, to.slot))) return 'busy'
  if (!fits({ file, tiers, passed, oldEnough: true }, to)) return 'unfit'
  const maskedName = file.person?.maskedName ?? ''
  const { volunteerNo } = file
  return seat({ ...signUpOf(_id, to), accountId, maskedName, volunteerNo }, to)
}

function fits(candidate: Candidate, { activity, post, slot }: AddingTo): boolean {
  try {
    checkGate(activity.fields, post, candidate, slot.from)
    return true
  } catch (error) {
    if (error instanceof CodedError) return false
    throw error
  }
}

async function seat(signUp: SignUpRecord, { take, at }: AddingTo): Promise<Result['outcome']> {
  const { _id, ...anew } = signUp
  const known = (await insert(SIGN_UPS, signUp)) ? undefined : await get(SIGN_UPS, _id)
  if (known?.state === 'confirmed') return 'already'
  if (known) await updateWhere(SIGN_UPS, { _id, state: known.state }, anew)
  if (!(await take(signUp))) {
    await updateWhere(
      SIGN_UPS,
      { _id, state: 'pending' },
      { state: 'expired', live: false, settleAt: null },
    )
    return 'full'
  }
  await settleArrival(signUp, true, at)
  return 'added'
}

function residentSignUp(_id: string, name: string, to: AddingTo): SignUpRecord {
  const masked = { maskedName: maskName(name), name: encryptField(name, `${_id}.name`) }
  return { ...signUpOf(_id, to), ...masked, accountId: null }
}

function signUpOf(_id: string, to: AddingTo): SignUpRecord {
  const { activity, slot, post, seats, how, at, agreedAt } = to
  return {
    ...{ _id, activityId: activity._id, seatsId: seats._id, slotId: slot.id, postId: post.id },
    ...{ title: activity.fields.plan.title, stationId: activity.stationId },
    ...{ areaId: activity.areaId, accountId: null, for: post.for, how, companions: 0 },
    ...{ state: 'pending', live: true, leavesAs: null, settleAt: at + SETTLE_AFTER_MS },
    ...{
      askedAt: at,
      dueAt: null,
      dueProvisional: false,
      from: slot.from,
      to: slot.to,
      offerUntil: null,
    },
    ...{ remindAt: null, refusal: null, cancelled: null, decisionId: null },
    ...{ maskedName: '', volunteerNo: null, name: null, agreedAt },
  }
}
