import type { HandledCase } from '@shared/help/model'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { continueCase, keyedContent, type Continuation } from './case-story'
import { handledCase } from './handled-case'
import { CONTACTS, type ReportRecord, type StepRecord } from './records'

/** What every step of a station has in common; the act adds its kind and its words. */
export type StationStep = Omit<StepRecord, 'kind' | 'text'>

/**
 * Takes a case one step further for its station and gives it as the station sees it.
 * The step names who did it: the trace of handling (looking without a step leaves an audit row instead).
 * Errors: ACCESS.SCOPE, HELP.NOT_FOUND, HELP.CASE_CLOSED, HELP.STORY_FULL, REQUEST.REPLAYED.
 */
export async function handleCase(
  input: { readonly id: string; readonly stepId: string },
  { account, at, authorize }: MemberContext,
  next: (report: ReportRecord, step: StationStep) => Continuation,
): Promise<HandledCase> {
  const content = keyedContent(input)
  const step = { id: input.stepId, content, at, by: 'station', actor: account._id } as const
  const [report, contact] = await Promise.all([
    continueCase(input.id, {
      ...{ id: step.id, content, at },
      check: ({ stationId }) => authorize(stationId),
      next: (current) => next(current, step),
    }),
    get(CONTACTS, input.id),
  ])
  return handledCase(report, contact)
}
