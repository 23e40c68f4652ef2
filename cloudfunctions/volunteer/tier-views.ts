import type { OwnTier } from '@shared/volunteer/tier-model'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { TIER_RECORDS, type TierRecord } from './records'

/** As many as an owner is shown, newest first. */
const MOST = 30

/** The caller's applications and certificates. One wave. */
export function findOwnTiers({ account }: Pick<MemberContext, 'account'>): Promise<TierRecord[]> {
  const mine = { accountId: account._id }
  return find(TIER_RECORDS, mine, { order: [['at', 'desc']], limit: MOST })
}

/** One of them as its owner sees it. */
export function ownTier(record: TierRecord): OwnTier {
  const { _id, tier, state, at, dueAt, reason, publicName } = record
  return {
    ...{ id: _id, tier, state, at, dueAt, reason },
    certificate: certificateOf(record),
    published: publicName !== null,
  }
}

function certificateOf(record: TierRecord): OwnTier['certificate'] {
  const { certificateNo: no, certificateKind: kind, validFrom, validTo } = record
  if (no === null || kind === null || validFrom === null || validTo === null) return null
  return { no, kind, validFrom, validTo }
}
