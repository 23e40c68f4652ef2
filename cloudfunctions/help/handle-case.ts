import type { HandledCase } from '@shared/help/case-model'
import type { Walker } from '../kit/in-step'
import type { MemberContext } from '../kit/serve'
import { admitHandler, type Side } from './case-gate'
import { continueBeside, keyedContent, type Continuation, type Step } from './case-story'
import { handledCase } from './handled-case'
import { countLinked } from './linked-cases'
import { readCase, type Seen } from './look-at-case'
import type { ReportRecord, StepRecord } from './records'

/** What every step of a handler has in common; the act adds its kind and its words. */
export type HandlerStep = Omit<StepRecord, 'kind' | 'text'>

/** A case in the hand of who takes a step with it. */
export interface Handling extends Seen {
  readonly side: Side
  readonly step: HandlerStep
}

export interface HandlerInput {
  readonly id: string
  readonly stepId: string
}

/**
 * An act that must first read something of others: beside the beginning of its transaction, at no wave of its own. What
 * reads twice in a row waits for `step` in between.
 */
export interface Act<P> {
  readonly from?: Step['from']
  readonly prepare: (seen: ReportRecord, step: Walker['step']) => Promise<P>
  readonly next: (handling: Handling, prepared: P) => Continuation
}

/**
 * Takes a case one step further for who handles it, and gives it as they see it. The step names who did it: the
 * trace of handling (looking without a step leaves an audit row instead).
 * Errors: ACCESS.SCOPE, HELP.NOT_FOUND, HELP.CONFLICT, HELP.LEVEL, HELP.CASE_CLOSED, HELP.STORY_FULL, REQUEST.REPLAYED.
 */
export function handleCase(
  input: HandlerInput,
  context: MemberContext,
  next: (handling: Handling) => Continuation,
): Promise<HandledCase> {
  return handleCaseWith(input, context, { prepare: () => Promise.resolve(), next })
}

/** As `handleCase`, with what the act has read of others. */
export async function handleCaseWith<P>(
  input: HandlerInput,
  context: MemberContext,
  act: Act<P>,
): Promise<HandledCase> {
  const seen = await readCase(input.id)
  const [report, linked] = await Promise.all([
    stepOn(seen, input, context, act),
    countLinked(seen.report),
  ])
  return handledCase(report, seen.contact, linked)
}

/** Takes the step alone. The gate is asked for the case as it was seen, so that nothing begins for who is refused, and as it is. */
export async function stepOn<P>(
  { report: seen, contact }: Seen,
  input: HandlerInput,
  context: MemberContext,
  { from = 'open', prepare, next }: Act<P>,
): Promise<ReportRecord> {
  const { account, at } = context
  const sideOf = (report: ReportRecord) => admitHandler(context, report, contact)
  sideOf(seen)
  const content = keyedContent(input)
  return continueBeside(input.id, (step) => prepare(seen, step), {
    ...{ id: input.stepId, content, at, from },
    check: sideOf,
    next: (current, prepared) => {
      const side = sideOf(current)
      const step = { id: input.stepId, content, at, by: side, actor: account._id }
      return next({ report: current, contact, side, step }, prepared)
    },
  })
}
