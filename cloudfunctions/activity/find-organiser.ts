import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { auditRow, AUDITS } from '../kit/audit'
import { FILES } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { find, insert } from '../kit/store'
import { organiserOf, readNamed } from './leaders'
import { authorizePart, organisedPart } from './organised-part'

type Action = (typeof activityContract.actions)['findOrganiser']

/** Why it is looked up; the owner reads it among those who looked. Board 31. */
const REASON = '写活动方案，定谁负责'

/**
 * Whom a plan of the station may name, by number. Who looks is written down before the answer; a number of somebody
 * else's station is answered like none. ACT-27, ROL-17, R-29. Errors: ACTIVITY.NOT_SERVING, ACCESS.SCOPE.
 */
export async function findOrganiser(
  { stationId, volunteerNo }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  await authorizePart(stationId, organisedPart(stationId, context), context)
  const [file] = await find(FILES, { volunteerNo }, { limit: 1 })
  if (!file) throw new CodedError(activityErrors.NOT_SERVING)
  const { accountId } = file
  const told = { stationId, reason: REASON, subject: accountId }
  const [{ accounts, serving }] = await Promise.all([
    readNamed([accountId], stationId, context.at),
    insert(AUDITS, auditRow(context, 'activity.findOrganiser', file._id, told)),
  ])
  const account = accounts.find(({ _id }) => serving.has(_id))
  if (!account) throw new CodedError(activityErrors.NOT_SERVING)
  return { organiser: organiserOf(account) }
}
