import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { opinionContract } from '@shared/opinion/contract'
import { opinionErrors } from '@shared/opinion/errors'
import { auditRow } from '../kit/audit'
import { holidayTable } from '../kit/calendar'
import { checkText } from '../kit/content-check'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { opinionSecret } from './opinion-key'
import { coverWords, sealPerson } from './person'
import { OPINIONS } from './records'
import { standingOf } from './standing'
import { ifSame, keyedContent } from './story'
import { takeOpinion } from './take-opinion'

type CollectOpinion = (typeof opinionContract.actions)['collectOpinion']

/**
 * Writes down what somebody said at the counter, in a talk or a meeting, or in a poll; the slip with number and secret
 * is theirs. CMP-03, CMP-10. Errors: ACCESS.SCOPE, OPINION.CONSENT_REQUIRED, OPINION.NO_STATION, REQUEST.REPLAYED.
 */
export async function collectOpinion(
  input: ParsedOf<CollectOpinion>,
  context: MemberContext,
): Promise<OutputOf<CollectOpinion>> {
  const { id, stationId, channel, kind, subject, person = {}, agreed } = input
  const { account, at, caller, authorize } = context
  authorize(stationId)
  const sealed = sealPerson(id, person, { givenAt: at })
  if (sealed && !agreed) throw new CodedError(opinionErrors.CONSENT_REQUIRED)
  const content = keyedContent(input)
  const words = coverWords(input.text, person)
  const [known, station, textVerdict, table] = await Promise.all([
    get(OPINIONS, id),
    get(STATIONS, stationId),
    checkText(words.text, caller.openId),
    holidayTable(),
  ])
  if (!station) throw new CodedError(opinionErrors.NO_STATION)
  const { manages } = standingOf(account, { stationId, areaId: station.areaId ?? null }, at)
  const taken =
    known ??
    (await takeOpinion(
      {
        ...{ _id: id, content, kind, subject, channel, textVerdict, aroundStation: false },
        ...{ text: words.text, coveredSecrets: words.covered, receivedAt: at, table },
        ...{ actor: account._id, by: manages ? 'station' : 'association' },
        station: subject === 'app' ? undefined : station,
      },
      sealed,
      auditRow(context, 'opinion.collectOpinion', id, { stationId }),
    ))
  const { no, dueAt } = ifSame(taken.content, content, taken)
  return { no, secret: opinionSecret(id), dueAt }
}
