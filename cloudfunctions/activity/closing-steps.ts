/** What is still to be done behind an activity. ACT-26 to ACT-32. */
import { CLOSING_STEPS, type ClosingStep } from '@shared/activity/closing-rules'
import type { AttendanceRecord } from '../kit/attendance'
import { isComplete } from '../kit/photo-parts'
import type { ClosingState } from './closing-records'

/** What steps need to know of somebody who came. */
export type Came = Pick<AttendanceRecord, 'state' | 'countAt' | 'hours'>

/** The steps that are not done, in order. */
export function missingSteps(closing: ClosingState, came: readonly Came[]): ClosingStep[] {
  const { leader, station, record, summary, photos, thanks } = closing
  const counted = came.some(({ hours }) => hours === 'pending')
  const done: Readonly<Record<ClosingStep, boolean>> = {
    checks: !came.some(isOpen),
    leaderHours: leader !== null && !counted,
    stationHours: station !== null && !counted,
    record: !!record?.recipients && record.content !== '' && record.quality !== null,
    photos: photos.some(isComplete),
    summary: !!summary?.practice && summary.goalsMet !== null,
    thanks: thanks !== null,
  }
  return CLOSING_STEPS.filter((step) => !done[step])
}

/** Somebody who has not left, or whose minutes are not counted yet. */
function isOpen({ state, countAt }: Came): boolean {
  return state === 'here' || countAt !== null
}
