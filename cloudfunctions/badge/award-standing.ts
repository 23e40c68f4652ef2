/** What a caller is to a nomination: nobody names, reviews, marks or decides about themselves or their own. */
import { isInForce } from '@shared/account/rules'
import { quorumOf } from '@shared/badge/award-rules'
import type { Instant } from '@shared/kit/time'
import type { AccountRecord } from '../kit/accounts'
import type { MemberContext } from '../kit/serve'
import type { NominationRecord, RoundRecord } from './award-records'

type Caller = Pick<MemberContext, 'account' | 'at'>

/** Whether it is about them, or they named it themselves. */
export function isTouched(
  { accountId, nominatedBy }: NominationRecord,
  { _id }: Pick<AccountRecord, '_id'>,
): boolean {
  return accountId === _id || nominatedBy === _id
}

/** Whether they have a part in it that a juror must not have: also the review, and a role at its station. */
function isInvolved(nomination: NominationRecord, { account, at }: Caller): boolean {
  const { reviews, stationId } = nomination
  return (
    isTouched(nomination, account) ||
    reviews.some(({ by }) => by === account._id) ||
    account.grants.some((grant) => grant.scopeId === stationId && isInForce(grant, at))
  )
}

export function isJuror({ jury }: RoundRecord, { account }: Caller): boolean {
  return jury.some(({ id }) => id === account._id)
}

/** While nobody gives marks, what was said can be changed. */
export function mayReview(
  nomination: NominationRecord,
  round: RoundRecord,
  { account, at }: Caller,
): boolean {
  const isHere = account.grants.some(
    (grant) =>
      isInForce(grant, at) &&
      (grant.role === 'associationStaff' ||
        (grant.role === 'supervisor' &&
          (grant.scope === 'association' || grant.scopeId === nomination.areaId))),
  )
  const isOpen = ['waiting', 'passed', 'returned'].includes(nomination.state)
  return isHere && isOpen && round.state === 'open' && !isTouched(nomination, account)
}

export function mayMark(nomination: NominationRecord, round: RoundRecord, caller: Caller): boolean {
  return (
    round.state === 'scoring' &&
    nomination.state === 'passed' &&
    isJuror(round, caller) &&
    !isInvolved(nomination, caller)
  )
}

/** Its station's manager, until marks are given. */
export function mayWithdraw(
  { state, stationId }: NominationRecord,
  round: RoundRecord,
  { account, at }: Caller,
): boolean {
  const manages = account.grants.some(
    (grant) =>
      grant.role === 'stationManager' && grant.scopeId === stationId && isInForce(grant, at),
  )
  return manages && round.state === 'open' && ['waiting', 'passed', 'returned'].includes(state)
}

/**
 * Whether enough of the jury have given marks: more than half of those who have no part in it. With nobody left who may
 * mark it, it is judged by nobody and stands on no list.
 */
export function isMarkedEnough(
  nomination: NominationRecord,
  jury: readonly AccountRecord[],
  at: Instant,
): boolean {
  const free = jury.filter((account) => !isInvolved(nomination, { account, at })).length
  return free === 0 || nomination.marks.length >= quorumOf(free)
}
