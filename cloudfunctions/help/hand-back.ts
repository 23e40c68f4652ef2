import type { helpContract } from '@shared/help/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { readAssigned } from './assigned-case'
import { continueCase, ifSame, keyedContent } from './case-story'
import type { ReportRecord } from './records'
import { tellWaiting } from './tell-waiting'

type HandBack = (typeof helpContract.actions)['handBack']

/**
 * Gives a case back; whoever gave it is told. The reason is for who handles it.
 * Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED.
 */
export async function handBack(
  input: ParsedOf<HandBack>,
  context: MemberContext,
): Promise<OutputOf<HandBack>> {
  const { id, stepId, reason } = input
  const { account, at } = context
  const content = keyedContent(input)
  const { report: seen, check } = await readAssigned(context, id)
  const done = seen.steps.find((step) => step.id === stepId && step.actor === account._id)
  // Given back already, it is not theirs any more, and they may still ask again how it went.
  if (done) {
    context.authorize(seen.stationId)
    ifSame(done.content, content, seen)
    return {}
  }
  check(seen)
  const step = { id: stepId, content, at, by: 'volunteer', actor: account._id } as const
  const inside = coverSecrets(reason).text
  await continueCase(id, {
    ...{ id: stepId, content, at, check },
    next: (report) => ({
      steps: [{ ...step, kind: 'returned', text: '服务站接着跟进', inside }],
      change: { assignee: null },
      writes: (transaction) => tellWaiting(transaction, report, giverOf(report), at),
    }),
  })
  return {}
}

/** Who gave the case to whoever has it: the last to assign it. */
function giverOf({ steps }: ReportRecord): string[] {
  const assigned = steps.filter(({ kind }) => kind === 'assigned')
  return assigned.slice(-1).flatMap(({ actor }) => actor ?? [])
}
