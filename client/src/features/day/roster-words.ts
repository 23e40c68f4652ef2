/** The leader's list in words, and the one thing that is next. Board 37. */
import type { Check, RosterRow } from '@shared/activity/check-model'
import { checkWindow } from '@shared/activity/check-rules'
import type { Interval } from '@shared/activity/attendance-rules'
import { clockTime, type Instant } from '@shared/kit/time'
import type { IconName } from '@client/ui/icon'
import { HOW_WORDS, MARK_WORDS, ROSTER_COPY } from './roster-copy'

/** `13:52 扫码，在现场`; with the reason where it was ticked, and that it came later where it was made without a network. */
export function checkWords({ at, how, mark, reason }: Check): string {
  const words = [`${clockTime(at)} ${HOW_WORDS[how]}`, mark && MARK_WORDS[mark], reason]
  return words.filter(Boolean).join('，')
}

/** What stands under a name. */
export function rowLine(row: RosterRow): string {
  if (row.out) return checkWords(row.out)
  if (row.in) return checkWords(row.in)
  if (row.excused) return ROSTER_COPY.excusedLine
  return row.state === 'absent' ? ROSTER_COPY.absentLine : ROSTER_COPY.comingLine
}

export interface RowTag {
  readonly tone: 'good' | 'wait' | 'note' | 'plain'
  readonly icon?: IconName
  readonly label: string
}

/** How somebody stands. */
export function rowTag({ state, excused, lateMinutes, in: checkedIn, out }: RosterRow): RowTag {
  if (excused && !checkedIn) return { tone: 'plain', label: ROSTER_COPY.excused }
  if (state === 'absent') return { tone: 'plain', label: ROSTER_COPY.absent }
  if (state === 'coming') return { tone: 'plain', label: ROSTER_COPY.coming }
  if (state === 'left') {
    return out?.how === 'planned'
      ? { tone: 'wait', icon: 'clock', label: ROSTER_COPY.forgot }
      : { tone: 'good', icon: 'tick', label: ROSTER_COPY.left }
  }
  if (lateMinutes > 0) return { tone: 'wait', icon: 'clock', label: ROSTER_COPY.late(lateMinutes) }
  if (checkedIn?.how === 'offline') {
    return { tone: 'note', icon: 'wifioff', label: ROSTER_COPY.sentLater }
  }
  return { tone: 'good', icon: 'tick', label: ROSTER_COPY.here }
}

/** How many of one kind came, of how many. */
export function countsOf(
  rows: readonly RosterRow[],
  who: RosterRow['for'],
): { readonly came: number; readonly all: number } {
  const those = rows.filter((row) => row.for === who && (row.in !== null || !row.excused))
  return { came: those.filter(({ in: checkedIn }) => checkedIn).length, all: those.length }
}

/** `early`: nothing yet; `in`, `out`: codes of that way; `after`: the hours are next. */
export type DayStage = 'early' | 'in' | 'out' | 'after'

/** What a leader does now: one thing at a time. It is over early when everybody who came has left. */
export function stageOf(
  slot: Interval,
  rows: readonly Pick<RosterRow, 'state'>[],
  now: Instant,
): DayStage {
  if (now < checkWindow('in', slot).from) return 'early'
  const out = checkWindow('out', slot)
  if (now < out.from) return 'in'
  const nobodyHere = rows.every(({ state }) => state !== 'here')
  return now > out.to || (now > slot.to && nobodyHere) ? 'after' : 'out'
}

/** The slot a leader most likely means: what goes on or is next, else the last. */
export function likelySlot<S extends Interval>(slots: readonly S[], now: Instant): S | undefined {
  const sorted = [...slots].sort((a, b) => a.from - b.from)
  return sorted.find((slot) => now <= checkWindow('out', slot).to) ?? sorted.at(-1)
}
