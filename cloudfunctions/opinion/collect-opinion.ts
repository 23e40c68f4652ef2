import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { opinionContract } from '@shared/opinion/contract'
import { opinionErrors } from '@shared/opinion/errors'
import { auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { beforeTaking } from './before-taking'
import { opinionSecret } from './opinion-key'
import { coverWords, sealPerson } from './person'
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
  const { account, at, authorize } = context
  authorize(stationId)
  const sealed = sealPerson(id, person, { givenAt: at })
  if (sealed && !agreed) throw new CodedError(opinionErrors.CONSENT_REQUIRED)
  const content = keyedContent(input)
  const { text, covered: coveredSecrets } = coverWords(input.text, person)
  const said = { _id: id, kind, subject, text, aroundStation: false }
  const before = await beforeTaking({ ...said, stationId }, context)
  const { manages } = standingOf(account, { stationId, areaId: null }, at)
  const taken =
    before.known ??
    (await takeOpinion(
      {
        ...{ ...said, content, channel, coveredSecrets, receivedAt: at, person: sealed },
        ...{ actor: account._id, by: manages ? 'station' : 'association' },
      },
      before,
      auditRow(context, 'opinion.collectOpinion', id, { stationId }),
    ))
  const { no, dueAt } = ifSame(taken.content, content, taken)
  return { no, secret: opinionSecret(id), dueAt }
}
