/** What stays of a training: written when its hours are verified, passed by word or test later. TRN-03, TRN-09, R-05. */
import type { TrainingRecord } from '@shared/training/model'
import { collection } from './store'

/** One person's record of one training; its id is `trainingRecordId` of the sign-up. */
export interface KeptTrainingRecord extends Omit<TrainingRecord, 'id'> {
  readonly _id: string
  readonly accountId: string
  readonly stationId: string
  readonly maskedName: string
  readonly volunteerNo: string | null
  /** The lesson whose test passes it; null where attending or the trainer's word does. */
  readonly lessonId: string | null
}
export const TRAINING_RECORDS = collection<KeptTrainingRecord>('training_records')

/** One record for each sign-up, whoever writes it first. */
export function trainingRecordId(signUpId: string): string {
  return `trn_${signUpId.slice(4)}`
}
