import type { activityContract } from '@shared/activity/contract'
import type { RefusedCheck } from '@shared/activity/check-model'
import { activityErrors } from '@shared/activity/errors'
import { startBlockers } from '@shared/activity/notice-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import { localDate } from '@shared/kit/time'
import type * as z from '@shared/kit/zod'
import { ACCOUNTS } from '../kit/accounts'
import { ATTENDANCES } from '../kit/attendance'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { among, find, get, insert, type FindOptions } from '../kit/store'
import { admitLeader } from './admit-leader'
import type { Attendee } from './attendance-steps'
import { rosterRow } from './attendance-views'
import { INCIDENTS, REFUSED_CHECKS, type RefusedCheckRecord } from './closing-records'
import { incidentView } from './incident-view'
import { ACTIVITIES, SIGN_UPS, type ActivityRecord, type SignUpRecord } from './records'
import { isDayOf } from './roster-phone'

type Action = (typeof activityContract.actions)['getRoster']

const MOST_ROWS = 500
const MOST_REFUSED = 50
const MOST_INCIDENTS = 20
const inOrder: FindOptions<SignUpRecord> = {
  order: [
    ['askedAt', 'asc'],
    ['_id', 'asc'],
  ],
  limit: MOST_ROWS,
}

/**
 * The list of a slot: who is coming, here, gone; who gave a place back late; the codes that were not taken and what went
 * wrong. Names are covered. Three waves. ACT-21, board 37. Errors: ACTIVITY.NOT_FOUND, ACCESS.SCOPE.
 */
export async function getRoster(
  { activityId, slotId }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const here = { activityId, slotId }
  const [activity, signUps, attendances, refused, incidents] = await Promise.all([
    get(ACTIVITIES, activityId),
    find(SIGN_UPS, { ...here, state: among(['confirmed', 'cancelled']) }, inOrder),
    find(ATTENDANCES, here, { limit: 1000 }),
    find(REFUSED_CHECKS, here, { order: [['at', 'desc']], limit: MOST_REFUSED }),
    find(INCIDENTS, { activityId }, { order: [['at', 'desc']], limit: MOST_INCIDENTS }),
  ])
  const slot = activity?.fields.slots.find(({ id }) => id === slotId)
  if (!activity || !slot) throw new CodedError(activityErrors.NOT_FOUND)
  admitLeader(activity, context)
  const known = new Map(attendances.map((one) => [one._id, one]))
  const attendees = signUps
    .filter(({ state, cancelled }) => state === 'confirmed' || cancelled?.late)
    .map((signUp): Attendee => ({ activity, signUp, attendance: known.get(signUp._id) }))
  const [callable] = await Promise.all([
    withPhones(attendees, context.at),
    leaveTrace(activity, slotId, context),
  ])
  const { fields, stationName } = activity
  return {
    ...{ title: fields.plan.title, stationName, slot, slots: fields.slots },
    rows: attendees.map((one) => rosterRow(one, callable.has(one.signUp.accountId ?? ''))),
    refused: refused.map(refusedView),
    incidents: incidents.map((incident) => incidentView(incident, context.account._id)),
    blockers: startBlockers(fields),
  }
}

/** Of those who are not here, on the day, whose number is known. */
async function withPhones(
  attendees: readonly Attendee[],
  at: number,
): Promise<ReadonlySet<string>> {
  const missing = attendees.filter(
    ({ signUp, attendance }) =>
      signUp.state === 'confirmed' && !attendance?.in && isDayOf(signUp, at),
  )
  const ids = missing.flatMap(({ signUp }) => signUp.accountId ?? [])
  if (ids.length === 0) return new Set()
  const accounts = await find(ACCOUNTS, { _id: among(ids) }, { limit: MOST_ROWS })
  return new Set(accounts.filter(({ phone }) => phone).map(({ _id }) => _id))
}

/** Once a day for each who looks: the screen asks again and again. */
async function leaveTrace(
  { _id, stationId }: ActivityRecord,
  slotId: string,
  context: MemberContext,
): Promise<void> {
  const facts = ['roster', _id, slotId, context.account._id, localDate(context.at)]
  const row = auditRow(context, 'activity.getRoster', _id, { stationId })
  await insert(AUDITS, { ...row, _id: deterministicId('audit', ...facts) })
}

function refusedView({
  at,
  way,
  reason,
  maskedName,
}: RefusedCheckRecord): z.infer<typeof RefusedCheck> {
  return { at, way, reason, maskedName }
}
