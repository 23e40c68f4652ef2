/** How questionnaires are tried out. */
import { formOf } from '@shared/survey/draft-rules'
import type { questionnaireActions } from '@shared/survey/questionnaire-actions'
import type { QuestionnaireDraftRecord } from '../../../cloudfunctions/survey/questionnaire-records'
import { SHORT_QUESTIONNAIRE } from '../campaigns'
import { clientId } from '../reports'
import { PLACES, type Probes, type Scene } from './probe'

const form = formOf(SHORT_QUESTIONNAIRE)

/** A draft somebody else wrote. */
async function plantDraft({ stage, owner }: Scene): Promise<string> {
  const draft: QuestionnaireDraftRecord = {
    ...{ _id: clientId('questionnaire'), topic: false, form, rev: 1, version: 0, frozenRev: null },
    ...{ by: owner.accountId, at: Date.now() },
  }
  await stage.database.insert('questionnaire_drafts', [draft])
  return draft._id
}

/** A version that was frozen. */
async function plantVersion({ stage }: Scene): Promise<string> {
  const id = clientId('questionnaire')
  const version = { _id: `${id}.v1`, ...SHORT_QUESTIONNAIRE, id }
  await stage.database.insert('questionnaires', [version])
  return id
}

export const questionnaireProbes: Probes<typeof questionnaireActions> = {
  listQuestionnaires: { of: PLACES, prepare: () => ({}) },
  readQuestionnaire: { of: PLACES, prepare: async (scene) => ({ id: await plantDraft(scene) }) },
  saveQuestionnaire: {
    of: PLACES,
    prepare: async (scene) => ({
      ...{ id: await plantDraft(scene), rev: 1, topic: false },
      form: { ...form, title: '四道题' },
    }),
  },
  freezeQuestionnaire: {
    of: PLACES,
    prepare: async (scene) => ({ id: await plantDraft(scene), rev: 1 }),
  },
  removeQuestionnaire: {
    of: PLACES,
    prepare: async (scene) => ({ id: await plantDraft(scene) }),
  },
  importQuestionnaire: {
    of: PLACES,
    prepare: () => ({
      id: clientId('questionnaire'),
      text: JSON.stringify(SHORT_QUESTIONNAIRE),
    }),
  },
  exportQuestionnaire: {
    of: PLACES,
    prepare: async (scene) => ({ id: await plantVersion(scene), version: 1 }),
  },
}
