/** Reviews as those see them who decide. */
import { maskName } from '@shared/kit/mask'
import type { Review } from '@shared/survey/review-model'
import { ACCOUNTS } from '../kit/accounts'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { among, find, type Collection, type Stored } from '../kit/store'
import { campaignById } from './campaigns'
import type { AppealRecord, ReviewDecision, ReviewRecord } from './records'

/** Records by id, in one read. */
async function byId<R extends Stored>(
  from: Collection<R>,
  ids: readonly (string | null)[],
): Promise<Map<string, R>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  if (wanted.length === 0) return new Map()
  const where = { _id: among(wanted) } as Parameters<typeof find<R>>[1]
  const found = await find(from, where, { limit: wanted.length })
  return new Map(found.map((record) => [record._id, record]))
}

/** The covered names of accounts, in one read. */
export async function maskedNames(ids: readonly string[]): Promise<(id: string) => string> {
  const accounts = await byId(ACCOUNTS, ids)
  return (id) => maskName(accounts.get(id)?.displayName ?? '')
}

/** Reviews as somebody sees them who decides; one wave. */
export async function publicReviews(
  records: readonly ReviewRecord[],
  { account, at }: Pick<MemberContext, 'account' | 'at'>,
): Promise<Review[]> {
  const [nameOf, stations, campaigns] = await Promise.all([
    maskedNames(records.map(({ volunteerId }) => volunteerId)),
    byId(
      STATIONS,
      records.map(({ stationId }) => stationId),
    ),
    Promise.all(records.map(({ campaignId }) => campaignById(campaignId, at))),
  ])
  return records.map((record, place) => {
    const { campaignId, volunteerId, stationId, state, score, signs, answers } = record
    const { decision, appeal = null, seen = null } = record
    const own = volunteerId === account._id
    return {
      ...{ campaignId, volunteerId, stationId, state, score, answers, seen, own, at: record.at },
      ...{ signs: [...signs], name: nameOf(volunteerId) },
      campaignTitle: campaigns[place]?.title ?? '',
      stationName: (stationId === null ? undefined : stations.get(stationId)?.name) ?? '',
      decided: decision && decidedOf(decision, state),
      appeal: appeal && publicAppeal(appeal),
      mayDecideAppeal: appeal?.state === 'open' && !own && decision?.by !== account._id,
    }
  })
}

/** While it is done, as many as were meant; then, as many as were. */
function decidedOf(
  { at, because, reason, rejected, done, appliesAt }: ReviewDecision,
  state: ReviewRecord['state'],
): Review['decided'] {
  const many = state === 'deciding' ? rejected.length : done
  return { at, because, reason, rejected: many, undoUntil: appliesAt }
}

/** An appeal without who decided it. */
export function publicAppeal({
  at,
  words,
  state,
  reason,
  decidedAt,
}: AppealRecord): NonNullable<Review['appeal']> {
  return { at, words, state, reason, decidedAt }
}
