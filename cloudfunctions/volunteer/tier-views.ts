import type { OwnTier } from '@shared/volunteer/tier-model'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { TIER_RECORDS, type TierRecord } from './records'

/** As many as an owner is shown, newest first. */
const MOST = 30

/** The caller's applications and certificates. One wave. */
export async function ownTiers({ account }: Pick<MemberContext, 'account'>): Promise<OwnTier[]> {
  const found = await find(
    TIER_RECORDS,
    { accountId: account._id },
    { order: [['at', 'desc']], limit: MOST },
  )
  return found.map(ownTier)
}

function ownTier(record: TierRecord): OwnTier {
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
