import { HOLIDAYS } from '@shared/kit/holidays'
import { clockTime, friendlyDate, friendlyTime, instantOf, type Instant } from '@shared/kit/time'
import { afterStaffedMinutes, isStaffed } from '@shared/kit/working-days'
import type { Station } from '@shared/station/site-model'
import { OPEN_COPY } from './directory-copy'

/** Whether somebody is there now, and until or from when. */
export interface OpenWords {
  readonly isOpen: boolean
  readonly tag: string
  readonly hint: string
  /** Both in one, such as 开着，到 17:30. */
  readonly sentence: string
}

/** Minutes after midnight as a clock reads them: `17:30`. */
export function clockOf(minute: number): string {
  // Any day will do: Shanghai has no daylight saving.
  return clockTime(instantOf('2026-01-01', minute))
}

/** Board 45. Staffed hours are those of working days (D-16); a paused station says when it is back. */
export function openWords(station: Station, now: Instant): OpenWords {
  const { state, backOn, staffedFromMinute, staffedToMinute } = station
  if (state !== 'open') {
    const hint = backOn ? OPEN_COPY.backOn(friendlyDate(instantOf(backOn))) : OPEN_COPY.noDate
    return { isOpen: false, tag: OPEN_COPY.paused, hint, sentence: `${OPEN_COPY.paused}，${hint}` }
  }
  const hours = { fromMinute: staffedFromMinute, toMinute: staffedToMinute }
  if (isStaffed(now, hours, HOLIDAYS)) {
    const time = clockOf(staffedToMinute)
    return {
      isOpen: true,
      tag: OPEN_COPY.open,
      hint: OPEN_COPY.until(time),
      sentence: OPEN_COPY.openUntil(time),
    }
  }
  if (staffedFromMinute >= staffedToMinute) {
    return { isOpen: false, tag: OPEN_COPY.shut, hint: '', sentence: OPEN_COPY.shut }
  }
  const moment = friendlyTime(afterStaffedMinutes(now, 0, hours, HOLIDAYS).at, now)
  return {
    isOpen: false,
    tag: OPEN_COPY.shut,
    hint: OPEN_COPY.from(moment),
    sentence: OPEN_COPY.shutUntil(moment),
  }
}
