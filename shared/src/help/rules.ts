import { localDate, MINUTE, type Instant } from '../kit/time'
import {
  afterStaffedMinutes,
  DEFAULT_STAFFED_HOURS,
  isStaffed,
  isWorkingDay,
  type Deadline,
  type HolidayTable,
  type StaffedHours,
} from '../kit/working-days'
import type { CaseRow, FirstContact } from './model'

/** D-16: the first contact is made within four staffed hours. */
export const FIRST_CONTACT_MINUTES = 4 * 60
/** D-16: while money is moving, within half an hour. */
export const URGENT_CONTACT_MINUTES = 30

/**
 * By when a report gets its first contact, and when people are back if nobody is there (D-16).
 * While money is moving the half hour runs by the clock when people are there, even past closing time,
 * else from the moment they return. Staffed hours that never open are read as the default: a report is
 * never refused for them. `provisional` as in D-28.
 */
export function firstContact(report: {
  readonly at: Instant
  readonly moneyMoved: boolean
  readonly hours: StaffedHours
  readonly table: HolidayTable
}): FirstContact {
  const { at, moneyMoved, table } = report
  const hours =
    report.hours.fromMinute < report.hours.toMinute ? report.hours : DEFAULT_STAFFED_HOURS
  const due = (minutes: number): Deadline => afterStaffedMinutes(at, minutes, hours, table)
  if (!isStaffed(at, hours, table)) {
    const contact = due(moneyMoved ? URGENT_CONTACT_MINUTES : FIRST_CONTACT_MINUTES)
    return {
      dueAt: contact.at,
      staffedNow: false,
      staffedFrom: due(0).at,
      provisional: contact.provisional,
    }
  }
  const contact = moneyMoved
    ? {
        at: at + URGENT_CONTACT_MINUTES * MINUTE,
        provisional: isWorkingDay(localDate(at), table).provisional,
      }
    : due(FIRST_CONTACT_MINUTES)
  return { dueAt: contact.at, staffedNow: true, provisional: contact.provisional }
}

/** Orders cases: the urgent ones come first, then what is due sooner. D-16. */
export function urgencyOrder(
  a: Pick<CaseRow, 'urgent' | 'dueAt'>,
  b: Pick<CaseRow, 'urgent' | 'dueAt'>,
): number {
  return Number(b.urgent) - Number(a.urgent) || a.dueAt - b.dueAt
}
