/** The story of a case: it only grows, each step once, and ends with the case. */
import { helpErrors } from '@shared/help/errors'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { contentHash, keyedHash } from '../kit/crypto'
import { recordFact } from '../kit/facts'
import { append } from '../kit/store'
import { transact } from '../kit/transact'
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
}

/** A keyed hash of what was sent: the plain hash of a short text or a phone number could be guessed back. */
export function keyedContent(sent: unknown): string {
  return keyedHash('help-content', contentHash(sent))
}

/**
 * Takes a case one step further and gives the case as it is then. The same step with the same content changes
 * nothing and gives the case too. `check` refuses who may not touch it.
 * Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED, HELP.STORY_FULL, REQUEST.REPLAYED, and what `check` throws.
 */
export function continueCase(
  reportId: string,
  step: {
    readonly id: string
    readonly content: string | null
    readonly at: Instant
    readonly check?: (report: ReportRecord) => void
    readonly next: (report: ReportRecord) => Continuation
  },
): Promise<ReportRecord> {
  return transact(async (transaction) => {
    const report = await transaction.get(REPORTS, reportId)
    if (!report) throw new CodedError(helpErrors.NOT_FOUND)
    step.check?.(report)
    const done = report.steps.find(({ id }) => id === step.id)
    if (done) return ifSame(done.content, step.content, report)
    if (!report.open) throw new CodedError(helpErrors.CASE_CLOSED)
    const { steps, change = {}, end } = step.next(report)
    const room = end ? MOST_STEPS : MOST_STEPS - STEPS_FOR_THE_END
    if (report.steps.length + steps.length > room) throw new CodedError(helpErrors.STORY_FULL)
    await transaction.update(REPORTS, reportId, { ...change, steps: append(...steps) })
    if (end) {
      await recordFact(transaction, {
        _id: deterministicId('fact', `report${end}`, reportId),
        at: step.at,
        stationId: report.stationId,
        counts: { [`reports${end}`]: 1 },
      })
    }
    return { ...report, ...change, steps: [...report.steps, ...steps] }
  })
}

/** The record, when what made it is what was sent now; else REQUEST.REPLAYED. */
export function ifSame<R>(made: string | null, sent: string | null, record: R): R {
  if (made !== sent) throw new CodedError(kitErrors.REPLAYED)
  return record
}
