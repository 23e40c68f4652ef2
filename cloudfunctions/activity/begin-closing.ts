import { closingDue, closingDues } from '@shared/activity/closing-rules'
import { DAY, type Instant } from '@shared/kit/time'
import type { HolidayTable } from '@shared/kit/working-days'
import { holidayTable } from '../kit/calendar'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { atMost, find, updateWhere } from '../kit/store'
import type { ClosingState } from './closing-records'
import { alarmed } from './due'
import { ACTIVITIES, type ActivityRecord } from './records'

const SLICE = 50
/** Organisers are told so long before the first of the deadlines. */
const WARN_BEFORE_MS = 2 * DAY

function toClose(limit: number): Promise<ActivityRecord[]> {
  const ended = { state: 'published', to: atMost(now()) } as const
  return find(ACTIVITIES, ended, { order: [['to', 'asc']], limit })
}

/** What is published is over at the end of its last slot: nobody is offered it any more, and its deadlines begin to run. AMB-27, D-14. */
export const beginClosing: Job = {
  name: 'over',
  isDue: async () => (await toClose(1)).length > 0,
  async runSlice() {
    const [ended, table] = await Promise.all([toClose(SLICE), holidayTable()])
    await Promise.all(
      ended.map(({ _id, to }) => {
        const asFound = { _id, to, state: 'published' } as const
        return updateWhere(ACTIVITIES, asFound, {
          ...{ state: 'over', listed: false, closing: closingBegun(to, table) },
        })
      }),
    )
    return ended.length === SLICE
  },
}

/** What is to be done behind an activity that ended now. */
export function closingBegun(endedAt: Instant, table: HolidayTable): ClosingState {
  return {
    endedAt,
    ...duesOf(endedAt, table),
    ...{ leader: null, station: null, returned: null, postAt: null },
    ...{ record: null, summary: null, photos: [], thanks: null, thankAt: null },
    ...{ feedback: null, archive: null, tidyAt: null },
  }
}

type Dues = Pick<ClosingState, 'dues' | 'dueAt' | 'warnAt' | 'provisional'>

/** The deadlines by the table as it holds now; a missing year alarms. D-28. */
export function duesOf(endedAt: Instant, table: HolidayTable): Dues {
  const dues = closingDues(endedAt, table)
  const dueAt = closingDue(dues).at
  const guessed = Object.values(dues).find(({ provisional }) => provisional)
  if (guessed) alarmed(guessed)
  return { dues, dueAt, warnAt: dueAt - WARN_BEFORE_MS, provisional: guessed !== undefined }
}

/** When whoever answers for it is told that the law's own deadline is near: the record must stand by then. R-08, D-14. */
export function legalWarnAt({ legal }: ClosingState['dues']): Instant {
  return legal.at - WARN_BEFORE_MS
}
