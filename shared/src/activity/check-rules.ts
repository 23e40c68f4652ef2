/** Codes and clocks of checking in and out, and what is counted. ACT-21 to ACT-24, D-09, D-10, D-12, AMB-64. */
import { MINUTE, type Instant } from '../kit/time'
import { minutesToAttend, plannedMinutes, type Interval } from './attendance-rules'
import type { CheckRefusal, CheckWay } from './check-model'

/** A code stands for one step; it is taken in the step after as well, since people are slow. In ms. */
export const CODE_STEP_MS = 60_000
/** As many codes as a screen fetches ahead, so that it goes on when the network is gone for a while. */
export const CODES_AHEAD = 30
/** A code that was scanned without a network may be sent so much later. */
export const OFFLINE_SEND_MS = 24 * 60 * MINUTE
/** So far a phone's clock may stand from the code it scanned. */
export const CLOCK_TOLERANCE_MS = 2 * CODE_STEP_MS
/** Checking in opens so long before the start, and ends with the end. */
export const CHECK_IN_OPENS_MS = 30 * MINUTE
/** Checking out by oneself: from so long before the end to so long after it. Board 08. */
export const CHECK_OUT_OPENS_MS = 10 * MINUTE
export const CHECK_OUT_ENDS_MS = 15 * MINUTE

/** The step of a moment. */
export function codeStep(at: Instant): number {
  return Math.floor(at / CODE_STEP_MS)
}

/** When a step begins: the moment a code stands for. */
export function stepStart(step: number): Instant {
  return step * CODE_STEP_MS
}

/** Whether a code of this step is taken at this moment: its own step and the one after. */
export function isCurrentStep(step: number, at: Instant): boolean {
  const age = codeStep(at) - step
  return age === 0 || age === 1
}

/** Whether a phone's clock agrees with the code that it scanned without a network. */
export function clockAgrees(step: number, scannedAt: Instant): boolean {
  return Math.abs(scannedAt - stepStart(step)) <= CLOCK_TOLERANCE_MS
}

/** When one may check in or out by a code; a leader may tick at other times, with a reason. */
export function checkWindow(way: CheckWay, slot: Interval): Interval {
  return way === 'in'
    ? { from: slot.from - CHECK_IN_OPENS_MS, to: slot.to }
    : { from: slot.to - CHECK_OUT_OPENS_MS, to: slot.to + CHECK_OUT_ENDS_MS }
}

/** The moments that a leader may tick: earlier leaving too, never one that is still to come. */
export function tickWindow(way: CheckWay, slot: Interval, at: Instant): Interval {
  const { from } = checkWindow('in', slot)
  return { from, to: Math.min(at, checkWindow(way, slot).to) }
}

/**
 * Why a genuine code is not taken at this moment; undefined when it is. `scannedAt`: the phone's own clock, for a code that
 * was scanned without a network: its step is the time then, and the clock must agree with it.
 */
export function codeRefusal(
  { way, step }: { readonly way: CheckWay; readonly step: number },
  slot: Interval,
  at: Instant,
  scannedAt: Instant | null,
): CheckRefusal | undefined {
  const begun = stepStart(step)
  if (scannedAt === null) {
    if (begun > at) return 'codeWrong'
    if (!isCurrentStep(step, at)) return 'codeOld'
  } else {
    if (begun > at || !clockAgrees(step, scannedAt)) return 'clock'
    if (at - begun > OFFLINE_SEND_MS) return 'codeOld'
  }
  const window = checkWindow(way, slot)
  const [earliest, latest] = scannedAt === null ? [at, at] : [begun + CODE_STEP_MS - 1, begun]
  if (earliest < window.from) return 'tooEarly'
  return latest > window.to ? 'tooLate' : undefined
}

/** Whole minutes after the start; 0 when in time. */
export function lateMinutes(checkedIn: Instant, slot: Interval): number {
  return Math.max(0, Math.floor((checkedIn - slot.from) / MINUTE))
}

/** What lies between check-in and check-out within the plan; null when nothing does. AMB-64. */
export function clip(attended: Interval, slot: Interval): Interval | null {
  const from = Math.max(attended.from, slot.from)
  const to = Math.min(attended.to, slot.to)
  return from < to ? { from, to } : null
}

/** The parts of a span that no other span covers, in order. */
export function uncovered(span: Interval, others: readonly Interval[]): Interval[] {
  return others.reduce<Interval[]>(
    (left, other) =>
      left.flatMap((part) => {
        const before = { from: part.from, to: Math.min(part.to, other.from) }
        const after = { from: Math.max(part.from, other.to), to: part.to }
        return [before, after].filter(({ from, to }) => from < to)
      }),
    [span],
  )
}

/**
 * Minutes of one attendance: all of it within the plan, and what counts. Below the threshold nothing counts (D-10); time
 * that counts in another activity or training counts there alone (D-12). Whole minutes, rounded down once over the whole.
 */
export function countMinutes(
  attended: Interval,
  slot: Interval,
  percent: number,
  countedElsewhere: readonly Interval[],
): { readonly attended: number; readonly counted: number; readonly parts: readonly Interval[] } {
  const within = clip(attended, slot)
  const minutes = within ? plannedMinutes(within) : 0
  if (!within || minutes < minutesToAttend(slot, percent)) {
    return { attended: minutes, counted: 0, parts: [] }
  }
  const parts = uncovered(within, countedElsewhere)
  const length = parts.reduce((sum, { from, to }) => sum + to - from, 0)
  return { attended: minutes, counted: Math.floor(length / MINUTE), parts }
}
