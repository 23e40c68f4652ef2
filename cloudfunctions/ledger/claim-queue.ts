import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { claimActions } from '@shared/ledger/claim-actions'
import { ledgerErrors } from '@shared/ledger/errors'
import { unkeptCharges } from '@shared/station/site-rules'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { SERVICE_RECORDS } from '../kit/service-records'
import { STATIONS } from '../kit/stations'
import { among, count, find, get, insert } from '../kit/store'
import { ASSOCIATION_DESK, CLAIMS, type ClaimRecord } from './claim-records'
import { caseOf, claimRow } from './claim-views'

type Actions = typeof claimActions

const MOST = 50

/** What waits at a desk, the most urgent first. */
function waitingAt(deskId: string, limit: number): Promise<ClaimRecord[]> {
  const state = among(['open', 'more', 'deciding'])
  return find(CLAIMS, { deskId, state }, { order: [['dueAt', 'asc']], limit })
}

/** What waits in the books of a place, for the page that leads on. One wave. */
export async function getBooks(
  { stationId }: ParsedOf<Actions['getBooks']>,
  context: MemberContext,
): Promise<OutputOf<Actions['getBooks']>> {
  context.authorize(stationId)
  const deskId = stationId ?? ASSOCIATION_DESK
  const [station, open, [first]] = await Promise.all([
    stationId === undefined ? undefined : get(STATIONS, stationId),
    count(CLAIMS, { deskId, state: 'open' }),
    find(CLAIMS, { deskId, state: 'open' }, { order: [['dueAt', 'asc']], limit: 1 }),
  ])
  return {
    ...{ stationName: station?.name ?? '', claims: open, claimsDueAt: first?.dueAt ?? null },
    // The association's own books are in its staff's charge.
    recordsKept: !station || !unkeptCharges(station.posts ?? []).includes('records'),
  }
}

/** The queue of a place. R-10, D-15. One wave. */
export async function listClaims(
  { stationId }: ParsedOf<Actions['listClaims']>,
  context: MemberContext,
): Promise<OutputOf<Actions['listClaims']>> {
  context.authorize(stationId)
  const found = await waitingAt(stationId ?? ASSOCIATION_DESK, MOST)
  return { claims: found.map(claimRow) }
}

/** Everything about one of them; who looked is written down first. Four waves. */
export async function readClaim(
  { claimId }: ParsedOf<Actions['readClaim']>,
  context: MemberContext,
): Promise<OutputOf<Actions['readClaim']>> {
  const claim = await get(CLAIMS, claimId)
  if (!claim) throw new CodedError(ledgerErrors.NO_CLAIM)
  context.authorize(claim.stationId)
  const { stationId, accountId: subject, recordId } = claim
  const [record] = await Promise.all([
    recordId === null ? undefined : get(SERVICE_RECORDS, recordId),
    insert(AUDITS, auditRow(context, 'ledger.readClaim', claimId, { stationId, subject })),
  ])
  return { case: await caseOf(claim, record, context) }
}
