import type { Instant } from '@shared/kit/time'
import type { QuestionnaireForm } from '@shared/survey/draft-rules'
import { collection, find } from '../kit/store'
import { QUESTIONNAIRES, type QuestionnaireRecord } from './records'

/** What is written of a questionnaire's next version; `_id` is the questionnaire's. */
export interface QuestionnaireDraftRecord {
  readonly _id: string
  readonly topic: boolean
  readonly form: QuestionnaireForm
  /** Grows with every change, so that nobody overwrites what they have not seen. */
  readonly rev: number
  /** The newest frozen version, 0 for none, and which rev it was made of, null for none of this draft. */
  readonly version: number
  readonly frozenRev: number | null
  /** Who changed it last. */
  readonly by: string
  readonly at: Instant
}
export const QUESTIONNAIRE_DRAFTS = collection<QuestionnaireDraftRecord>('questionnaire_drafts')

/** The newest frozen version of a questionnaire; undefined for none. */
export async function newestVersion(id: string): Promise<QuestionnaireRecord | undefined> {
  const [newest] = await find(QUESTIONNAIRES, { id }, { order: [['version', 'desc']], limit: 1 })
  return newest
}
