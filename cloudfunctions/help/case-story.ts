/** The story of a case: it only grows, each step once, and ends with the case, unless that is opened again. */
import type { Counts } from '@shared/desk/rules'
import { helpErrors } from '@shared/help/errors'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { contentHash, keyedHash } from '../kit/crypto'
import { recordFact, type FactRecord } from '../kit/facts'
import { keepInStep, type Walker } from '../kit/in-step'
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
  /** What else is written with it: messages, audit rows. */
  readonly writes?: (transaction: Transaction) => readonly Promise<unknown>[]
}

/** A step of somebody, and the standing of a case that it needs: open unless said otherwise; `any` is not withdrawn. */
export interface Step {
  readonly id: string
  readonly content: string | null
  readonly at: Instant
  readonly from?: 'open' | 'closed' | 'any'
  /** Waited for once the transaction is begun: what is read beside it goes on in step with it. */
  readonly begun?: () => Promise<void>
  /** Refuses who may not touch it. */
  readonly check?: (report: ReportRecord) => void
  readonly next: (report: ReportRecord) => Continuation | Promise<Continuation>
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
    await step.begun?.()
    const report = await transaction.get(REPORTS, reportId)
    if (!report) throw new CodedError(helpErrors.NOT_FOUND)
    step.check?.(report)
    const done = report.steps.find(({ id }) => id === step.id)
    if (done) return ifSame(done.content, step.content, report)
    checkStanding(report, step)
    const { steps, change = {}, end, counts = {}, writes } = await step.next(report)
    const room = end || step.from === 'closed' ? MOST_STEPS : MOST_STEPS - STEPS_FOR_THE_END
    if (report.steps.length + steps.length > room) throw new CodedError(helpErrors.STORY_FULL)
    const counted = { ...counts, ...(end ? { [`report${end}`]: { [`reports${end}`]: 1 } } : {}) }
    await together([
      transaction.update(REPORTS, reportId, { ...change, steps: append(...steps) }),
      ...Object.entries(counted).map(([what, sums]) =>
        recordFact(transaction, caseFact(report, { what, at: step.at, counts: sums })),
      ),
      ...(writes?.(transaction) ?? []),
    ])
    return { ...report, ...change, steps: [...report.steps, ...steps] }
  })
}

/**
 * As `continueCase`, with what `prepare` reads of others meanwhile: at no wave of its own, also where it reads twice in
 * a row and waits for its `step` in between.
 */
export async function continueBeside<P>(
  reportId: string,
  prepare: (step: Walker['step']) => Promise<P>,
  {
    next,
    ...step
  }: Omit<Step, 'begun' | 'next'> & {
    readonly next: (report: ReportRecord, prepared: P) => Continuation
  },
): Promise<ReportRecord> {
  const [ofOthers, ofCase] = keepInStep(2) as [Walker, Walker]
  const preparing = prepare(() => ofOthers.step()).finally(() => ofOthers.leave())
  const continuing = continueCase(reportId, {
    ...step,
    begun: () => ofCase.step(),
    next: async (report) => next(report, await preparing),
  }).finally(() => ofCase.leave())
  // Waits for both, so that no read is still under way when the act is done.
  const [report] = await Promise.all([continuing, preparing])
  return report
}

function checkStanding({ status, open }: ReportRecord, { from = 'open' }: Step): void {
  if (from === 'open' ? !open : status === 'withdrawn') {
    throw new CodedError(helpErrors.CASE_CLOSED)
  }
  if (from === 'closed' && open) throw new CodedError(helpErrors.NOT_CLOSED)
}

type Counted = Pick<ReportRecord, '_id' | 'stationId' | 'stationExcluded' | 'areaId' | 'reopened'>

/**
 * What happened to a case, as a fact: once, and once more each time it was opened again. A case that its station must
 * not see does not count there either: the count would tell of it.
 */
export function caseFact(
  { _id, stationId, stationExcluded, areaId, reopened }: Counted,
  { what, at, counts }: { what: string; at: Instant; counts: Counts },
): Omit<FactRecord, 'folded'> {
  const again = reopened > 0 ? [String(reopened)] : []
  return {
    _id: deterministicId('fact', what, _id, ...again),
    ...{ at, stationId: stationExcluded ? null : stationId, areaId, counts },
  }
}

/** The record, when what made it is what was sent now; else REQUEST.REPLAYED. */
export function ifSame<R>(made: string | null, sent: string | null, record: R): R {
  if (made !== sent) throw new CodedError(kitErrors.REPLAYED)
  return record
}
