import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { draftProblems, formOf, isTopic } from '@shared/survey/draft-rules'
import { surveyErrors } from '@shared/survey/errors'
import { exchangedText } from '@shared/survey/exchange'
import { Questionnaire } from '@shared/survey/model'
import type { questionnaireContract } from '@shared/survey/questionnaire-actions'
import { get } from '../kit/store'
import { newestVersion, QUESTIONNAIRE_DRAFTS } from './questionnaire-records'
import { questionnaireKey, QUESTIONNAIRES, type QuestionnaireRecord } from './records'

type Actions = (typeof questionnaireContract)['actions']

/** What is written of a questionnaire, or one of its frozen versions. One wave. */
export async function readQuestionnaire({
  id,
  version,
}: ParsedOf<Actions['readQuestionnaire']>): Promise<OutputOf<Actions['readQuestionnaire']>> {
  const [draft, frozen] = await Promise.all([
    version === undefined ? get(QUESTIONNAIRE_DRAFTS, id) : undefined,
    version === undefined ? newestVersion(id) : get(QUESTIONNAIRES, questionnaireKey(id, version)),
  ])
  const newest = frozen?.version ?? 0
  if (draft) {
    const { form, topic, rev, frozenRev } = draft
    return { form, topic, problems: draftProblems(form, topic), rev, frozenRev, newest }
  }
  if (!frozen) throw new CodedError(surveyErrors.NO_QUESTIONNAIRE)
  const topic = isTopic(frozen)
  return { form: formOf(frozen), topic, problems: [], rev: 0, frozenRev: null, newest }
}

/** The file of a frozen version. Nothing of it is hidden from whoever reads the file but what finds contradictions. */
export async function exportQuestionnaire({
  id,
  version,
}: ParsedOf<Actions['exportQuestionnaire']>): Promise<OutputOf<Actions['exportQuestionnaire']>> {
  const frozen = await get(QUESTIONNAIRES, questionnaireKey(id, version))
  if (!frozen) throw new CodedError(surveyErrors.NO_QUESTIONNAIRE)
  return { text: exchangedText(publicQuestionnaire(frozen)) }
}

/** A version without what only the checks of quality read. */
function publicQuestionnaire(record: QuestionnaireRecord): Questionnaire {
  return Questionnaire.parse(record)
}
