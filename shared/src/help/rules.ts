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
import type { DangerSign } from './danger-signs'
import type { CaseRow, FirstContact } from './model'
import type { Triage } from './triage'

/** D-16: the first contact is made within four staffed hours. */
export const FIRST_CONTACT_MINUTES = 4 * 60
/** D-16: while money is moving, within half an hour. */
export const URGENT_CONTACT_MINUTES = 30

/** What empties an account while the other side is still talking. */
const OPENS_AN_ACCOUNT: readonly Triage['leaked'][number][] = [
  'bankCard',
  'code',
  'password',
  'screen',
]

/**
 * Whether a case comes first: money has moved; it cannot be said whether it has, so that it must be taken as if; it may
 * move any minute, since the other side still talks and holds what opens an account; or somebody may be in danger. D-16.
 */
export function isUrgent(report: {
  readonly moneyMoved: boolean
  readonly triage: Triage
  readonly dangerSigns: readonly DangerSign[]
}): boolean {
  const { unsurePaid, inContact, leaked } = report.triage
  const atRisk = inContact === true && leaked.some((what) => OPENS_AN_ACCOUNT.includes(what))
  return report.moneyMoved || unsurePaid || atRisk || report.dangerSigns.length > 0
}

/**
 * By when a report gets its first contact, and when people are back if nobody is there (D-16).
 * In an urgent case the half hour runs by the clock when people are there, even past closing time,
 * else from the moment they return. Staffed hours that never open are read as the default: a report is
 * never refused for them. `provisional` as in D-28.
 */
export function firstContact(report: {
  readonly at: Instant
  readonly urgent: boolean
  readonly hours: StaffedHours
  readonly table: HolidayTable
}): FirstContact {
  const { at, urgent, table } = report
  const hours =
    report.hours.fromMinute < report.hours.toMinute ? report.hours : DEFAULT_STAFFED_HOURS
  const due = (minutes: number): Deadline => afterStaffedMinutes(at, minutes, hours, table)
  if (!isStaffed(at, hours, table)) {
    const contact = due(urgent ? URGENT_CONTACT_MINUTES : FIRST_CONTACT_MINUTES)
    return {
      dueAt: contact.at,
      staffedNow: false,
      staffedFrom: due(0).at,
      provisional: contact.provisional,
    }
  }
  const contact = urgent
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
