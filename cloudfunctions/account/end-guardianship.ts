import { localDate } from '@shared/kit/time'
import { ADULT_ENOUGH, ageOn } from '@shared/volunteer/rules'
import { APPLICATIONS, dropApplication, fileIdOf, FILES, GUARDIANS } from '../kit/people'
import { leaveService } from '../kit/service'
import { among, find } from '../kit/store'
import { together, type Transaction } from '../kit/transact'
import type { Withdrawal } from './withdraw-consent'

const MOST = 20

/**
 * A guardian's consent ends: the codes are gone, an application that rests on one is taken back with its person, and a
 * child who serves and is still under 16 leaves. REG-07, R-30.
 */
export async function endGuardianship(
  transaction: Transaction,
  { accountId, at }: Withdrawal,
): Promise<void> {
  const guardians = await find(GUARDIANS, { accountId }, { limit: MOST })
  if (guardians.length === 0) return
  const ids = guardians.map(({ _id }) => _id)
  const applications = await find(APPLICATIONS, { guardianId: among(ids) }, { limit: MOST })
  const children = [...new Set(applications.map((application) => application.accountId))]
  await together(ids.map((id) => transaction.remove(GUARDIANS, id)))
  for (const child of children) await stopChild(transaction, child, { accountId, at })
}

async function stopChild(
  transaction: Transaction,
  childId: string,
  { accountId, at }: Withdrawal,
): Promise<void> {
  const file = await transaction.get(FILES, fileIdOf(childId))
  const born = file?.person?.birthMonth
  const act = { by: accountId, at, reason: '监护人撤回同意', what: 'left' }
  if (file && born !== undefined && ageOn(localDate(at), born) < ADULT_ENOUGH) {
    await leaveService(transaction, file, act)
  }
  await dropApplication(transaction, childId)
}
