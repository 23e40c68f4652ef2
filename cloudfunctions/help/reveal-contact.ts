import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'
import { admitHandler } from './case-gate'
import { readCounterpart, readName, readPhone } from './contact'
import { leaveTrace, readCase, readingRow } from './look-at-case'

type RevealContact = (typeof helpContract.actions)['revealContact']

/**
 * The full phone, name and counterpart for who handles the case, for a reason that stays in the audit. RPT-04, PRV-07.
 * Errors: HELP.NOT_FOUND, HELP.NO_CONTACT, HELP.CONFLICT, HELP.LEVEL.
 */
export async function revealContact(
  { id, reason }: ParsedOf<RevealContact>,
  context: MemberContext,
): Promise<OutputOf<RevealContact>> {
  const { report, contact } = await readCase(id)
  admitHandler(context, report, contact)
  const why = coverSecrets(reason).text
  await leaveTrace(report, readingRow(context, 'help.revealContact', report, why), true)
  const counterpart = readCounterpart(report)
  if (!contact && counterpart === null) throw new CodedError(helpErrors.NO_CONTACT)
  return {
    phone: contact ? readPhone(contact) : null,
    name: contact ? readName(contact) : null,
    counterpart,
  }
}
