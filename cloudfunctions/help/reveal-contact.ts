import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { readCounterpart, readPhone } from './contact'
import { lookAtCase } from './look-at-case'

type RevealContact = (typeof helpContract.actions)['revealContact']

/** The full phone and counterpart, for a reason that stays in the audit. Errors: HELP.NOT_FOUND, HELP.NO_CONTACT. */
export async function revealContact(
  { id, reason }: ParsedOf<RevealContact>,
  context: MemberContext,
): Promise<OutputOf<RevealContact>> {
  const why = coverSecrets(reason).text
  const { report, contact } = await lookAtCase(context, 'help.revealContact', id, why)
  const counterpart = readCounterpart(report)
  if (!contact && counterpart === null) throw new CodedError(helpErrors.NO_CONTACT)
  return { phone: contact ? readPhone(contact) : null, counterpart }
}
