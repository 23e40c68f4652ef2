import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { clauseProblem } from '@shared/survey/definition-rules'
import { draftProblems, questionnaireOf } from '@shared/survey/draft-rules'
import { surveyErrors } from '@shared/survey/errors'
import type { Question, ShowRule } from '@shared/survey/question-model'
import type { questionnaireContract } from '@shared/survey/questionnaire-actions'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { QUESTIONNAIRE_DRAFTS } from './questionnaire-records'
import { questionnaireKey, QUESTIONNAIRES, type QuestionnaireRecord } from './records'

type Actions = (typeof questionnaireContract)['actions']

/**
 * Makes the next version of a questionnaire. It is inserted and never written again: whatever is changed later becomes
 * another version, so what a campaign asks stays as it was. One rev has one version, however often it is asked for.
 */
export async function freezeQuestionnaire(
  { id, rev }: ParsedOf<Actions['freezeQuestionnaire']>,
  context: MemberContext,
): Promise<OutputOf<Actions['freezeQuestionnaire']>> {
  return transact(async (transaction) => {
    const draft = await transaction.get(QUESTIONNAIRE_DRAFTS, id)
    if (!draft) throw new CodedError(surveyErrors.NO_QUESTIONNAIRE)
    const { form, topic } = draft
    if (draft.frozenRev === rev) return { version: draft.version }
    if (draft.rev !== rev) throw new CodedError(surveyErrors.CHANGED)
    if (draftProblems(form, topic).length > 0) throw new CodedError(surveyErrors.HAS_PROBLEMS)
    const before =
      draft.version === 0
        ? undefined
        : await transaction.get(QUESTIONNAIRES, questionnaireKey(id, draft.version))
    const version = draft.version + 1
    const key = questionnaireKey(id, version)
    const frozen: QuestionnaireRecord = { _id: key, ...questionnaireOf(id, version, form) }
    const contradictions = stillKnown(before?.contradictions ?? [], form.questions)
    await together([
      transaction.insert(QUESTIONNAIRES, contradictions ? { ...frozen, contradictions } : frozen),
      transaction.update(QUESTIONNAIRE_DRAFTS, id, { version, frozenRev: rev }),
      audit(transaction, auditRow(context, 'survey.freezeQuestionnaire', key)),
    ])
    return { version }
  })
}

/** The contradictions that these questions can still have: one whose choice is gone would find it in everybody. */
function stillKnown(
  contradictions: readonly ShowRule[],
  questions: readonly Question[],
): readonly ShowRule[] | undefined {
  const known = contradictions.filter(({ clauses }) =>
    clauses.every((clause) => clauseProblem(clause, questions) === null),
  )
  return known.length > 0 ? known : undefined
}

/** Lets go of a draft that nobody can have been asked. */
export async function removeQuestionnaire(
  { id }: ParsedOf<Actions['removeQuestionnaire']>,
  context: MemberContext,
): Promise<OutputOf<Actions['removeQuestionnaire']>> {
  return transact(async (transaction) => {
    const draft = await transaction.get(QUESTIONNAIRE_DRAFTS, id)
    if (draft && draft.version > 0) throw new CodedError(surveyErrors.WAS_FROZEN)
    if (draft) {
      await together([
        transaction.remove(QUESTIONNAIRE_DRAFTS, id),
        audit(transaction, auditRow(context, 'survey.removeQuestionnaire', id)),
      ])
    }
    return { removed: true as const }
  })
}
