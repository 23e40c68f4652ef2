import type { helpContract } from '@shared/help/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { ifSame, keyedContent } from './case-story'
import { holdersOf } from './followers'
import { associationLists, handUp } from './hand-up'
import { stepOn } from './handle-case'
import { readCase } from './look-at-case'
import type { ReportRecord } from './records'
import { tellWaiting } from './tell-waiting'

type DeclareConflict = (typeof helpContract.actions)['declareConflict']

/**
 * Says that one knows somebody in a case: from then on one cannot open it. The others of the station are told, or the
 * association when nobody else is there. Why one knows them stays in the audit: it would name somebody.
 * Errors: HELP.CASE_CLOSED.
 */
export async function declareConflict(
  input: ParsedOf<DeclareConflict>,
  context: MemberContext,
): Promise<OutputOf<DeclareConflict>> {
  const { account, at } = context
  const reason = coverSecrets(input.reason).text
  const seen = await readCase(input.id)
  // Who has said so already is kept from the case by it, and may still ask again how it went.
  const done = seen.report.steps.find(
    ({ id, actor }) => id === input.stepId && actor === account._id,
  )
  if (done) {
    context.authorize(seen.report.stationId)
    return whereTo(ifSame(done.content, keyedContent(input), seen.report))
  }
  const report = await stepOn(seen, input, context, {
    async prepare({ stationId }, step) {
      const [managers, lists] = await Promise.all([
        holdersOf('stationManager', stationId, at),
        associationLists(at, step),
      ])
      return { managers, lists }
    },
    next({ report: current, step }, { managers, lists }) {
      const conflicts = [...current.conflicts, account._id]
      const others = managers.filter((accountId) => !conflicts.includes(accountId))
      const { level, stationExcluded } = current
      const staysHere = level === 'station' && !stationExcluded && others.length > 0
      const up = handUp({ ...current, conflicts }, lists, at)
      const assignee = current.assignee?.accountId === account._id ? null : current.assignee
      const { stationId } = current
      const row = auditRow(context, 'help.declareConflict', input.id, { stationId, reason })
      return {
        steps: [{ ...step, kind: 'noted', text: '', inside: '有一位要回避，换人跟进' }],
        change: { conflicts, ...(staysHere ? { assignee } : up.change) },
        writes: (transaction) => [
          audit(transaction, row),
          ...(staysHere ? tellWaiting(transaction, current, others, at) : []),
          ...(!staysHere && up.notice ? [postNotice(transaction, up.notice)] : []),
        ],
      }
    },
  })
  return whereTo(report)
}

function whereTo({ level }: Pick<ReportRecord, 'level'>): OutputOf<DeclareConflict> {
  return { handedTo: level }
}
