import type { OutputOf } from '@shared/kit/contract'
import { draftProblems, isTopic, letterOf } from '@shared/survey/draft-rules'
import type { QuestionnaireRow, questionnaireContract } from '@shared/survey/questionnaire-actions'
import { above, atLeast, find } from '../kit/store'
import { publicPart } from './campaigns'
import { QUESTIONNAIRE_DRAFTS, type QuestionnaireDraftRecord } from './questionnaire-records'
import {
  CAMPAIGNS,
  questionnaireKey,
  QUESTIONNAIRES,
  type CampaignRecord,
  type QuestionnaireRecord,
} from './records'

type Action = (typeof questionnaireContract.actions)['listQuestionnaires']

/** More than an association ever writes. */
const MOST = { drafts: 60, versions: 200, campaigns: 100 } as const

/** Every questionnaire with its draft, its versions and who asks them. One wave. */
export async function listQuestionnaires(): Promise<OutputOf<Action>> {
  const [drafts, versions, campaigns] = await Promise.all([
    find(QUESTIONNAIRE_DRAFTS, { at: atLeast(0) }, { order: [['at', 'desc']], limit: MOST.drafts }),
    find(
      QUESTIONNAIRES,
      { id: above('qst_') },
      {
        order: [
          ['id', 'desc'],
          ['version', 'desc'],
        ],
        limit: MOST.versions,
      },
    ),
    find(
      CAMPAIGNS,
      { closesAt: atLeast(0) },
      { order: [['closesAt', 'desc']], limit: MOST.campaigns },
    ),
  ])
  const ids = new Set([...drafts.map(({ _id }) => _id), ...versions.map(({ id }) => id)])
  const questionnaires = [...ids].flatMap((id) => {
    const draft = drafts.find(({ _id }) => _id === id)
    const frozen = versions.filter((one) => one.id === id)
    const written = draft?.form ?? frozen[0]
    return written ? [rowOf(id, written, draft, frozen, campaigns)] : []
  })
  return { questionnaires }
}

function rowOf(
  id: string,
  written: QuestionnaireDraftRecord['form'],
  draft: QuestionnaireDraftRecord | undefined,
  frozen: readonly QuestionnaireRecord[],
  campaigns: readonly CampaignRecord[],
): QuestionnaireRow {
  const topic = draft?.topic ?? isTopic(written)
  return {
    ...{ id, title: written.title, topic, letter: letterOf(written) ?? '' },
    questions: written.questions.length,
    draft:
      draft && draft.rev !== draft.frozenRev
        ? {
            ...{ rev: draft.rev, at: draft.at },
            problems: draftProblems(draft.form, topic).length,
          }
        : null,
    versions: frozen.map(({ _id, version, title, questions }) => ({
      ...{ version, title, questions: questions.length },
      campaigns: campaigns.filter((one) => asks(one, _id)).map(publicPart),
    })),
  }
}

function asks({ questionnaireId, questionnaireVersion, topics }: CampaignRecord, key: string) {
  return questionnaireKey(questionnaireId, questionnaireVersion) === key || topics?.includes(key)
}
