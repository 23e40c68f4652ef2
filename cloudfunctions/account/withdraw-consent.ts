import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import type { ConsentKind } from '@shared/account/model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { hasConsent } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { dropApplication, fileIdOf, FILES, forgetIdNumber, unpublishTiers } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { leaveService } from '../kit/service'
import { together, type Transaction } from '../kit/transact'
import { changeAccount, writeAccount } from './change-account'
import { endGuardianship } from './end-guardianship'
import { ownConsents } from './own-consents'

type WithdrawConsent = (typeof accountContract.actions)['withdrawConsent']

/** Whose consent ends, and when. */
export interface Withdrawal {
  readonly accountId: string
  readonly at: Instant
}

/** What ends with a consent, at once and in the same transaction. */
const CONSEQUENCES: Readonly<
  Record<
    Exclude<ConsentKind, 'signIn'>,
    (transaction: Transaction, withdrawal: Withdrawal) => Promise<void>
  >
> = {
  // A report or an opinion is tied to nobody's account: its own page takes the person back.
  sensitiveReport: () => Promise.resolve(),
  reportPhoto: () => Promise.resolve(),
  opinionPerson: () => Promise.resolve(),
  volunteerAgreement: stopVolunteering,
  confidentiality: stopVolunteering,
  realName: (transaction, { accountId }) => forgetIdNumber(transaction, accountId),
  publicTier: (transaction, { accountId }) => unpublishTiers(transaction, accountId),
  // The list reads the consent each time it is asked for: the name is covered from now on.
  publicAward: () => Promise.resolve(),
  guardian: endGuardianship,
}

/**
 * Withdraws a consent with all that rests on it; withdrawing again changes nothing.
 * Errors: ACCOUNT.CONSENT_NEEDED for the sign-in's own. R-24.
 */
export async function withdrawConsent(
  { kind }: ParsedOf<WithdrawConsent>,
  context: MemberContext,
): Promise<OutputOf<WithdrawConsent>> {
  if (kind === 'signIn') throw new CodedError(accountErrors.CONSENT_NEEDED)
  const { at } = context
  const account = await changeAccount(context, async (transaction, current) => {
    if (!hasConsent(current, kind)) return current
    const consents = current.consents.map((given) =>
      given.kind === kind && given.withdrawnAt === undefined
        ? { ...given, withdrawnAt: at }
        : given,
    )
    const [changed] = await together([
      writeAccount(transaction, current, { consents }),
      CONSEQUENCES[kind](transaction, { accountId: current._id, at }),
      audit(transaction, auditRow(context, `account.withdrawConsent.${kind}`, current._id)),
    ])
    return changed
  })
  return { consents: ownConsents(account) }
}

/** Nobody volunteers without both agreements: who takes one back leaves, and an application that waits goes. REG-23. */
async function stopVolunteering(
  transaction: Transaction,
  { accountId, at }: Withdrawal,
): Promise<void> {
  const file = await transaction.get(FILES, fileIdOf(accountId))
  const act = { by: accountId, at, reason: '撤回协议', what: 'left' }
  if (file) await leaveService(transaction, file, act)
  await dropApplication(transaction, accountId)
}
