/** Where somebody stands on the day, from their own attendance and the clock. Boards 08, 70; D-09, D-10. */
import type { CheckWay, OwnAttendance } from '@shared/activity/check-model'
import { checkWindow, clip } from '@shared/activity/check-rules'
import { minutesToAttend, plannedMinutes } from '@shared/activity/attendance-rules'
import type { Instant } from '@shared/kit/time'

/**
 * `early`: check-in is not open yet; `checkIn`: it is; `during`: here, check-out is not open; `checkOut`: it is;
 * `forgotten`: here, and check-out is over; `missed`: did not come; `done`: checked out.
 */
export type CheckPhase =
  'early' | 'checkIn' | 'during' | 'checkOut' | 'forgotten' | 'missed' | 'done'

type Standing = Pick<OwnAttendance, 'state' | 'slot'>

/** What can be done now. */
export function phaseOf({ state, slot }: Standing, now: Instant): CheckPhase {
  if (state === 'left') return 'done'
  if (state === 'absent') return 'missed'
  const open = checkWindow(state === 'coming' ? 'in' : 'out', slot)
  if (state === 'coming') {
    return now < open.from ? 'early' : now <= open.to ? 'checkIn' : 'missed'
  }
  return now < open.from ? 'during' : now <= open.to ? 'checkOut' : 'forgotten'
}

/** What was scanned here without a network and is on its way: it counts on this phone as if it had arrived. */
export function withScans(
  attendance: OwnAttendance,
  scans: readonly { readonly way: CheckWay; readonly scannedAt: Instant }[],
): OwnAttendance {
  return scans.reduce<OwnAttendance>((last, { way, scannedAt: at }) => {
    if (last[way] || (way === 'out' && !last.in)) return last
    const scan = { at, how: 'offline', mark: null, reason: '', sentAt: null } as const
    return { ...last, [way]: scan, state: way === 'in' ? 'here' : 'left' }
  }, attendance)
}

/** Minutes so far, how many make it count, and how many there are at most. */
export interface MinutesSoFar {
  readonly minutes: number
  readonly least: number
  readonly most: number
  /** Until the planned end. */
  readonly left: number
}

/** From check-in to now, cut to the plan; null before check-in. D-10. */
export function minutesSoFar(
  { in: checkedIn, out, slot, attendancePercent }: OwnAttendance,
  now: Instant,
): MinutesSoFar | null {
  if (!checkedIn) return null
  const within = clip({ from: checkedIn.at, to: out?.at ?? now }, slot)
  const most = plannedMinutes(slot)
  return {
    minutes: within ? plannedMinutes(within) : 0,
    least: minutesToAttend(slot, attendancePercent),
    most,
    left: Math.max(0, plannedMinutes({ from: Math.max(now, slot.from), to: slot.to })),
  }
}
