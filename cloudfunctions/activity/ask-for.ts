/** What somebody asks for who signs up, read in one wave and held against the notice. */
import { overlaps } from '@shared/activity/attendance-rules'
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { ActivityPost, ActivitySlot } from '@shared/activity/model'
import { needsAgreement } from '@shared/activity/safety-rules'
import type { ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import { MINUTE, type Instant } from '@shared/kit/time'
import type { AccountRecord } from '../kit/accounts'
import { holidayTable } from '../kit/calendar'
import { FILES, fileIdOf, TIERS, type FileRecord } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { above, find, get } from '../kit/store'
import { passedSubjects } from '../kit/training-records'
import { askedFor } from './due'
import { checkGate } from './gates'
import { ACTIVITIES, SEATS, SIGN_UPS } from './records'
import type { ActivityRecord, SeatsRecord, SignUpRecord } from './records'
import { seatsId, SETTLE_AFTER_MS } from './seats'

type Input = ParsedOf<(typeof activityContract.actions)['signUp']>

/** What was asked for, and what stands in its way already. */
export interface Asked {
  readonly activity: ActivityRecord
  readonly seats: SeatsRecord
  /** As it is written: `asked` where the organiser chooses. */
  readonly signUp: SignUpRecord
  /** The caller's sign-up for this slot, if there was one before. */
  readonly earlier: SignUpRecord | undefined
}

/** So many sign-ups to come are looked at for what overlaps. */
const MOST_LIVE = 100

export async function askFor(input: Input, { account, at }: MemberContext): Promise<Asked> {
  const { activityId, slotId, postId } = input
  const _id = signUpId(activityId, slotId, account._id)
  const [activity, seats, earlier, file, live, tiers, passed, table] = await Promise.all([
    get(ACTIVITIES, activityId),
    get(SEATS, seatsId(activityId, slotId, postId)),
    get(SIGN_UPS, _id),
    get(FILES, fileIdOf(account._id)),
    find(SIGN_UPS, { accountId: account._id, live: true, to: above(at) }, { limit: MOST_LIVE }),
    find(TIERS, { accountId: account._id }, { limit: 20 }),
    passedSubjects(account._id),
    holidayTable(),
  ])
  const slot = activity?.fields.slots.find(({ id }) => id === slotId)
  const post = activity?.fields.posts.find(({ id }) => id === postId)
  if (!activity?.listed || !seats || !slot || !post) throw new CodedError(activityErrors.NOT_FOUND)
  checkNotice(activity, { slot, post, input, at })
  const { oldEnough } = input
  checkGate(activity.fields, post, { file, tiers, passed, oldEnough }, slot.from)
  const other = live.some((one) => one._id !== _id && overlaps(one, slot))
  if (other) throw new CodedError(activityErrors.OVERLAP)
  const place = { activity, slot, post, seats }
  const signUp = written(_id, place, { input, account, file, at })
  const isChosen = activity.fields.selection === 'selected'
  return { activity, seats, earlier, signUp: isChosen ? askedFor(signUp, table) : signUp }
}

export function signUpId(activityId: string, slotId: string, accountId: string): string {
  return `sup_${activityId.slice(4)}-${slotId}-${accountId.slice(4)}`
}

function checkNotice(
  { fields }: ActivityRecord,
  asked: { slot: ActivitySlot; post: ActivityPost; input: Input; at: Instant },
): void {
  const { slot, post, input, at } = asked
  if (at > slot.from - fields.signUpEndsMinutes * MINUTE) throw new CodedError(activityErrors.ENDED)
  const most = post.for === 'resident' ? fields.companionsMax : 0
  if (input.companions > most) throw new CodedError(activityErrors.COMPANIONS)
  if (needsAgreement(fields.plan.safeguards.agreementCases) && !input.agreed) {
    throw new CodedError(activityErrors.AGREEMENT)
  }
}

/** A sign-up as it is first written. */
export function written(
  _id: string,
  place: { activity: ActivityRecord; slot: ActivitySlot; post: ActivityPost; seats: SeatsRecord },
  who: { input: Input; account: AccountRecord; file: FileRecord | undefined; at: Instant },
): SignUpRecord {
  const { activity, slot, post, seats } = place
  const { input, account, file, at } = who
  return {
    ...{ _id, activityId: activity._id, seatsId: seats._id, slotId: slot.id, postId: post.id },
    title: activity.fields.plan.title,
    ...{ stationId: activity.stationId, areaId: activity.areaId, accountId: account._id },
    ...{ for: post.for, how: 'self', companions: input.companions, state: 'pending', live: true },
    ...{
      leavesAs: null,
      settleAt: at + SETTLE_AFTER_MS,
      askedAt: at,
      dueAt: null,
      dueProvisional: false,
    },
    ...{ from: slot.from, to: slot.to, offerUntil: null, remindAt: null },
    ...{ refusal: null, cancelled: null, decisionId: null, name: null },
    maskedName: file?.person?.maskedName ?? maskName(account.displayName),
    volunteerNo: account.volunteerNo,
    agreedAt: input.agreed ? at : null,
  }
}
