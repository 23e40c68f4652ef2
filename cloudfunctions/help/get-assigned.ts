import type { helpContract } from '@shared/help/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { insert } from '../kit/store'
import { readAssigned } from './assigned-case'
import { assignedCase } from './handled-case'
import { readingRow } from './look-at-case'

type GetAssigned = (typeof helpContract.actions)['getAssigned']

/** A case that was given to the caller; leaves an audit row. Errors: HELP.NOT_FOUND. */
export async function getAssigned(
  { id }: ParsedOf<GetAssigned>,
  context: MemberContext,
): Promise<OutputOf<GetAssigned>> {
  const { report, check } = await readAssigned(context, id)
  check(report)
  await insert(AUDITS, readingRow(context, 'help.getAssigned', report, null))
  return assignedCase(report)
}
