/** What stays of a training: written when its hours are verified, passed by word or test later. TRN-03, TRN-09, R-05. */
import type { TrainingFields, TrainingRecord } from '@shared/training/model'
import type { TrainingSubject } from '@shared/training/catalogue'
import type { Instant } from '@shared/kit/time'
import { postNotice } from './notices'
import { collection, find } from './store'
import { together, transact } from './transact'

/** One person's record of one training; its id is `trainingRecordId` of the sign-up. */
export interface KeptTrainingRecord extends Omit<TrainingRecord, 'id'> {
  readonly _id: string
  readonly accountId: string
  readonly stationId: string
  readonly maskedName: string
  readonly volunteerNo: string | null
  /** When the tick looks whether that lesson had been passed before; null once it did, or where there is none. */
  readonly lookAt: Instant | null
}
export const TRAINING_RECORDS = collection<KeptTrainingRecord>('training_records')

/** One record for each sign-up, whoever writes it first. */
export function trainingRecordId(signUpId: string): string {
  return `trn_${signUpId.slice(4)}`
}

/** The part of an activity that its training records need. */
export interface PlannedTraining {
  readonly _id: string
  readonly stationId: string
  readonly teamId: string | null
  readonly fields: {
    readonly plan: { readonly title: string }
    /** Null: it is no training. */
    readonly training: TrainingFields | null
  }
}
export const PLANNED_TRAININGS = collection<PlannedTraining>('activities')

/** Nobody has passed more trainings than are looked at. */
const MOST_PASSED = 500

/** The subjects of which somebody has passed a training. One read. */
export async function passedSubjects(accountId: string): Promise<TrainingSubject[]> {
  const passed = { accountId, result: 'passed' } as const
  const records = await find(TRAINING_RECORDS, passed, { limit: MOST_PASSED })
  return records.map(({ subject }) => subject)
}

/** A test that is being passed while the record is written is in the ledger by then. */
const LOOK_AFTER_MS = 30_000

/** When the tick looks whether the lesson of a record written now had been passed before. */
export function lessonLookAt(
  { result, lessonId }: Pick<KeptTrainingRecord, 'result' | 'lessonId'>,
  at: Instant,
): Instant | null {
  return result === 'open' && lessonId !== null ? at + LOOK_AFTER_MS : null
}

/** The trainings of somebody that wait for a lesson, by their ids. One read. TRN-03. */
export async function waitingForLesson(accountId: string, lessonId: string): Promise<string[]> {
  const waiting = { accountId, lessonId, result: 'open' } as const
  const found = await find(TRAINING_RECORDS, waiting, { limit: SLICE })
  return found.map(({ _id }) => _id)
}

const SLICE = 20

/** Passes records that are open, and tells whose they are; those that are passed stay so. At most 20 a transaction. */
export async function passTrainings(ids: readonly string[], at: Instant): Promise<void> {
  for (let from = 0; from < ids.length; from += SLICE) {
    await transact(async (transaction) => {
      const slice = ids.slice(from, from + SLICE)
      const records = await together(slice.map((id) => transaction.get(TRAINING_RECORDS, id)))
      await together(
        records.flatMap((record) => {
          if (record?.result !== 'open') return []
          const { _id, accountId, title } = record
          const about = { accountId, kind: 'trainingPassed', record: _id, at } as const
          return [
            transaction.update(TRAINING_RECORDS, _id, { result: 'passed', lookAt: null }),
            postNotice(transaction, { ...about, params: { title } }),
          ]
        }),
      )
    })
  }
}
