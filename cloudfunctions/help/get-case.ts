import type { helpContract } from '@shared/help/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { admitReader } from './case-gate'
import { handledCase } from './handled-case'
import { countLinked } from './linked-cases'
import { leaveTrace, readCase, readingRow } from './look-at-case'

type GetCase = (typeof helpContract.actions)['getCase']

/**
 * One case, the phone masked. Leaves an audit row; opening it stops its ten minutes. The association reads a
 * station's case with a reason. Errors: HELP.NOT_FOUND, HELP.REASON_NEEDED, HELP.CONFLICT.
 */
export async function getCase(
  { id, reason }: ParsedOf<GetCase>,
  context: MemberContext,
): Promise<OutputOf<GetCase>> {
  const why = reason === undefined ? null : coverSecrets(reason).text
  const { report, contact } = await readCase(id)
  const side = admitReader(context, report, contact, why)
  const row = readingRow(context, 'help.getCase', report, why)
  const [linked] = await Promise.all([
    countLinked(report),
    leaveTrace(report, row, side !== 'reader'),
  ])
  return handledCase(report, contact, linked)
}
