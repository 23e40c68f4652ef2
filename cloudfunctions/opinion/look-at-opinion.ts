import { CodedError } from '@shared/kit/errors'
import { opinionErrors } from '@shared/opinion/errors'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { OPINION_PEOPLE, OPINIONS } from './records'
import { partOf, sightOf, standingOf } from './standing'
import type { Viewed } from './views'

/**
 * Opens an opinion for who handles it. Who looks is written down before anything is decrypted or told.
 * Errors: ACCESS.SCOPE; OPINION.NOT_FOUND, also for what goes around the caller's station and has no result yet.
 */
export async function lookAtOpinion(
  context: MemberContext,
  { action, id, reason = null }: { action: string; id: string; reason?: string | null },
): Promise<Viewed> {
  const { account, at, authorize } = context
  const [opinion, person] = await Promise.all([get(OPINIONS, id), get(OPINION_PEOPLE, id)])
  if (!opinion) throw new CodedError(opinionErrors.NOT_FOUND)
  const { stationId, areaId } = opinion
  authorize(stationId, areaId)
  const standing = standingOf(account, opinion, at)
  const sight = sightOf(opinion, standing)
  if (sight === 'none') throw new CodedError(opinionErrors.NOT_FOUND)
  await insert(AUDITS, auditRow(context, action, id, { stationId, reason }))
  return { opinion, person, sight, part: partOf(opinion, standing, account._id) }
}
