import { isInForce } from '@shared/account/rules'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { WaitingDisclosure } from '@shared/help/case-model'
import type { helpContract } from '@shared/help/contract'
import type { OutputOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { involvementOf } from './case-gate'
import { REPORTS, type ReportRecord } from './records'

type ListDisclosures = (typeof helpContract.actions)['listDisclosures']

const MOST = 50

/**
 * The exceptions that wait for the caller as the second person, oldest first; without the reporter's data, and not
 * those the caller asked for or must not know of. Two waves. AMB-59.
 */
export async function listDisclosures(
  _input: object,
  context: MemberContext,
): Promise<OutputOf<ListDisclosures>> {
  const areas = supervisedAreas(context)
  const reports = await find(
    REPORTS,
    {
      ...{ disclosureWaits: true, open: true },
      ...(areas === 'all' ? {} : { areaId: among(areas) }),
    },
    { order: [['receivedAt', 'asc']], limit: MOST },
  )
  const mine = reports.filter(
    (report) => involvementOf(context.account, report, undefined, context.at) === undefined,
  )
  const waiting = mine.flatMap((report) => waitingOf(report, context.account._id))
  return { waiting: waiting.slice(0, MOST) }
}

/** Where the caller may agree, asked of the guard: everywhere, or in the areas of a supervisor. */
function supervisedAreas({ account, at, authorize }: MemberContext): 'all' | string[] {
  const held = account.grants.filter(
    (grant) =>
      (grant.role === 'supervisor' || grant.role === 'associationStaff') && isInForce(grant, at),
  )
  const places = held.map(({ scopeId }) => scopeId)
  authorize(...places)
  return places.includes(ASSOCIATION_SCOPE) ? 'all' : places
}

function waitingOf(
  { _id, no, stationName, fraudType, referrals }: ReportRecord,
  accountId: string,
): WaitingDisclosure[] {
  return referrals.flatMap(({ id, actor, state, authority, at, reason, disclosure }) => {
    if (state !== 'waiting' || actor === accountId || disclosure.kind !== 'exception') return []
    const { ground, degree, protection, told, telling } = disclosure
    return [
      {
        ...{ caseId: _id, referralId: id, no, stationName, fraudType, authority, at, reason },
        ...{ ground, degree, protection, told, telling },
      },
    ]
  })
}
