import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { auditRow, AUDITS } from '../kit/audit'
import { FILES } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { find, get, insert } from '../kit/store'
import { addingTo, addVolunteer } from './add-people'
import { signUpRows } from './list-sign-ups'
import { SIGN_UPS, type SignUpRecord } from './records'
import { handOverSeat } from './seats'
import { tryLeave } from './sign-up'

type Action = (typeof activityContract.actions)['substitute']

const REFUSED = {
  already: activityErrors.ALREADY,
  busy: activityErrors.OVERLAP,
  unfit: activityErrors.GATE,
  full: activityErrors.FULL,
  unknown: activityErrors.NOT_FOUND,
} as const

/**
 * Lets another volunteer take somebody's place, which nobody in line gets in between. Errors: ACTIVITY.NOT_FOUND, STATE,
 * OVERLAP, GATE, FULL, AGREEMENT, ACCESS.SCOPE.
 */
export async function substitute(
  { signUpId, volunteerNo, agreed, reason }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const signUp = await get(SIGN_UPS, signUpId)
  if (!signUp) throw new CodedError(activityErrors.NOT_FOUND)
  const { at } = context
  const place = await addingTo(signUp, agreed, context)
  if (signUp.state !== 'confirmed' || signUp.for !== 'volunteer') {
    throw new CodedError(activityErrors.STATE)
  }
  const take = (anew: SignUpRecord) => handOverSeat(signUp.seatsId, signUp, anew, at)
  const [file] = await find(FILES, { volunteerNo }, { limit: 1 })
  if (!file) throw new CodedError(activityErrors.NOT_FOUND)
  const { stationId } = signUp
  const row = auditRow(context, 'activity.substitute', signUpId, { stationId, reason })
  await insert(AUDITS, row)
  const outcome = await addVolunteer(file, { ...place, how: 'substitute', take })
  if (outcome !== 'added') throw new CodedError(REFUSED[outcome])
  await tryLeave(signUp, 'cancelled', at, { cancelled: { reason, at, late: false } })
  return { rows: await signUpRows(signUp.activityId, signUp.slotId) }
}
