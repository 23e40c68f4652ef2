/** What becomes of tiers when their holder moves, rests or goes. TIER-07, R-12. */
import type { CountName } from '@shared/desk/rules'
import type { Instant } from '@shared/kit/time'
import type { Tier } from '@shared/volunteer/tier-model'
import { postNotice } from '../kit/notices'
import { together, type Transaction } from '../kit/transact'
import { countStock } from './file-story'
import { TIER_RECORDS, VOLUNTEERS, type TierRecord, type VolunteerRecord } from './records'

/** What the roll-ups call the holders of a tier. */
const COUNTED_AS: Readonly<Record<Tier, CountName>> = {
  publicist: 'publicists',
  lecturer: 'lecturers',
  expert: 'experts',
}

/** Counts a certificate that came (+1) or went (-1) at the station it stands for. */
export function countTier(
  transaction: Transaction,
  { _id, tier, stationId, areaId }: TierRecord,
  happening: { what: string; change: 1 | -1; at: Instant },
): Promise<void> {
  return countStock(transaction, { _id, stationId, areaId }, COUNTED_AS[tier], happening)
}

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

/** Who goes holds no certificate any more and stands on no list; what waits is returned. */
export async function endTier(
  transaction: Transaction,
  tier: TierRecord,
  at: Instant,
): Promise<void> {
  const held = tier.state === 'passed'
  await together([
    transaction.update(TIER_RECORDS, tier._id, {
      state: held ? 'ended' : 'returned',
      ...{ publicName: null, statement: null },
    }),
    held && countTier(transaction, tier, { what: 'ended', change: -1, at }),
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
