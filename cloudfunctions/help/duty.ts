/** Whom a case calls that nobody has opened yet. D-16. */
import {
  dutyRing,
  nextInRing,
  NEXT_ON_DUTY_MS,
  type DutyLists,
  type OnDuty,
  type Turn,
} from '@shared/help/duty-rules'
import type { Role } from '@shared/kit/access'
import type { Instant } from '@shared/kit/time'
import { isStaffed, type HolidayTable, type StaffedHours } from '@shared/kit/working-days'
import { holdsRole } from '../kit/access'
import { ACCOUNTS } from '../kit/accounts'
import { logAlarm } from '../kit/log'
import type { NoticeToPost } from '../kit/notices'
import type { StationRecord } from '../kit/stations'
import { among, find, get } from '../kit/store'
import {
  ASSOCIATION_DUTY,
  ASSOCIATION_DUTY_ID,
  type AssociationDutyRecord,
  type ReportRecord,
} from './records'

/** The scope of a role that holds for the whole association. */
const ASSOCIATION = 'association'

/** What a call changes in a case. */
export type DutyCall = Pick<ReportRecord, 'duty' | 'dutyNextAt' | 'onAssociationList'>
type Called = Pick<
  ReportRecord,
  '_id' | 'level' | 'stationExcluded' | 'conflicts' | 'urgent' | 'stationName' | 'dueAt'
>

/** The association's duty list. One read. */
export function associationDuty(): Promise<AssociationDutyRecord | undefined> {
  return get(ASSOCIATION_DUTY, ASSOCIATION_DUTY_ID)
}

/** Both duty lists, without those who no longer hold their role. One read. */
export async function listsInForce(
  station: StationRecord | undefined,
  association: AssociationDutyRecord | undefined,
  at: Instant,
): Promise<DutyLists> {
  const ofStation = station?.dutyTurns ?? []
  const ofAssociation = association?.turns ?? []
  const ids = [...new Set([...ofStation, ...ofAssociation].map(({ accountId }) => accountId))]
  if (ids.length === 0) return { station: [], association: [] }
  const people = await find(ACCOUNTS, { _id: among(ids) }, { limit: ids.length })
  const holds = (accountId: string, role: Role, scopeId: string) =>
    people.some((person) => person._id === accountId && holdsRole(person, role, scopeId, at))
  return {
    station: ofStation.filter(
      ({ accountId }) => station && holds(accountId, 'stationManager', station._id),
    ),
    association: ofAssociation.filter(({ accountId }) =>
      holds(accountId, 'associationStaff', ASSOCIATION),
    ),
  }
}

/** The hours of a station as the rules of time read them. */
export function hoursOf({ staffedFromMinute, staffedToMinute }: StationRecord): StaffedHours {
  return { fromMinute: staffedFromMinute, toMinute: staffedToMinute }
}

/**
 * Calls the first on duty for a case that has just come, come up or come back: at its station while people are there,
 * else of the association, on whose list it then stands. Only an urgent one calls the next in ten minutes.
 */
export function callFirst(
  report: Called,
  lists: DutyLists,
  { at, staffed }: { readonly at: Instant; readonly staffed: boolean },
): DutyCall {
  const atStation = staffed && isAtStation(report)
  const called = nextInRing(ringOf(report, lists, { at, staffed }), null)
  if (!called && report.urgent) logAlarm('DUTY.NOBODY', { report: report._id })
  return {
    duty: {
      list: called?.list ?? 'association',
      ...{ turn: 0, accountId: called?.accountId ?? null, since: at },
    },
    dutyNextAt: report.urgent ? at + NEXT_ON_DUTY_MS : null,
    onAssociationList: !atStation || called?.list !== 'station',
  }
}

/** The next on the list for an urgent case that nobody opened in ten minutes, station first, then association, round and round. */
export function callNext(
  report: Called & Pick<ReportRecord, 'duty' | 'onAssociationList'>,
  lists: DutyLists,
  { at, staffed }: { readonly at: Instant; readonly staffed: boolean },
): DutyCall {
  const ring = ringOf(report, lists, { at, staffed })
  const called = nextInRing(ring, report.duty?.accountId ?? null)
  const list = called?.list ?? 'association'
  const turn = (report.duty?.turn ?? 0) + 1
  return {
    duty: { list, turn, accountId: called?.accountId ?? null, since: at },
    dutyNextAt: at + NEXT_ON_DUTY_MS,
    onAssociationList: report.onAssociationList || list === 'association',
  }
}

/** Who can be called for a case: nobody who knows somebody in it. */
function ringOf(
  report: Called,
  { station, association }: DutyLists,
  { at, staffed }: { readonly at: Instant; readonly staffed: boolean },
): OnDuty[] {
  const isFree = ({ accountId }: Turn) => !report.conflicts.includes(accountId)
  const free = { station: station.filter(isFree), association: association.filter(isFree) }
  return dutyRing(free, at, staffed && isAtStation(report))
}

function isAtStation({ level, stationExcluded }: Called): boolean {
  return level === 'station' && !stationExcluded
}

/** The message to whoever is called; none when nobody is. */
export function callOf(
  { _id, stationName, urgent, dueAt }: Called,
  { duty }: DutyCall,
): NoticeToPost<'caseWaits'> | undefined {
  if (!duty?.accountId) return undefined
  const { accountId, since: at } = duty
  const params = { stationName, urgent, dueAt }
  return { accountId, kind: 'caseWaits', params, record: _id, turn: String(at), at }
}

/** The message that a case was handed up, to whoever is called; none when nobody is. */
export function handedUpOf(
  { _id, stationName, urgent }: Called,
  { duty }: DutyCall,
): NoticeToPost<'caseHandedUp'> | undefined {
  if (!duty?.accountId) return undefined
  const { accountId, since: at } = duty
  const params = { stationName, urgent }
  return { accountId, kind: 'caseHandedUp', params, record: _id, turn: String(at), at }
}

/** Whether people are at the station of a case; at one that is gone nobody is. */
export function isStaffedNow(
  station: StationRecord | undefined,
  at: Instant,
  table: HolidayTable,
): boolean {
  return station !== undefined && station.open && isStaffed(at, hoursOf(station), table)
}
