/** The second of two people: confirms hours entered by hand, or returns them. D-11, D-34. */
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { noticeErrors } from '@shared/notice/errors'
import { UNDO_MS } from '@shared/notice/rules'
import { auditRow, AUDITS } from '../kit/audit'
import { now } from '../kit/clock'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { MANUAL_HOURS } from './manual-records'
import { admittedManual, stepManual } from './manual-step'
import { viewManual } from './manual-view'

type Actions = typeof activityContract.actions
type Decide = Actions['decideManual']
type Undo = Actions['undoManual']
type Read = Actions['readManual']

/** An entry with what its second person looks at; audited. Three waves. Errors: ACTIVITY.NOT_FOUND, ACCESS.SCOPE. */
export async function readManual(
  { id }: ParsedOf<Read>,
  context: MemberContext,
): Promise<OutputOf<Read>> {
  const known = admittedManual(await get(MANUAL_HOURS, id), context)
  const { stationId, accountId: subject } = known
  const row = auditRow(context, 'activity.readManual', id, { stationId, subject })
  const [view] = await Promise.all([viewManual(known, context), insert(AUDITS, row)])
  return view
}

/**
 * The second person's word; the same word again changes nothing. What follows is the tick's.
 * Errors: ACTIVITY.NOT_FOUND, MANUAL_SECOND, MANUAL_OWN, STATE, REASON_NEEDED, ACCESS.SCOPE.
 */
export async function decideManual(
  { id, verdict, reason = '' }: ParsedOf<Decide>,
  context: MemberContext,
): Promise<OutputOf<Decide>> {
  const { account, at } = context
  const why = verdict === 'return' ? coverSecrets(reason).text : ''
  const record = await stepManual(context, id, 'decideManual', (known) => {
    if (known.enteredBy === account._id) throw new CodedError(activityErrors.MANUAL_SECOND)
    if (known.accountId === account._id) throw new CodedError(activityErrors.MANUAL_OWN)
    const { decision, state } = known
    const said = decision?.by === account._id && decision.verdict === verdict
    if (state === 'deciding' && said && decision.reason === why) return undefined
    if (state !== 'waiting') throw new CodedError(activityErrors.STATE)
    if (verdict === 'return' && why === '') throw new CodedError(activityErrors.REASON_NEEDED)
    const decided = { verdict, by: account._id, at, reason: why }
    return {
      change: { state: 'deciding', decision: decided, lookAt: at + UNDO_MS },
      reason: [verdict, why].join(' ').trim(),
    }
  })
  const { manual } = await viewManual(record, context)
  return { manual, undoUntil: (record.decision?.at ?? at) + UNDO_MS }
}

/** Takes one's own word back while nothing of it is done; taken back already it stays so. D-34. Errors: NOTICE.UNDO_OVER. */
export async function undoManual(
  { id }: ParsedOf<Undo>,
  context: MemberContext,
): Promise<OutputOf<Undo>> {
  const record = await stepManual(context, id, 'undoManual', (known) => {
    if (known.state === 'waiting') return undefined
    const isOwn = known.decision?.by === context.account._id && now() < (known.lookAt ?? 0)
    if (known.state !== 'deciding' || !isOwn) throw new CodedError(noticeErrors.UNDO_OVER)
    return { change: { state: 'waiting', decision: null, lookAt: null } }
  })
  return viewManual(record, context)
}
