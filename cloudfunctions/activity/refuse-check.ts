/** Codes that are not taken: the person hears why, and the leader sees it. */
import type { CheckRefusal } from '@shared/activity/check-model'
import { CHECK_IN_OPENS_MS, CHECK_OUT_ENDS_MS } from '@shared/activity/check-rules'
import { activityErrors } from '@shared/activity/errors'
import { CodedError, type ErrorDefinition } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { contentHash } from '../kit/crypto'
import { above, find, insert } from '../kit/store'
import { REFUSED_CHECKS, type RefusedCheckRecord } from './closing-records'
import { SIGN_UPS, type SignUpRecord } from './records'

const ERRORS: Readonly<Record<CheckRefusal, ErrorDefinition>> = {
  codeUsed: activityErrors.CODE_USED,
  codeOld: activityErrors.CODE_OLD,
  codeWrong: activityErrors.CODE_WRONG,
  otherActivity: activityErrors.OTHER_ACTIVITY,
  otherPhone: activityErrors.OTHER_PHONE,
  clock: activityErrors.CLOCK,
  notSignedUp: activityErrors.NOT_SIGNED_UP,
  tooEarly: activityErrors.CHECK_TIME,
  tooLate: activityErrors.CHECK_TIME,
}

/** What was tried: where, by which code, for whom. */
export type Tried = Pick<
  RefusedCheckRecord,
  'activityId' | 'slotId' | 'at' | 'way' | 'accountId' | 'maskedName'
> & { readonly code: string }

/** Keeps a refusal for the leader, once however often the same is sent, then throws its error. */
export async function refuseCheck({ code, ...tried }: Tried, reason: CheckRefusal): Promise<never> {
  const { activityId, slotId, accountId } = tried
  const same = contentHash([activityId, slotId, accountId, code, reason]).slice(0, 32)
  await insert(REFUSED_CHECKS, { _id: deterministicId('check', same), ...tried, reason })
  throw new CodedError(ERRORS[reason])
}

/** The error alone, where no slot can be named whose leader should see it. */
export function checkError(reason: CheckRefusal): CodedError {
  return new CodedError(ERRORS[reason])
}

const MOST_LIVE = 100

/** The sign-up for which somebody would be checking in or out now. */
export async function signUpNow(accountId: string, at: Instant): Promise<SignUpRecord | undefined> {
  const notOver = { accountId, live: true, to: above(at - CHECK_OUT_ENDS_MS) }
  const live = await find(SIGN_UPS, notOver, { limit: MOST_LIVE, order: [['from', 'asc']] })
  return live.find(({ state, from }) => state === 'confirmed' && from - CHECK_IN_OPENS_MS <= at)
}
