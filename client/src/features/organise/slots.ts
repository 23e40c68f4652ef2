/** When it takes place: slots as an organiser picks them. ACT-09. */
import type { ActivitySlot } from '@shared/activity/model'
import type { ActivityPlan } from '@shared/activity/plan-model'
import {
  addDays,
  clockTime,
  instantOf,
  localDate,
  minuteOfDay,
  MINUTE,
  type Instant,
} from '@shared/kit/time'
import { minutesOf } from './when-words'

/** Nothing shorter is held. */
const SHORTEST = 10 * MINUTE
/** Of a day. */
const LAST_MINUTE = 24 * 60 - 1
const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/
const CLOCK_FORM = /^\d{2}:\d{2}$/

/** A slot as it is picked: a day, and two times of it. */
export interface SlotPick {
  readonly day: string
  readonly from: string
  readonly to: string
}

export function pickOf({ from, to }: ActivitySlot): SlotPick {
  return { day: localDate(from), from: clockTime(from), to: clockTime(to) }
}

/** The slot with another day or time; a pick that was cleared changes nothing. */
export function picked(slot: ActivitySlot, change: Partial<SlotPick>): ActivitySlot {
  const { day, from, to } = { ...pickOf(slot), ...change }
  if (!DAY_FORM.test(day) || !CLOCK_FORM.test(from) || !CLOCK_FORM.test(to)) return slot
  return { ...slot, from: instantOf(day, minutesOf(from)), to: instantOf(day, minutesOf(to)) }
}

/** One more: the same hours a week after the last. */
export function oneMore(slots: readonly ActivitySlot[]): ActivitySlot[] {
  const last = slots.at(-1)
  if (!last) return [...slots]
  const free = [...'abcdefghijkl'].find((id) => !slots.some((slot) => slot.id === id))
  const day = addDays(localDate(last.from), 7)
  return free === undefined ? [...slots] : [...slots, { ...picked({ ...last, id: free }, { day }) }]
}

export type SlotProblem = 'short' | 'past' | 'overlap'

/** What is wrong with a slot among the others; undefined when nothing is. */
export function slotProblem(
  slot: ActivitySlot,
  slots: readonly ActivitySlot[],
  now: Instant,
): SlotProblem | undefined {
  if (slot.to - slot.from < SHORTEST) return 'short'
  if (slot.from <= now) return 'past'
  const others = slots.filter(({ id }) => id !== slot.id)
  return others.some(({ from, to }) => slot.from < to && from < slot.to) ? 'overlap' : undefined
}

/** The timed parts of the day, moved with the hour at which it begins. ACT-43. */
export function movedSchedule(
  schedule: ActivityPlan['schedule'],
  before: Instant,
  after: Instant,
): ActivityPlan['schedule'] {
  const by = minuteOfDay(after) - minuteOfDay(before)
  const within = (minute: number) => Math.min(LAST_MINUTE, Math.max(0, minute))
  return schedule.map((item) => ({ ...item, fromMinute: within(item.fromMinute + by) }))
}
