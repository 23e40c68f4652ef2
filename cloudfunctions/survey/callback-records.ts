import type { Instant } from '@shared/kit/time'
import type { CallbackOutcome, CallbackState } from '@shared/survey/callback-model'
import type { EncryptedField } from '../kit/crypto'
import { collection } from '../kit/store'

/** A number left for one answer, to be called once; one an answer (unique). Nothing else leads from it to a person. */
export interface CallbackRecord {
  readonly _id: string
  readonly campaignId: string
  readonly responseId: string
  /** Those of the answer: whose reviewers may call, and who never sees it. */
  readonly stationId: string | null
  readonly volunteerId: string | null
  /** Gone with the result, when it is taken back, and 30 days after settlement. */
  readonly phone: EncryptedField | null
  /** Which words were agreed to, and when. */
  readonly consent: { readonly version: string; readonly givenAt: Instant }
  readonly state: CallbackState
  readonly outcome: CallbackOutcome | null
  readonly words: string | null
  /** Who called. */
  readonly by: string | null
  readonly at: Instant
}
export const CALLBACKS = collection<CallbackRecord>('survey_callbacks')
