/** Whom a case calls that nobody has opened yet. D-16. */
import { localDate, MINUTE, weekdayOf, type Instant } from '../kit/time'

/** An urgent case that nobody opens for so long goes to the next on the list. */
export const NEXT_ON_DUTY_MS = 10 * MINUTE
/** After so many calls, six hours of them, nobody is called any more: the operator is told instead. */
export const MOST_CALLS = 36

/** A turn of a duty list; without weekdays somebody is on none. */
export interface Turn {
  readonly accountId: string
  /** 0 Sunday … 6 Saturday. */
  readonly weekdays: readonly number[]
}

export interface DutyLists {
  readonly station: readonly Turn[]
  readonly association: readonly Turn[]
}

/** Somebody who can be called, and by which list. */
export interface OnDuty {
  readonly list: keyof DutyLists
  readonly accountId: string
}

/**
 * Who can be called at a moment, in order: the station's people of this weekday while it is staffed (`atStation`), then
 * the association's. On a day on which the association has nobody, everybody on its list is: never nobody at all.
 */
export function dutyRing(lists: DutyLists, at: Instant, atStation: boolean): OnDuty[] {
  const weekday = weekdayOf(localDate(at))
  const onTurn = (turns: readonly Turn[]) =>
    turns.filter(({ weekdays }) => weekdays.includes(weekday))
  const ofStation = atStation ? onTurn(lists.station) : []
  const today = onTurn(lists.association)
  const ofAssociation = today.length > 0 ? today : lists.association
  const ring = [
    ...ofStation.map(({ accountId }) => ({ list: 'station' as const, accountId })),
    ...ofAssociation.map(({ accountId }) => ({ list: 'association' as const, accountId })),
  ]
  return ring.filter(
    ({ accountId }, index) => ring.findIndex((one) => one.accountId === accountId) === index,
  )
}

/** Who comes after `last` in the ring, round and round; the first when `last` is not in it. Undefined when it is empty. */
export function nextInRing(ring: readonly OnDuty[], last: string | null): OnDuty | undefined {
  const index = ring.findIndex(({ accountId }) => accountId === last)
  return ring[(index + 1) % Math.max(ring.length, 1)]
}
