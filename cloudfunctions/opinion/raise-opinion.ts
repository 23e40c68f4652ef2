import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import type { Context } from '../kit/serve'
import { beforeTaking } from './before-taking'
import { opinionSecret } from './opinion-key'
import { agreedNow, coverWords, sealPerson } from './person'
import type { OpinionRecord } from './records'
import { ifSame, keyedContent } from './story'
import { takeOpinion } from './take-opinion'

type RaiseOpinion = (typeof opinionContract.actions)['raiseOpinion']

/**
 * Takes an opinion, once for its id, and tells its number, its secret and by when there is a result; with a name or
 * without. Never refused for its words. CMP-01, CMP-14, D-15.
 * Errors: OPINION.CONSENT_REQUIRED, OPINION.NO_STATION, REQUEST.REPLAYED.
 */
export async function raiseOpinion(
  input: ParsedOf<RaiseOpinion>,
  context: Context,
): Promise<OutputOf<RaiseOpinion>> {
  const { at } = context
  const { id, kind, subject, stationId, aroundStation, person = {}, consent } = input
  const given = person.name !== undefined || person.phone !== undefined
  const sealed = given ? sealPerson(id, person, agreedNow(consent, at)) : undefined
  const content = keyedContent(input)
  const { text, covered: coveredSecrets } = coverWords(input.text, person)
  const before = await beforeTaking(
    { _id: id, kind, subject, text, aroundStation, stationId },
    context,
  )
  if (before.known) return receipt(ifSame(before.known.content, content, before.known))
  const taken = await takeOpinion(
    {
      ...{ _id: id, content, kind, subject, channel: 'app', text, coveredSecrets, aroundStation },
      ...{ receivedAt: at, actor: null, by: 'person', person: sealed },
    },
    before,
  )
  return receipt(ifSame(taken.content, content, taken))
}

function receipt({ _id, no, dueAt, coveredSecrets }: OpinionRecord): OutputOf<RaiseOpinion> {
  return { no, secret: opinionSecret(_id), dueAt, coveredSecrets }
}
