/** A case in the hand of the volunteer to whom it was given: what of it they see, and the way to it. RPT-05. */
import { helpErrors } from '@shared/help/errors'
import { CodedError } from '@shared/kit/errors'
import { TIERS, type TierRecord } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { involvementOf } from './case-gate'
import { mayFollowCases } from './followers'
import { readCase, type Seen } from './look-at-case'
import type { ContactRecord, ReportRecord } from './records'

/** The certificate by which the caller may follow cases. One read. */
export async function ownTier({ account }: MemberContext): Promise<TierRecord | undefined> {
  const [tier] = await find(TIERS, { accountId: account._id, state: 'passed' }, { limit: 1 })
  return tier
}

/** Whether a case is the caller's to follow now: given to them, by a role, an agreement and a certificate that still hold. */
export function isFollowedBy(
  { account, at }: MemberContext,
  report: ReportRecord,
  contact: Pick<ContactRecord, 'phoneHash'> | undefined,
  tier: TierRecord | undefined,
): boolean {
  return (
    report.assignee?.accountId === account._id &&
    mayFollowCases(account, tier, report, at) &&
    involvementOf(account, report, contact, at) === undefined
  )
}

/** Reads a case that was given to the caller, with the way to ask it again. Whatever stands against it: HELP.NOT_FOUND. */
export async function readAssigned(
  context: MemberContext,
  id: string,
): Promise<Seen & { readonly check: (report: ReportRecord) => void }> {
  const [{ report, contact }, tier] = await Promise.all([readCase(id), ownTier(context)])
  const check = (current: ReportRecord) => {
    if (!isFollowedBy(context, current, contact, tier)) throw new CodedError(helpErrors.NOT_FOUND)
    context.authorize(current.stationId)
  }
  return { report, contact, check }
}
