import type { Closing, HoursRow } from '@shared/activity/closing-actions'
import { clockTime } from '@shared/kit/time'
import { HOURS_COPY } from './copy'

/** Minutes that a leader adds to somebody's, and why; they are never taken away. HRS-05. */
export interface Added {
  readonly minutes: number
  readonly reason: string
}
export type AddedBy = Readonly<Record<string, Added>>

/** No activity lasts longer than what can be added to it. */
export const ADDED_MOST = 480
export const ADDED_STEP = 10

/** What was added before. */
export function addedBefore(rows: readonly HoursRow[]): AddedBy {
  return Object.fromEntries(
    rows
      .filter(({ added }) => added > 0)
      .map(({ signUpId, added, addedReason }) => [
        signUpId,
        { minutes: added, reason: addedReason },
      ]),
  )
}

/** What the leader sends: everybody to whom something is added. */
export function addedInput(added: AddedBy) {
  return Object.entries(added)
    .filter(([, { minutes }]) => minutes > 0)
    .map(([signUpId, { minutes, reason }]) => ({ signUpId, minutes, reason: reason.trim() }))
}

/** The minutes of somebody with what is added now. */
export function minutesOf({ signUpId, counted }: HoursRow, added: AddedBy): number {
  return counted + (added[signUpId]?.minutes ?? 0)
}

/** Those who have minutes; whoever came too short, or as a resident, has none. */
export function earning(rows: readonly HoursRow[]): readonly HoursRow[] {
  return rows.filter(({ counted, hours }) => counted > 0 && hours !== 'none')
}

/** How many people, and how many minutes in all. */
export function hoursTotal(rows: readonly HoursRow[], added: AddedBy) {
  const people = earning(rows)
  return {
    people: people.length,
    minutes: people.reduce((sum, row) => sum + minutesOf(row, added), 0),
  }
}

/** 13:58–15:31; a check that is not there says so. */
export function checkWords({ in: came, out: left }: Pick<HoursRow, 'in' | 'out'>): string {
  if (!came) return HOURS_COPY.noCheckIn
  const until = left ? clockTime(left.at) : HOURS_COPY.noCheckOut
  return `${clockTime(came.at)}–${until}`
}

/** Whether the leader still confirms, the station still verifies, or both are done. */
export type HoursStage = 'checks' | 'leader' | 'station' | 'done'

export function hoursStage({ missing }: Pick<Closing, 'missing'>): HoursStage {
  if (missing.includes('checks')) return 'checks'
  if (missing.includes('leaderHours')) return 'leader'
  return missing.includes('stationHours') ? 'station' : 'done'
}
