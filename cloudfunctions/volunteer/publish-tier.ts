import type { tierActions } from '@shared/volunteer/tier-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ACCOUNTS } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { addConsents, hasCurrentConsent, isCurrentConsent } from '../kit/consents'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { TIER_RECORDS } from './records'
import { findOwnTiers, ownTier } from './tier-views'

type PublishTier = (typeof tierActions)['publishTier']

/**
 * Puts what the caller is called on the public list, with consent to today's words, or takes it away. R-12, TIER-04.
 * Errors: VOLUNTEER.NO_TIER (not the caller's, or not valid), VOLUNTEER.CONSENT_REQUIRED.
 */
export async function publishTier(
  { tierId, published, consents }: ParsedOf<PublishTier>,
  context: MemberContext,
): Promise<OutputOf<PublishTier>> {
  const { at } = context
  const given = consents.filter((one) => one.kind === 'publicTier' && isCurrentConsent(one))
  const tiers = await transact(async (transaction) => {
    const account = await transaction.get(ACCOUNTS, context.account._id)
    const [tier, mine] = await together([
      transaction.get(TIER_RECORDS, tierId),
      findOwnTiers(context),
    ])
    const isHeld = tier?.state === 'passed' && tier.validTo !== null && tier.validTo > at
    if (!account || tier?.accountId !== account._id || !isHeld) {
      throw new CodedError(volunteerErrors.NO_TIER)
    }
    const after = addConsents(account.consents, given, at)
    if (published && !hasCurrentConsent(after, 'publicTier')) {
      throw new CodedError(volunteerErrors.CONSENT_REQUIRED)
    }
    const publicName = published ? account.displayName : null
    const action = published ? 'volunteer.publishTier' : 'volunteer.unpublishTier'
    await together([
      transaction.update(TIER_RECORDS, tierId, { publicName }),
      published &&
        after !== account.consents &&
        transaction.update(ACCOUNTS, account._id, { consents: after }),
      audit(transaction, auditRow(context, action, tierId, { stationId: tier.stationId })),
    ])
    return mine.map((one) => (one._id === tierId ? { ...one, publicName } : one))
  })
  return { tiers: tiers.map(ownTier) }
}
