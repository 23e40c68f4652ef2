import type { tierActions } from '@shared/volunteer/tier-actions'
import { TIERS, type PublicTier } from '@shared/volunteer/tier-model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { ACCOUNTS, hasConsent } from '../kit/accounts'
import type { Context } from '../kit/serve'
import { above, among, count, find, type Where } from '../kit/store'
import { TIER_RECORDS, type TierRecord } from './records'

type ListPublicTiers = (typeof tierActions)['listPublicTiers']

const PAGE = 50

/**
 * Who agreed to be named and holds a valid certificate, experts first; and how many hold one. A consent that was
 * withdrawn, or an account that is closing, takes the name away at once. TIER-04, TIER-07, R-12. Two waves.
 */
export async function listPublicTiers(
  { stationId }: ParsedOf<ListPublicTiers>,
  { at }: Context,
): Promise<OutputOf<ListPublicTiers>> {
  const valid: Where<TierRecord> = {
    ...{ state: 'passed', validTo: above(at) },
    ...(stationId === undefined ? {} : { stationId }),
  }
  const [named, publicist, lecturer, expert] = await Promise.all([
    Promise.all([...TIERS].reverse().map((tier) => findNamed({ ...valid, tier }))),
    count(TIER_RECORDS, { ...valid, tier: 'publicist' }),
    count(TIER_RECORDS, { ...valid, tier: 'lecturer' }),
    count(TIER_RECORDS, { ...valid, tier: 'expert' }),
  ])
  const found = named.flat()
  const agreed = await whoAgrees(found)
  const people = found.filter(({ accountId }) => agreed.has(accountId)).slice(0, PAGE)
  return { people: people.flatMap(publicTier), counts: { publicist, lecturer, expert } }
}

/** Those with a name: null is no text, so it is not above the empty one. */
function findNamed(where: Where<TierRecord>): Promise<TierRecord[]> {
  return find(
    TIER_RECORDS,
    { ...where, publicName: above('') },
    { order: [['publicName', 'asc']], limit: PAGE },
  )
}

async function whoAgrees(tiers: readonly TierRecord[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(tiers.map(({ accountId }) => accountId))]
  if (ids.length === 0) return new Set()
  const accounts = await find(ACCOUNTS, { _id: among(ids) }, { limit: ids.length })
  const agreeing = accounts.filter(
    (account) => !account.closesAt && hasConsent(account, 'publicTier'),
  )
  return new Set(agreeing.map(({ _id }) => _id))
}

function publicTier(record: TierRecord): PublicTier[] {
  const { publicName, certificateNo, validTo, tier, stationName } = record
  if (publicName === null || certificateNo === null || validTo === null) return []
  return [{ displayName: publicName, tier, stationName, certificateNo, validTo }]
}
