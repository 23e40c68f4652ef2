import { RECOGNITION_WORKING_DAYS } from '@shared/badge/recognition-rules'
import type { Instant } from '@shared/kit/time'
import {
  CALENDAR_YEAR_MISSING,
  workingDaysAfter,
  type Deadline,
  type HolidayTable,
} from '@shared/kit/working-days'
import { holidayTable } from '../kit/calendar'
import { logAlarm } from '../kit/log'
import { MOST_PROVISIONAL, recomputeDueBy } from '../kit/put-right'
import { find } from '../kit/store'
import { transact } from '../kit/transact'
import { RECOGNITIONS, type RecognitionRecord } from './recognition-records'

/** When a star that is handed in now is decided about at the latest; a missing year alarms. D-15, D-28. */
export function recognitionDue(at: Instant, table: HolidayTable): Deadline {
  const due = workingDaysAfter(at, RECOGNITION_WORKING_DAYS, table)
  if (due.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'badge', at: due.at })
  return due
}

interface Known {
  readonly record: RecognitionRecord
  readonly due: Deadline
}

async function knownByNow(): Promise<Known[]> {
  const waiting = { dueProvisional: true, state: 'waiting' } as const
  const [records, table] = await Promise.all([
    find(RECOGNITIONS, waiting, { limit: MOST_PROVISIONAL }),
    holidayTable(),
  ])
  return records
    .map((record) => ({
      record,
      due: workingDaysAfter(record.at, RECOGNITION_WORKING_DAYS, table),
    }))
    .filter(({ due }) => !due.provisional)
}

async function putRight({ record: { _id }, due }: Known): Promise<void> {
  await transact(async (transaction) => {
    const record = await transaction.get(RECOGNITIONS, _id)
    if (record?.state !== 'waiting' || !record.dueProvisional) return
    await transaction.update(RECOGNITIONS, _id, { dueAt: due.at, dueProvisional: false })
  })
}

/** Puts the deadlines right for which weekends alone were counted. D-28. */
export const recomputeRecognitionDue = recomputeDueBy(knownByNow, putRight)
