/** What becomes of tiers when their holder moves, rests or goes. TIER-07, R-12. */
import type { Instant } from '@shared/kit/time'
import { postNotice } from '../kit/notices'
import { countTier } from '../kit/service'
import { together, type Transaction } from '../kit/transact'
import { TIER_RECORDS, VOLUNTEERS, type TierRecord, type VolunteerRecord } from './records'

/** The tiers of a file that wait or are held. */
export async function readTiers(
  transaction: Transaction,
  { tiers = [] }: VolunteerRecord,
): Promise<TierRecord[]> {
  const found = await together(tiers.map((id) => transaction.get(TIER_RECORDS, id)))
  return found.filter((tier) => tier !== undefined)
}

/**
 * Ends a certificate while its holder stays: the name leaves the list, the count goes down, the file holds it no more,
 * and its holder is told.
 */
export async function endCertificate(
  transaction: Transaction,
  tier: TierRecord,
  { state, reason, at }: { state: 'withdrawn' | 'ended'; reason: string; at: Instant },
): Promise<void> {
  const { _id, volunteerId, accountId } = tier
  const file = await transaction.get(VOLUNTEERS, volunteerId)
  await together([
    transaction.update(TIER_RECORDS, _id, { state, publicName: null, ...(reason && { reason }) }),
    countTier(transaction, tier, { what: state, change: -1, at }),
    file &&
      transaction.update(VOLUNTEERS, volunteerId, {
        tiers: (file.tiers ?? []).filter((id) => id !== _id),
      }),
    postNotice(transaction, {
      ...{ accountId, kind: 'tierEnded', record: _id, at },
      params: { tier: tier.tier, withdrawn: state === 'withdrawn' },
    }),
  ])
}

/** Takes names off the public list; the certificates stay. */
export async function hideTiers(
  transaction: Transaction,
  tiers: readonly TierRecord[],
): Promise<void> {
  const named = tiers.filter(({ publicName }) => publicName !== null)
  await together(
    named.map(({ _id }) => transaction.update(TIER_RECORDS, _id, { publicName: null })),
  )
}

/** Lets tiers stand for their holder's new station: certificates are stock of where the holder serves. */
export async function moveTiers(
  transaction: Transaction,
  tiers: readonly TierRecord[],
  to: Pick<TierRecord, 'stationId' | 'stationName' | 'areaId'>,
  at: Instant,
): Promise<void> {
  await together(
    tiers.flatMap((tier) => {
      const moved = transaction.update(TIER_RECORDS, tier._id, { ...to })
      if (tier.state !== 'passed') return [moved]
      return [
        moved,
        countTier(transaction, tier, { what: 'movedFrom', change: -1, at }),
        countTier(transaction, { ...tier, ...to }, { what: 'movedTo', change: 1, at }),
      ]
    }),
  )
}
