import { volunteerErrors } from '@shared/volunteer/errors'
import { CodedError } from '@shared/kit/errors'
import type { MemberContext } from '../kit/serve'

/**
 * Nobody decides about themselves, whatever their role: another keeper of the station, or the association, does.
 * `accountIds` are those the decision is about. ROL-11. Errors: VOLUNTEER.OWN_CASE.
 */
export function refuseOwnCase(
  { account }: Pick<MemberContext, 'account'>,
  ...accountIds: readonly (string | null)[]
): void {
  if (accountIds.includes(account._id)) throw new CodedError(volunteerErrors.OWN_CASE)
}
