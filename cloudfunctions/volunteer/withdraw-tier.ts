import type { tierActions } from '@shared/volunteer/tier-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { TIER_RECORDS } from './records'
import { endCertificate } from './tier-story'
import { toldReason } from './told-reason'

type WithdrawTier = (typeof tierActions)['withdrawTier']

/** Takes a certificate back, for a reason its holder reads; the same again changes nothing. Errors: VOLUNTEER.NO_TIER. */
export function withdrawTier(
  { tierId, reason }: ParsedOf<WithdrawTier>,
  context: MemberContext,
): Promise<OutputOf<WithdrawTier>> {
  const said = toldReason(reason)
  return transact(async (transaction) => {
    const tier = await transaction.get(TIER_RECORDS, tierId)
    if (tier?.state === 'withdrawn') return {}
    if (tier?.state !== 'passed') throw new CodedError(volunteerErrors.NO_TIER)
    const { stationId, accountId: subject } = tier
    await together([
      endCertificate(transaction, tier, { state: 'withdrawn', reason: said, at: context.at }),
      audit(
        transaction,
        auditRow(context, 'volunteer.withdrawTier', tierId, { stationId, reason: said, subject }),
      ),
    ])
    return {}
  })
}
