import type { activityContract } from '@shared/activity/contract'
import type { CheckRefusal } from '@shared/activity/check-model'
import { checkWindow, codeRefusal, stepStart } from '@shared/activity/check-rules'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import { ATTENDANCES, type AttendanceRecord, type KeptCheck } from '../kit/attendance'
import { contentHash, sameHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { find, get, updateWhere } from '../kit/store'
import { signUpId } from './ask-for'
import { asRead, check, hoursAreOpen, mayCheck, takenBack, type Attendee } from './attendance-steps'
import { ownAttendance } from './attendance-views'
import { checkPhoneHash, passOf, readCode, type CheckCode } from './check-codes'
import { admitCheck } from './check-gate'
import { ACTIVITIES, SIGN_UPS } from './records'
import { checkError, refuseCheck, signUpNow, type Tried } from './refuse-check'

type Action = (typeof activityContract.actions)['checkSelf']
type Input = ParsedOf<Action>

/** A code of the site, with who scanned it by which phone. */
interface Scan {
  readonly code: CheckCode
  readonly input: Input
  readonly attendee: Attendee
  readonly tried: Tried
  readonly phoneHash: string
  /** Somebody else was checked in by this phone. */
  readonly isTaken: boolean
}

/**
 * Checks the caller in or out by the site's code. Four waves, however many come at once: who calls; what is known; the
 * check; one more look for whom this phone checked in. ACT-21, AMB-64. Errors: those of the contract.
 */
export async function checkSelf(input: Input, context: MemberContext): Promise<OutputOf<Action>> {
  const code = readCode(input.code)
  if (code?.kind !== 'site') return refuseUnknown(input, context)
  const scan = await readScan(code, input, context)
  const { attendee, tried, phoneHash } = scan
  const { attendance } = attendee
  const { way } = code
  const made = checkMade(scan, context)
  const isRetry = attendance?.[way]?.checkId === made.checkId && attendance.phoneHash === phoneHash
  if (isRetry) return { attendance: ownAttendance(attendee) }
  const reason = refusalOf(scan, context.at)
  if (reason) return refuseCheck(tried, reason)
  admitCheck(attendee.activity, way)
  if (way === 'out' && !attendance?.in) throw new CodedError(activityErrors.STATE)
  if (!mayCheck(way, attendance)) return { attendance: ownAttendance(attendee) }
  const after = await check(attendee, way, made, phoneHash)
  if (after && (await isTakenBy(phoneHash, after))) {
    // Two people by one phone at once: whoever sees the other leaves again; both look after they are written.
    await updateWhere(ATTENDANCES, asRead(after), { ...takenBack(after, way), phoneHash: null })
    return refuseCheck(tried, 'otherPhone')
  }
  const now = after ?? (await get(ATTENDANCES, attendee.signUp._id))
  return { attendance: ownAttendance({ ...attendee, attendance: now }) }
}

/** What is known of a scan, read in one wave. */
async function readScan(
  code: CheckCode,
  input: Input,
  { account, at }: MemberContext,
): Promise<Scan> {
  const { id: activityId, slotId, way } = code
  const _id = signUpId(activityId, slotId, account._id)
  const phoneHash = checkPhoneHash(activityId, slotId, input.phone)
  const [activity, signUp, attendance, isTaken] = await Promise.all([
    get(ACTIVITIES, activityId),
    get(SIGN_UPS, _id),
    get(ATTENDANCES, _id),
    isTakenBy(phoneHash, { _id, activityId, slotId }),
  ])
  if (!activity) throw new CodedError(activityErrors.NOT_FOUND)
  const maskedName = signUp?.maskedName ?? maskName(account.displayName)
  const where = { activityId, slotId, at, way, accountId: account._id }
  const tried = { ...where, maskedName, code: input.code }
  if (signUp?.state !== 'confirmed') {
    const elsewhere = await signUpNow(account._id, at)
    return refuseCheck(tried, elsewhere ? 'otherActivity' : 'notSignedUp')
  }
  return { code, input, attendee: { activity, signUp, attendance }, tried, phoneHash, isTaken }
}

async function isTakenBy(
  phoneHash: string,
  { _id, activityId, slotId }: Pick<AttendanceRecord, '_id' | 'activityId' | 'slotId'>,
): Promise<boolean> {
  const checked = await find(ATTENDANCES, { activityId, slotId, phoneHash }, { limit: 2 })
  return checked.some((one) => one._id !== _id)
}

function checkMade({ code, input, attendee }: Scan, { account, at }: MemberContext): KeptCheck {
  const { offline, mark } = input
  const checkId = contentHash([input.code, attendee.signUp._id])
  const kept = { mark, reason: '', checkId, by: account._id, keptAt: at }
  return offline
    ? { ...kept, at: stepStart(code.step), how: 'offline', sentAt: at }
    : { ...kept, at, how: 'siteCode', sentAt: null }
}

function refusalOf(
  { code, input, attendee, phoneHash, isTaken }: Scan,
  at: number,
): CheckRefusal | undefined {
  const { offline, phone } = input
  const { signUp, attendance } = attendee
  const refusal = codeRefusal(code, signUp, at, offline?.scannedAt ?? null)
  if (refusal) return refusal
  const isPassed = !offline || sameHash(offline.pass, passOf(signUp._id, phone))
  const isSame = (attendance?.phoneHash ?? phoneHash) === phoneHash
  if (!isPassed || !isSame || isTaken) return 'otherPhone'
  return hoursAreOpen(attendee) ? undefined : 'tooLate'
}

/** A text that we did not write: kept where its sender would be checking in now. */
async function refuseUnknown({ code }: Input, { account, at }: MemberContext): Promise<never> {
  const signUp = await signUpNow(account._id, at)
  if (!signUp) throw checkError('codeWrong')
  const { activityId, slotId, maskedName } = signUp
  const way = at < checkWindow('out', signUp).from ? 'in' : 'out'
  const tried = { activityId, slotId, at, way, accountId: account._id, maskedName, code } as const
  return refuseCheck(tried, 'codeWrong')
}
