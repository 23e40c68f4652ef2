import type { ClaimDecision, ClaimKind } from '@shared/ledger/claim-model'
import { CLAIM_WORKING_DAYS } from '@shared/ledger/claim-rules'
import type { ServiceRecord } from '@shared/ledger/record-model'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { Instant, LocalDate } from '@shared/kit/time'
import {
  CALENDAR_YEAR_MISSING,
  workingDaysAfter,
  type Deadline,
  type HolidayTable,
} from '@shared/kit/working-days'
import { logAlarm } from '../kit/log'
import type { KeptPhoto, SealedPart } from '../kit/photo-parts'
import { collection } from '../kit/store'

/** A decision with the account that made it. */
export interface KeptDecision extends ClaimDecision {
  readonly byId: string
}

/** A claim that a record is wrong, with everything that was said about it. R-10. */
export interface ClaimRecord {
  readonly _id: string
  readonly accountId: string
  readonly maskedName: string
  readonly volunteerNo: string | null
  /** Null for one that is missing. */
  readonly recordId: string | null
  readonly stationId: string | null
  readonly areaId: string | null
  readonly stationName: string
  /** Who answers: the station, or the association for its own people's, for those of no station, and the second time. */
  readonly deskId: string
  readonly title: string
  readonly day: LocalDate | null
  readonly kind: ClaimKind
  readonly wanted: number | null
  readonly note: string
  /** What its person added, covered; the parts lie beside it. D-30. */
  readonly photos: readonly KeptPhoto[]
  /** What the record said then. */
  readonly before: number | null
  readonly state: 'open' | 'more' | 'deciding' | 'changed' | 'kept'
  readonly round: 1 | 2
  readonly at: Instant
  /** When it was put to who answers now, which its deadline counts from. */
  readonly since: Instant
  readonly dueAt: Instant
  readonly dueProvisional: boolean
  readonly asked: readonly {
    readonly at: Instant
    readonly text: string
    readonly answer: string | null
  }[]
  readonly decisions: readonly KeptDecision[]
  /** One that can still be taken back, and when it is done. D-34. */
  readonly decision: KeptDecision | null
  readonly applyAt: Instant | null
  /** What its record said of an earlier claim, for one that is taken back altogether. */
  readonly earlier: ServiceRecord['claim']
}
export const CLAIMS = collection<ClaimRecord>('claims')

/** One part of a picture, with the claim and the account it goes with. */
export interface ClaimPartRecord extends SealedPart {
  readonly claimId: string
  readonly accountId: string
}
export const CLAIM_PARTS = collection<ClaimPartRecord>('claim_photos')

/** What the station itself began, and its person has not taken to the association. */
export function isStationsOwn({ kind, round }: Pick<ClaimRecord, 'kind' | 'round'>): boolean {
  return kind === 'station' && round === 1
}

/** The desk of what no station answers. */
export const ASSOCIATION_DESK = ASSOCIATION_SCOPE

/** When a claim is answered at the latest; a missing holiday year alarms. R-10, D-15, D-28. */
export function claimDue(since: Instant, table: HolidayTable): Deadline {
  const due = workingDaysAfter(since, CLAIM_WORKING_DAYS, table)
  if (due.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'ledger', at: due.at })
  return due
}
