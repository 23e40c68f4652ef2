/** The story of a case: it only grows, each step once, and ends with the case, unless that is opened again. */
import type { Counts } from '@shared/desk/rules'
import { helpErrors } from '@shared/help/errors'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import type { NoticeKind } from '@shared/notice/catalogue'
import type { AuditRecord } from '../kit/audit'
import { audit } from '../kit/audit'
import { contentHash, keyedHash } from '../kit/crypto'
import { recordFact, type FactRecord } from '../kit/facts'
import { postNotice, type NoticeToPost } from '../kit/notices'
import { append } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { REPORTS, type ReportRecord, type StepRecord } from './records'

/** Room for steps in a case; the last few are kept for its end. */
const MOST_STEPS = 200
const STEPS_FOR_THE_END = 5

/** What a step adds to a case. */
export interface Continuation {
  readonly steps: readonly StepRecord[]
  readonly change?: Partial<Omit<ReportRecord, '_id' | 'steps'>>
  /** How the case ends with it, for the roll-ups: counted as `reportsClosed` or `reportsWithdrawn`. */
  readonly end?: 'Closed' | 'Withdrawn'
  /** What else it counts, by what happened: each once, and once more each time the case was opened again. */
  readonly counts?: Readonly<Record<string, Counts>>
  readonly notices?: readonly NoticeToPost<NoticeKind>[]
  readonly audit?: AuditRecord
}

/** A keyed hash of what was sent: the plain hash of a short text or a phone number could be guessed back. */
export function keyedContent(sent: unknown): string {
  return keyedHash('help-content', contentHash(sent))
}

/**
 * Takes a case one step further and gives the case as it is then. The same step with the same content changes
 * nothing and gives the case too. Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED, HELP.NOT_CLOSED, HELP.STORY_FULL,
 * REQUEST.REPLAYED, and what `check` and `next` throw.
 */
export function continueCase(reportId: string, step: Step): Promise<ReportRecord> {
  return transact(async (transaction) => {
    const report = await transaction.get(REPORTS, reportId)
    if (!report) throw new CodedError(helpErrors.NOT_FOUND)
    step.check?.(report)
    const done = report.steps.find(({ id }) => id === step.id)
    if (done) return ifSame(done.content, step.content, report)
    checkStanding(report, step)
    const { steps, change = {}, end, writes } = step.next(report)
    const room = end ? MOST_STEPS : MOST_STEPS - STEPS_FOR_THE_END
    if (report.steps.length + steps.length > room) throw new CodedError(helpErrors.STORY_FULL)
    await together([
      transaction.update(REPORTS, reportId, { ...change, steps: append(...steps) }),
      end && countEnd(transaction, report, { end, at: step.at }),
      ...(writes?.(transaction) ?? []),
    ])
    return { ...report, ...change, steps: [...report.steps, ...steps] }
  })
}

function checkStanding({ status, open }: ReportRecord, { from = 'open' }: Step): void {
  if (from === 'open' ? !open : status === 'withdrawn') {
    throw new CodedError(helpErrors.CASE_CLOSED)
  }
  if (from === 'closed' && open) throw new CodedError(helpErrors.NOT_CLOSED)
}

/** A case that was opened again ends again: each ending is a fact of its own. */
function countEnd(
  transaction: Transaction,
  { _id, stationId, areaId, reopened }: ReportRecord,
  { end, at }: { end: 'Closed' | 'Withdrawn'; at: Instant },
): Promise<void> {
  return recordFact(transaction, {
    _id: deterministicId('fact', `report${end}`, _id, String(reopened)),
    ...{ at, stationId, areaId, counts: { [`reports${end}`]: 1 } },
  })
}

/** The record, when what made it is what was sent now; else REQUEST.REPLAYED. */
export function ifSame<R>(made: string | null, sent: string | null, record: R): R {
  if (made !== sent) throw new CodedError(kitErrors.REPLAYED)
  return record
}
