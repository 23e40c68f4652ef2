import type { accountContract } from '@shared/account/contract'
import { accountErrors } from '@shared/account/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { addConsents, isCurrentConsent } from '../kit/consents'
import type { MemberContext } from '../kit/serve'
import { changeAccount, writeAccount } from './change-account'
import { ownConsents } from './own-consents'

type GiveConsents = (typeof accountContract.actions)['giveConsents']

/** Agrees to today's words; what stands already is not given twice. Errors: ACCOUNT.CONSENT_CHANGED. R-24. */
export async function giveConsents(
  input: ParsedOf<GiveConsents>,
  context: MemberContext,
): Promise<OutputOf<GiveConsents>> {
  if (!input.consents.every(isCurrentConsent)) throw new CodedError(accountErrors.CONSENT_CHANGED)
  const account = await changeAccount(context, async (transaction, current) => {
    const consents = addConsents(current.consents, input.consents, context.at)
    return consents === current.consents
      ? current
      : writeAccount(transaction, current, { consents })
  })
  return { consents: ownConsents(account) }
}
