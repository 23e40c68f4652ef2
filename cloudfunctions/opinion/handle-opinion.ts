import { CodedError } from '@shared/kit/errors'
import { opinionErrors } from '@shared/opinion/errors'
import type { HandledOpinion, OpinionAct } from '@shared/opinion/model'
import { INTAKE_ACTS, nextActs, OPINION_MOVES } from '@shared/opinion/rules'
import { auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import type { OpinionRecord, OpinionStepRecord } from './records'
import { actsAs, partOf, sightOf, standingOf } from './standing'
import { continueOpinion, keyedContent, type Continuation, type Current } from './story'
import { handledOpinion } from './views'

/** What an act adds besides its step: the state and the audit row follow from the act itself. */
export type Handling = Omit<Continuation, 'steps' | 'audit'> & {
  readonly text: string
  /** The step that is told, when it is not the one of the act. */
  readonly kind: OpinionStepRecord['kind']
}

/**
 * Takes an opinion one step further for who handles it, and gives it as they see it. The step names who did it.
 * Whoever serves at its station, or took it in, does not decide it. CMP-06.
 * Errors: ACCESS.SCOPE, OPINION.NOT_FOUND, OPINION.STATE, OPINION.CONFLICT, OPINION.STORY_FULL, REQUEST.REPLAYED.
 */
export async function handleOpinion(
  act: OpinionAct,
  input: { readonly id: string; readonly stepId: string },
  context: MemberContext,
  handling: (current: Current) => Handling,
): Promise<HandledOpinion> {
  const { account, at } = context
  const content = keyedContent(input)
  const { opinion, person } = await continueOpinion(input.id, {
    ...{ id: input.stepId, content, at },
    check: (found) => checkPart(act, found, context),
    next: (current) => {
      const before = current.opinion
      const standing = standingOf(account, before, at)
      const part = partOf(before, standing, account._id)
      if (!nextActs(before, part).includes(act)) throw new CodedError(opinionErrors.STATE)
      const { text, kind, change, ...more } = handling(current)
      const by = actsAs(before, act, standing)
      const step = { id: input.stepId, kind, at, by, text, actor: account._id, content }
      return {
        steps: [step],
        change: { state: OPINION_MOVES[act].to, ...change },
        audit: auditRow(context, `opinion.${act}`, input.id, { stationId: before.stationId }),
        ...more,
      }
    },
  })
  const standing = standingOf(account, opinion, at)
  const part = partOf(opinion, standing, account._id)
  const sight = sightOf(opinion, standing)
  if (sight === 'none') throw new CodedError(opinionErrors.NOT_FOUND)
  return handledOpinion({ opinion, person, sight, part })
}

/** Refuses who may not do this act with this opinion in any state. */
function checkPart(act: OpinionAct, opinion: OpinionRecord, context: MemberContext): void {
  const { account, at, authorize } = context
  const standing = standingOf(account, opinion, at)
  const { takesIn, decides, tookIn } = partOf(opinion, standing, account._id)
  if (INTAKE_ACTS.includes(act)) {
    if (opinion.level === 'station') authorize(opinion.stationId)
    else authorize()
    if (!takesIn) throw new CodedError(opinionErrors.NOT_FOUND)
    return
  }
  authorize(opinion.areaId)
  if (!decides || (act === 'decide' && tookIn)) throw new CodedError(opinionErrors.CONFLICT)
}
