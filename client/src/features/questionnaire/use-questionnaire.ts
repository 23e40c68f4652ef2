import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { useAct, type Act } from '@client/platform/use-act'
import { useCall, type Asked } from '@client/platform/use-call'
import type { OutputOf } from '@shared/kit/contract'
import {
  draftProblems,
  type FoundDraftProblem,
  type QuestionnaireForm,
} from '@shared/survey/draft-rules'
import { questionnaireContract } from '@shared/survey/questionnaire-actions'
import { useState } from 'react'

/** A questionnaire as the association keeps it. */
export type KeptQuestionnaire = OutputOf<
  (typeof questionnaireContract.actions)['readQuestionnaire']
>

/** What the phone keeps of a questionnaire: the form, and the rev it was written on. */
interface Written {
  readonly form: QuestionnaireForm | null
  readonly rev: number
}
const NOTHING: Written = { form: null, rev: 0 }

/** A questionnaire in the writing, the same for all pages that show it. */
export interface QuestionnaireEdit {
  readonly id: string
  readonly kept: KeptQuestionnaire
  readonly form: QuestionnaireForm
  readonly problems: readonly FoundDraftProblem[]
  /** Something is only on this phone. */
  readonly isUnsaved: boolean
  /** Somebody else has saved since this was begun. */
  readonly isOvertaken: boolean
  /** Something was saved that no frozen version has. */
  readonly isAhead: boolean
  readonly act: Act
  readonly change: (form: QuestionnaireForm) => void
  readonly save: () => Promise<boolean>
  /** Writes over what somebody else saved; the next save does it. */
  readonly keepMine: () => void
  readonly takeTheirs: () => void
  readonly freeze: () => Promise<boolean>
}

/** The questionnaire of a page's address. */
export function useKeptQuestionnaire(id: string | undefined): Asked<KeptQuestionnaire> {
  return useCall(questionnaireContract, 'readQuestionnaire', id === undefined ? null : { id })
}

/** Writing a questionnaire: on the phone at once, with the association when it is saved. */
export function useQuestionnaire(id: string, heard: KeptQuestionnaire): QuestionnaireEdit {
  const draft = useDraft(`questionnaire.${id}.1`, NOTHING)
  // What saving and freezing told is newer than what the page heard when it opened.
  const [told, setTold] = useState<KeptQuestionnaire>()
  const act = useAct()
  const kept = told && told.rev >= heard.rev && told.newest >= heard.newest ? told : heard
  const written = draft.value.form
  const form = written ?? kept.form
  const { topic } = kept
  return {
    ...{ id, kept, form, act },
    problems: draftProblems(form, topic),
    isUnsaved: written !== null,
    isOvertaken: written !== null && draft.value.rev !== kept.rev,
    isAhead: kept.rev > 0 && kept.rev !== kept.frozenRev,
    change: (next) => draft.update({ form: next, rev: written ? draft.value.rev : kept.rev }),
    save: () =>
      act.run(async () => {
        const input = { id, rev: draft.value.rev, topic, form }
        const { rev, problems } = await call(questionnaireContract, 'saveQuestionnaire', input)
        setTold({ ...kept, form, rev, problems })
        draft.discard()
      }),
    keepMine: () => draft.update({ form, rev: kept.rev }),
    takeTheirs: draft.discard,
    freeze: () =>
      act.run(async () => {
        const { rev } = kept
        const frozen = await call(questionnaireContract, 'freezeQuestionnaire', { id, rev })
        setTold({ ...kept, frozenRev: rev, newest: frozen.version })
      }),
  }
}
