import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { opinionContract } from '@shared/opinion/contract'
import { opinionErrors } from '@shared/opinion/errors'
import type { MemberContext } from '../kit/serve'
import { lookAtOpinion } from './look-at-opinion'
import { readPerson } from './person'

type RevealPerson = (typeof opinionContract.actions)['revealPerson']

/**
 * Who raised an opinion, in full, for a reason that stays in the audit; only for those who decide it. R-28.
 * Errors: OPINION.CONFLICT, OPINION.NO_PERSON, and as `lookAtOpinion`.
 */
export async function revealPerson(
  { id, reason }: ParsedOf<RevealPerson>,
  context: MemberContext,
): Promise<OutputOf<RevealPerson>> {
  const why = coverSecrets(reason).text
  const looked = { action: 'opinion.revealPerson', id, reason: why }
  const { person, part } = await lookAtOpinion(context, looked)
  if (!part.decides || part.tookIn) throw new CodedError(opinionErrors.CONFLICT)
  if (!person) throw new CodedError(opinionErrors.NO_PERSON)
  return readPerson(person)
}
