import type { activityContract } from '@shared/activity/contract'
import type { CheckRefusal, CheckWay } from '@shared/activity/check-model'
import { codeRefusal } from '@shared/activity/check-rules'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ATTENDANCES } from '../kit/attendance'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { admitLeader } from './admit-leader'
import { check, hoursAreOpen, mayCheck, type Attendee } from './attendance-steps'
import { rosterRow } from './attendance-views'
import { readCode, type CheckCode } from './check-codes'
import { admitCheck } from './check-gate'
import { ACTIVITIES, SIGN_UPS } from './records'
import { refuseCheck, type Tried } from './refuse-check'

type Action = (typeof activityContract.actions)['checkByLeader']
type Input = ParsedOf<Action>

/**
 * Checks somebody in or out by the code that they show; each code is taken once, and one's own never. Three waves.
 * Board 38. Errors: those of the contract, ACCESS.SCOPE.
 */
export async function checkByLeader(
  input: Input,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { attendee, code, tried } = await readShown(input, context)
  const { way } = code
  if (isMade(attendee, way, input.checkId)) return { row: rosterRow(attendee, false) }
  const reason = refusalOf(attendee, code, context.at)
  if (reason) return refuseCheck(tried, reason)
  admitCheck(attendee.activity, way)
  if (way === 'out' && !attendee.attendance?.in) throw new CodedError(activityErrors.STATE)
  const { account, at } = context
  const made = { at, how: 'ownCode', mark: null, reason: '', sentAt: null } as const
  const kept = { ...made, checkId: input.checkId, by: account._id, keptAt: at }
  const after = await check(attendee, way, kept)
  const now = { ...attendee, attendance: after ?? (await get(ATTENDANCES, attendee.signUp._id)) }
  if (!isMade(now, way, input.checkId)) return refuseCheck(tried, 'codeUsed')
  return { row: rosterRow(now, false) }
}

interface Shown {
  readonly attendee: Attendee
  readonly code: CheckCode
  readonly tried: Tried
}

/** Whose code it is, at the slot that the caller leads. One wave. */
async function readShown(
  { activityId, slotId, code: text }: Input,
  context: MemberContext,
): Promise<Shown> {
  const code = readCode(text)
  const id = code?.kind === 'own' ? code.id : undefined
  const [activity, signUp, attendance] = await Promise.all([
    get(ACTIVITIES, activityId),
    id === undefined ? undefined : get(SIGN_UPS, id),
    id === undefined ? undefined : get(ATTENDANCES, id),
  ])
  if (!activity?.fields.slots.some((slot) => slot.id === slotId)) {
    throw new CodedError(activityErrors.NOT_FOUND)
  }
  admitLeader(activity, context)
  const { accountId = null, maskedName = null } = signUp ?? {}
  const where = { activityId, slotId, at: context.at, way: code?.way ?? 'in' } as const
  const tried = { ...where, accountId, maskedName, code: text }
  if (!code || !signUp) return refuseCheck(tried, 'codeWrong')
  if (signUp.activityId !== activityId || signUp.slotId !== slotId) {
    return refuseCheck(tried, 'otherActivity')
  }
  if (accountId === context.account._id) throw new CodedError(activityErrors.CONFLICT)
  return { attendee: { activity, signUp, attendance }, code, tried }
}

function isMade({ attendance }: Attendee, way: CheckWay, checkId: string): boolean {
  return attendance?.[way]?.checkId === checkId
}

function refusalOf(attendee: Attendee, code: CheckCode, at: number): CheckRefusal | undefined {
  const { signUp, attendance } = attendee
  if (signUp.state !== 'confirmed') return 'notSignedUp'
  if (attendance?.[code.way] && !mayCheck(code.way, attendance)) return 'codeUsed'
  return codeRefusal(code, signUp, at, null) ?? (hoursAreOpen(attendee) ? undefined : 'tooLate')
}
