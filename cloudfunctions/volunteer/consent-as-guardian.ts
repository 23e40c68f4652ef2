import type { applicationActions } from '@shared/volunteer/application-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { DAY } from '@shared/kit/time'
import { volunteerErrors } from '@shared/volunteer/errors'
import { GUARDIAN_CODE_DAYS } from '@shared/volunteer/rules'
import { ACCOUNTS } from '../kit/accounts'
import { addConsents, isCurrentConsent } from '../kit/consents'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { guardianCode, guardianCodeHash } from './guardian-code'
import { GUARDIANS } from './records'

type ConsentAsGuardian = (typeof applicationActions)['consentAsGuardian']

/** Keeps an adult's consent for a child and gives its code; the same id again gives the same code. REG-07, R-30. */
export async function consentAsGuardian(
  { id, relation, consents }: ParsedOf<ConsentAsGuardian>,
  { account: caller, at }: MemberContext,
): Promise<OutputOf<ConsentAsGuardian>> {
  const given = consents.filter((one) => one.kind === 'guardian' && isCurrentConsent(one))
  if (given.length === 0) throw new CodedError(volunteerErrors.CONSENT_REQUIRED)
  const code = guardianCode(id)
  const openUntil = await transact(async (transaction) => {
    const known = await transaction.get(GUARDIANS, id)
    if (known && (known.accountId !== caller._id || known.relation !== relation)) {
      throw new CodedError(kitErrors.REPLAYED)
    }
    if (known) return known.openUntil
    const account = await transaction.get(ACCOUNTS, caller._id)
    if (!account) throw new CodedError(kitErrors.SIGN_IN)
    const until = at + GUARDIAN_CODE_DAYS * DAY
    await together([
      transaction.insert(GUARDIANS, {
        ...{ _id: id, accountId: caller._id, codeHash: guardianCodeHash(code), relation },
        ...{ consentedAt: at, openUntil: until, usedBy: null },
      }),
      transaction.update(ACCOUNTS, caller._id, {
        consents: addConsents(account.consents, given, at),
      }),
    ])
    return until
  })
  return { code, openUntil }
}
