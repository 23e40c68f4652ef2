/** Claims as they are told: to whose record it is, and to who decides. */
import type {
  Claim,
  ClaimCase,
  ClaimDecision,
  ClaimRow,
  OwnClaimRow,
  Presence,
} from '@shared/ledger/claim-model'
import type { ServiceRecord } from '@shared/ledger/record-model'
import { maskName } from '@shared/kit/mask'
import { ATTENDANCES, type AttendanceRecord } from '../kit/attendance'
import { isComplete } from '../kit/photo-parts'
import type { MemberContext } from '../kit/serve'
import type { KeptServiceRecord } from '../kit/service-records'
import { get } from '../kit/store'
import { ASSOCIATION_DESK, type ClaimRecord, type KeptDecision } from './claim-records'

export function claimView(claim: ClaimRecord): Claim {
  const { _id, recordId, title, day, kind, wanted, note, at, dueAt, dueProvisional } = claim
  const { asked, decisions, deskId, round } = claim
  const state = claim.state === 'deciding' ? 'open' : claim.state
  const isOver = state === 'changed' || state === 'kept'
  const association = deskId === ASSOCIATION_DESK
  return {
    ...{ id: _id, recordId, title, day, kind, wanted, note, state, at, dueAt },
    ...{ provisional: dueProvisional, association, asked: [...asked] },
    photos: claim.photos.map((photo) => ({
      ...{ id: photo.id, at: photo.at, parts: photo.parts, complete: isComplete(photo) },
    })),
    decisions: decisions.map(decisionView),
    mayAppeal: isOver && round === 1 && !association,
  }
}

function decisionView(kept: KeptDecision): ClaimDecision {
  const { at, verdict, before, minutes, day, place, reason, by, association } = kept
  return { at, verdict, before, minutes, day, place, reason, by, association }
}

/** As a list of one's own shows it; what is decided is not told before it stands. D-34. */
export function ownClaimRow(claim: ClaimRecord): OwnClaimRow {
  const { id, title, day, kind, state, at, dueAt } = claimView(claim)
  return { id, title, day, kind, state, at, dueAt }
}

export function claimRow(claim: ClaimRecord): ClaimRow {
  const { _id, maskedName, title, day, kind, dueAt, dueProvisional } = claim
  const state = claim.state === 'more' || claim.state === 'deciding' ? claim.state : 'open'
  return { id: _id, maskedName, title, day, kind, state, dueAt, provisional: dueProvisional }
}

/** A record as it is told; the head's name is covered. */
export function recordView(record: KeptServiceRecord): ServiceRecord {
  const { _id, kind, title, content, place, organiser, head, stationId, day, from, to } = record
  const { minutes, pending, manual, corrections, claim, at } = record
  return {
    ...{ id: _id, kind, title, content, place, organiser, stationId, day, from, to },
    ...{ minutes, pending, manual, corrections, claim, at },
    head: head === '' ? '' : maskName(head),
  }
}

/** All that whoever decides looks at. One read, where somebody came to an activity. */
export async function caseOf(
  claim: ClaimRecord,
  record: KeptServiceRecord | undefined,
  { account }: Pick<MemberContext, 'account'>,
): Promise<ClaimCase> {
  const came =
    record?.kind === 'activity' ? await get(ATTENDANCES, record.source.record) : undefined
  const { maskedName, volunteerNo, stationId, decision, applyAt, accountId } = claim
  return {
    ...{ claim: claimView(claim), maskedName, volunteerNo, stationId },
    ...{ record: record ? recordView(record) : null, most: record?.most ?? null },
    presence: came ? presenceOf(came) : null,
    undoUntil: decision?.byId === account._id ? applyAt : null,
    own: accountId === account._id,
  }
}

function presenceOf({ slot, in: came, out }: AttendanceRecord): Presence {
  const told = (check: AttendanceRecord['in']) => check && { at: check.at, how: check.how }
  return { plannedFrom: slot.from, plannedTo: slot.to, in: told(came), out: told(out) }
}
