import type { helpContract } from '@shared/help/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { readAssigned } from './assigned-case'
import { continueCase, keyedContent } from './case-story'
import { assignedCase } from './handled-case'

type NoteCase = (typeof helpContract.actions)['noteCase']

/** What the volunteer found out or advises, secrets covered; the reporter reads it. Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED. */
export async function noteCase(
  input: ParsedOf<NoteCase>,
  context: MemberContext,
): Promise<OutputOf<NoteCase>> {
  const { id, stepId, text } = input
  const { account, at } = context
  const { report: seen, check } = await readAssigned(context, id)
  check(seen)
  const content = keyedContent(input)
  const step = { id: stepId, content, at, by: 'volunteer', actor: account._id } as const
  const report = await continueCase(id, {
    ...{ id: stepId, content, at, check },
    next: () => ({ steps: [{ ...step, kind: 'noted', text: coverSecrets(text).text }] }),
  })
  return assignedCase(report)
}
