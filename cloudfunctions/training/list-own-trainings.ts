import { localDate } from '@shared/kit/time'
import type { OutputOf } from '@shared/kit/contract'
import type { trainingContract } from '@shared/training/contract'
import type { TrainingRecord } from '@shared/training/model'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { TRAINING_RECORDS, type KeptTrainingRecord } from '../kit/training-records'

type Output = OutputOf<(typeof trainingContract.actions)['listOwnTrainings']>

/** More than anybody attends in a year. */
const MOST = 100

/** The caller's own records, newest first; the study time is that of the calendar year. One wave. HRS-11, D-19. */
export async function listOwnTrainings(
  _input: object,
  { account, at }: MemberContext,
): Promise<Output> {
  const own = { accountId: account._id }
  const kept = await find(TRAINING_RECORDS, own, { order: [['at', 'desc']], limit: MOST })
  const year = localDate(at).slice(0, 4)
  const thisYear = kept.filter((record) => localDate(record.at).startsWith(year))
  return {
    yearMinutes: thisYear.reduce((sum, { minutes }) => sum + minutes, 0),
    lastAt: kept[0]?.at ?? null,
    records: kept.map(trainingRecord),
  }
}

function trainingRecord(kept: KeptTrainingRecord): TrainingRecord {
  const { _id: id, activityId, kind, subject, title, content } = kept
  const { organiser, place, at, minutes, result, lessonId } = kept
  return {
    ...{ id, activityId, kind, subject, title, content },
    ...{ organiser, place, at, minutes, result, lessonId },
  }
}
