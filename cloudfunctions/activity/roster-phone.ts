import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { localDate } from '@shared/kit/time'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { auditRow, AUDITS } from '../kit/audit'
import { decryptField } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { readAttendee } from './attendee'
import type { SignUpRecord } from './records'

type Action = (typeof activityContract.actions)['getRosterPhone']

/** What a leader calls for; the owner reads it among those who looked. Board 31. */
const REASON = '活动当天没到，打电话问'

/**
 * The number of somebody who signed up and is not here, on the day of the slot. Who reads it is written down before it is
 * decrypted. Board 37, R-29. Errors: ACTIVITY.NOT_FOUND, CHECK_TIME, STATE: they are here, or gave the place back; ACCESS.SCOPE.
 */
export async function getRosterPhone(
  { signUpId }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { activity, signUp, attendance } = await readAttendee(signUpId, context)
  if (signUp.state !== 'confirmed' || attendance?.in) throw new CodedError(activityErrors.STATE)
  if (!isDayOf(signUp, context.at)) throw new CodedError(activityErrors.CHECK_TIME)
  const { stationId } = activity
  const { accountId } = signUp
  const told = { stationId, reason: REASON, subject: accountId }
  const [account] = await Promise.all([
    accountId === null ? undefined : get(ACCOUNTS, accountId),
    insert(AUDITS, auditRow(context, 'activity.getRosterPhone', signUpId, told)),
  ])
  return { name: nameOf(signUp, account), phone: account ? phoneOf(account) : null }
}

/** Whether a moment lies on a day of the slot. */
export function isDayOf({ from, to }: Pick<SignUpRecord, 'from' | 'to'>, at: number): boolean {
  const today = localDate(at)
  return localDate(from) <= today && today <= localDate(to)
}

/** What the account calls itself; who came without one gave a name. */
function nameOf(
  { _id, name, maskedName }: SignUpRecord,
  account: AccountRecord | undefined,
): string {
  if (account) return account.displayName
  return name ? decryptField(name, `${_id}.name`) : maskedName
}

function phoneOf({ _id, phone }: AccountRecord): string | null {
  return phone ? decryptField(phone.cipher, `${_id}.phone`) : null
}
