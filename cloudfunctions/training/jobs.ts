/** What the timer of trainings does. */
import { reviewDue } from '@shared/activity/deadlines'
import { holidayTable } from '../kit/calendar'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { hasPassedLesson } from '../kit/lessons'
import { MOST_PROVISIONAL, recomputeDueBy } from '../kit/put-right'
import { atMost, find, updateWhere } from '../kit/store'
import { passTrainings, TRAINING_RECORDS, type KeptTrainingRecord } from '../kit/training-records'
import { COURSEWARES } from './records'

const SLICE = 20

/** Records whose lesson has not been looked for. */
function toLookAt(limit: number): Promise<KeptTrainingRecord[]> {
  return find(TRAINING_RECORDS, { lookAt: atMost(now()) }, { limit })
}

/** Passes the trainings whose lesson had been passed before anybody wrote their records. TRN-03. */
export const lookAtLessons: Job = {
  name: 'lessons',
  isDue: async () => (await toLookAt(1)).length > 0,
  async runSlice() {
    const found = await toLookAt(SLICE)
    await Promise.all(found.map(lookAtLesson))
    return found.length === SLICE
  },
}

async function lookAtLesson({ _id, accountId, lessonId }: KeptTrainingRecord): Promise<void> {
  if (lessonId !== null && (await hasPassedLesson(accountId, lessonId))) {
    await passTrainings([_id], now())
  } else {
    await updateWhere(TRAINING_RECORDS, { _id }, { lookAt: null })
  }
}

/** The courseware that waits with a deadline for which weekends alone were counted, as far as the table knows better. */
async function knownByNow(): Promise<readonly (() => Promise<unknown>)[]> {
  const [found, table] = await Promise.all([
    find(
      COURSEWARES,
      { reviewProvisional: true, state: 'waiting' },
      { order: [['submittedAt', 'asc']], limit: MOST_PROVISIONAL },
    ),
    holidayTable(),
  ])
  return found.flatMap(({ _id, submittedAt }) => {
    const due = submittedAt === null ? undefined : reviewDue(submittedAt, table)
    if (!due || due.provisional) return []
    const asFound = { _id, submittedAt, state: 'waiting', reviewProvisional: true } as const
    const change = { reviewDueAt: due.at, reviewProvisional: false }
    return [() => updateWhere(COURSEWARES, asFound, change)]
  })
}

/** Puts their deadlines right. D-28. */
export const recomputeDue = recomputeDueBy(knownByNow, async (putRight) => void (await putRight()))
