import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { opinionContract } from '@shared/opinion/contract'
import { opinionErrors } from '@shared/opinion/errors'
import { holidayTable } from '../kit/calendar'
import { checkText } from '../kit/content-check'
import type { Context } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { opinionSecret } from './opinion-key'
import { agreedNow, coverWords, sealPerson } from './person'
import { OPINIONS, type OpinionRecord } from './records'
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
  { caller, at }: Context,
): Promise<OutputOf<RaiseOpinion>> {
  const { id, kind, subject, stationId, aroundStation, person = {}, consent } = input
  const hasPerson = person.name !== undefined || person.phone !== undefined
  const sealed = hasPerson ? sealPerson(id, person, agreedNow(consent, at)) : undefined
  const content = keyedContent(input)
  const words = coverWords(input.text, person)
  // What is about the app is about no station, wherever it was written.
  const named = subject === 'app' ? undefined : stationId
  const [known, station, textVerdict, table] = await Promise.all([
    get(OPINIONS, id),
    named === undefined ? undefined : get(STATIONS, named),
    checkText(words.text, caller.openId),
    holidayTable(),
  ])
  if (known) return receipt(ifSame(known.content, content, known))
  if (named !== undefined && !station) throw new CodedError(opinionErrors.NO_STATION)
  const taken = await takeOpinion(
    {
      ...{ _id: id, content, kind, subject, channel: 'app', textVerdict, station, aroundStation },
      ...{ text: words.text, coveredSecrets: words.covered, receivedAt: at, table },
      ...{ actor: null, by: 'person' },
    },
    sealed,
  )
  return receipt(ifSame(taken.content, content, taken))
}

function receipt({ _id, no, dueAt, coveredSecrets }: OpinionRecord): OutputOf<RaiseOpinion> {
  return { no, secret: opinionSecret(_id), dueAt, coveredSecrets }
}
