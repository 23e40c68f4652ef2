import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import type { Grant } from '@shared/account/model'
import { CLOSING_DAYS } from '@shared/account/rules'
import type { OutputOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { DAY, type Instant } from '@shared/kit/time'
import type { AccountRecord } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { giveBackPlaces } from '../kit/taking-part'
import { together, type Transaction } from '../kit/transact'
import { changeAccount, writeAccount } from './change-account'
import { isAdministrator, isHeldByAnother } from './keepers'
import { grantsInForce } from './places'

type Output = OutputOf<(typeof accountContract.actions)['closeAccount']>

/**
 * Closes the account: signed out at once, deleted in seven days by the timer unless its owner signs in again. Whoever is
 * signed out cannot come: places go to the next in line now, and do not come back (cut off before, the timer does it).
 * Errors: ACCOUNT.LAST_ADMINISTRATOR, ACCOUNT.STATION_NEEDS_YOU. R-27, board 33.
 */
export async function closeAccount(_input: object, context: MemberContext): Promise<Output> {
  const { at } = context
  const closesAt = at + CLOSING_DAYS * DAY
  await changeAccount(context, async (transaction, current) => {
    for (const grant of grantsInForce(current, at)) {
      await refuseIfLast(transaction, current, grant, at)
    }
    await together([
      writeAccount(transaction, current, { closesAt }),
      audit(transaction, auditRow(context, 'account.closeAccount', current._id)),
    ])
  })
  await giveBackPlaces(context.account._id, at)
  return { closesAt }
}

/** Somebody must be left to hand out roles, and to answer for an open station. */
async function refuseIfLast(
  transaction: Transaction,
  { _id: accountId }: AccountRecord,
  grant: Grant,
  at: Instant,
): Promise<void> {
  const manages = grant.role === 'stationManager'
  if (!manages && !isAdministrator(grant)) return
  if (manages && !(await transaction.get(STATIONS, grant.scopeId))?.open) return
  if (await isHeldByAnother(transaction, grant, { accountId, at })) return
  throw new CodedError(manages ? accountErrors.STATION_NEEDS_YOU : accountErrors.LAST_ADMINISTRATOR)
}
