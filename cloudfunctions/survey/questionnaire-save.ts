import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { draftProblems, formOf, isTopic, type QuestionnaireForm } from '@shared/survey/draft-rules'
import { surveyErrors } from '@shared/survey/errors'
import { readExchanged } from '@shared/survey/exchange'
import type { questionnaireContract } from '@shared/survey/questionnaire-actions'
import { audit, auditRow } from '../kit/audit'
import { contentHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { newestVersion, QUESTIONNAIRE_DRAFTS } from './questionnaire-records'

type Actions = (typeof questionnaireContract)['actions']
type Saved = OutputOf<Actions['saveQuestionnaire']>

/** Whether two forms say the same. */
function isSame(one: QuestionnaireForm, other: QuestionnaireForm): boolean {
  return contentHash(one) === contentHash(other)
}

/**
 * Keeps what somebody wrote, unless somebody else wrote meanwhile. The same content once more is the same draft, whatever
 * it was written on: an answer that was lost on the way is asked for again.
 */
export async function saveQuestionnaire(
  { id, rev, topic, form }: ParsedOf<Actions['saveQuestionnaire']>,
  context: MemberContext,
): Promise<Saved> {
  // Only the first save needs it; versions come from drafts, so none comes in between.
  const newest = rev === 0 ? await newestVersion(id) : undefined
  if (newest && isTopic(newest) !== topic) throw new CodedError(kitErrors.REPLAYED)
  return transact(async (transaction) => {
    const known = await transaction.get(QUESTIONNAIRE_DRAFTS, id)
    if (!known) {
      if (rev !== 0) throw new CodedError(surveyErrors.CHANGED)
      return begin(transaction, context, { id, topic, form, version: newest?.version ?? 0 })
    }
    if (known.topic !== topic) throw new CodedError(kitErrors.REPLAYED)
    const problems = draftProblems(form, topic)
    if (isSame(known.form, form)) return { rev: known.rev, problems }
    if (known.rev !== rev) throw new CodedError(surveyErrors.CHANGED)
    const written = { form, rev: rev + 1, by: context.account._id, at: context.at }
    await together([
      transaction.update(QUESTIONNAIRE_DRAFTS, id, written),
      audit(transaction, auditRow(context, 'survey.saveQuestionnaire', id)),
    ])
    return { rev: written.rev, problems }
  })
}

/** A draft made of a file. A lost answer is asked for again with the same file. Feature 42. */
export async function importQuestionnaire(
  { id, text }: ParsedOf<Actions['importQuestionnaire']>,
  context: MemberContext,
): Promise<Saved> {
  const read = readExchanged(text)
  if (!('questionnaire' in read)) {
    const { NOT_JSON, NOT_A_QUESTIONNAIRE } = surveyErrors
    throw new CodedError(read.why === 'notJson' ? NOT_JSON : NOT_A_QUESTIONNAIRE)
  }
  const form = formOf(read.questionnaire)
  const topic = isTopic(form)
  return transact(async (transaction) => {
    const known = await transaction.get(QUESTIONNAIRE_DRAFTS, id)
    if (!known) return begin(transaction, context, { id, topic, form, version: 0 })
    if (!isSame(known.form, form)) throw new CodedError(kitErrors.REPLAYED)
    return { rev: known.rev, problems: draftProblems(form, topic) }
  })
}

interface Begun {
  readonly id: string
  readonly topic: boolean
  readonly form: QuestionnaireForm
  readonly version: number
}

async function begin(
  transaction: Transaction,
  context: MemberContext,
  { id, topic, form, version }: Begun,
): Promise<Saved> {
  const by = { by: context.account._id, at: context.at }
  const draft = { _id: id, topic, form, rev: 1, version, frozenRev: null, ...by }
  await together([
    transaction.insert(QUESTIONNAIRE_DRAFTS, draft),
    audit(transaction, auditRow(context, 'survey.saveQuestionnaire', id)),
  ])
  return { rev: 1, problems: draftProblems(form, topic) }
}
