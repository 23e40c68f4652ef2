/**
 * The one gate to a case: for whom somebody handles it, who may only read it, and from whom it is kept.
 * PRV-07, PRV-20, RPT-04; DESIGN §5: the station its own, the association on request.
 */
import type { Grant } from '@shared/account/model'
import { isInForce } from '@shared/account/rules'
import { helpErrors } from '@shared/help/errors'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { holdsRole } from '../kit/access'
import type { AccountRecord } from '../kit/accounts'
import type { MemberContext } from '../kit/serve'
import type { ContactRecord, ReportRecord } from './records'

/** For whom a case is handled. */
export type Side = 'station' | 'association'

type Guarded = Pick<
  ReportRecord,
  'stationId' | 'stationExcluded' | 'level' | 'onAssociationList' | 'conflicts'
>
type Contact = Pick<ContactRecord, 'phoneHash'> | undefined

/** Whether the association has a case to handle: handed up, on its list, or about somebody of the station. D-16. */
export function isWithAssociation({
  level,
  onAssociationList,
  stationExcluded,
}: Pick<Guarded, 'level' | 'onAssociationList' | 'stationExcluded'>): boolean {
  return level === 'association' || onAssociationList || stationExcluded
}

/** The stations at which somebody holds any role: what is about them is kept from them. */
export function ownStations({ grants }: Pick<AccountRecord, 'grants'>, at: Instant): string[] {
  const isHere = (grant: Grant) => grant.scope === 'station' && isInForce(grant, at)
  return grants.filter(isHere).map(({ scopeId }) => scopeId)
}

/**
 * Why a case is kept from somebody: it is about their own station (they are not even told that it exists), they know
 * somebody in it, or reported it themselves. Undefined: it need not be kept from them.
 */
export function involvementOf(
  account: Pick<AccountRecord, '_id' | 'grants' | 'phone'>,
  { stationId, stationExcluded, conflicts }: Guarded,
  contact: Contact,
  at: Instant,
): 'ownStation' | 'conflict' | undefined {
  if (stationExcluded && ownStations(account, at).includes(stationId)) return 'ownStation'
  const isReporter = contact !== undefined && contact.phoneHash === account.phone?.hash
  return isReporter || conflicts.includes(account._id) ? 'conflict' : undefined
}

/** Keeps a case from who is involved in it. Errors: HELP.NOT_FOUND, HELP.CONFLICT. */
export function refuseInvolved(
  ...[account, report, contact, at]: Parameters<typeof involvementOf>
): void {
  const involvement = involvementOf(account, report, contact, at)
  if (involvement === 'ownStation') throw new CodedError(helpErrors.NOT_FOUND)
  if (involvement === 'conflict') throw new CodedError(helpErrors.CONFLICT)
}

/** For whom the caller handles a case; null for the association's staff while the case is its station's. */
function sideOf(
  { account, at, authorize }: MemberContext,
  report: Guarded,
  contact: Contact,
): Side | null {
  authorize(report.stationId)
  refuseInvolved(account, report, contact, at)
  if (holdsRole(account, 'stationManager', report.stationId, at)) return 'station'
  return isWithAssociation(report) ? 'association' : null
}

/**
 * Lets only those through who handle a case, and says for whom. A station goes on with what was handed up: whoever
 * reaches the resident first writes it down. Errors: ACCESS.SCOPE, HELP.NOT_FOUND, HELP.CONFLICT, HELP.LEVEL.
 */
export function admitHandler(context: MemberContext, report: Guarded, contact: Contact): Side {
  const side = sideOf(context, report, contact)
  if (!side) throw new CodedError(helpErrors.LEVEL)
  return side
}

/**
 * Lets those through, too, who may only read: the association with a reason. Errors as above, but
 * HELP.REASON_NEEDED instead of HELP.LEVEL.
 */
export function admitReader(
  context: MemberContext,
  report: Guarded,
  contact: Contact,
  reason: string | null,
): Side | 'reader' {
  const side = sideOf(context, report, contact)
  if (!side && reason === null) throw new CodedError(helpErrors.REASON_NEEDED)
  return side ?? 'reader'
}
