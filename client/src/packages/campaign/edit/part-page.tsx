import { EDIT_COPY, PART_TITLES, type Part } from '@client/features/campaign/copy'
import { PartAfter } from '@client/features/campaign/part-after'
import { PartBasics } from '@client/features/campaign/part-basics'
import { PartGoals } from '@client/features/campaign/part-goals'
import { frozenOf } from '@client/features/campaign/campaign-lists'
import { PartQuestions } from '@client/features/campaign/part-questions'
import { PartQuotas } from '@client/features/campaign/part-quotas'
import { basicsProblem, writable } from '@client/features/campaign/plan-words'
import { usePlanEdit, type PlanEdit } from '@client/features/campaign/use-campaign'
import { AskedPart } from '@client/features/frame/asked-part'
import { FormPage } from '@client/features/frame/form-page'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import type { KeptCampaign } from '@shared/survey/campaign-model'
import { questionnaireContract } from '@shared/survey/questionnaire-actions'
import { stationContract } from '@shared/station/contract'
import { useState } from 'react'

interface PartProps {
  readonly edit: PlanEdit
  readonly kept: KeptCampaign
}

function Questions({ edit, kept }: PartProps) {
  const asked = useCall(questionnaireContract, 'listQuestionnaires', {})
  const { questionnaireId: id, questionnaireVersion: version } = kept.plan
  return (
    <AskedPart asked={asked} shape={['card', 'card']}>
      {({ questionnaires }) => (
        <PartQuestions edit={edit} frozen={frozenOf(questionnaires, { id, version })} />
      )}
    </AskedPart>
  )
}

/** Goals and quotas both name areas and stations. */
function OfPlaces({ edit, kept, part }: PartProps & { readonly part: 'goals' | 'quotas' }) {
  const areas = useCall(stationContract, 'listAreas', {})
  const sites = useCall(stationContract, 'listStations', {})
  return (
    <AskedPart asked={areas} shape={['card', 'card']}>
      {(known) => (
        <AskedPart asked={sites} shape={['card', 'card']}>
          {({ stations }) =>
            part === 'goals' ? (
              <PartGoals edit={edit} areas={known.areas} stations={stations} />
            ) : (
              <PartQuotas
                edit={edit}
                may={writable(kept)}
                kept={kept}
                areas={known.areas}
                stations={stations}
              />
            )
          }
        </AskedPart>
      )}
    </AskedPart>
  )
}

/** One part of a plan, and the button that keeps it. */
export function PartPage({ kept, part }: { readonly kept: KeptCampaign; readonly part: Part }) {
  const edit = usePlanEdit(kept, kept.plan)
  const now = useNow()
  const [tried, setTried] = useState(false)
  const [fine, setFine] = useState(true)
  const save = async () => {
    setTried(true)
    if (part === 'basics' && writable(kept).end && basicsProblem(edit.plan, now)) return false
    return fine && (await edit.save()) !== undefined
  }
  return (
    <FormPage
      title={PART_TITLES[part]}
      save={EDIT_COPY.save}
      saving={EDIT_COPY.saving}
      act={edit.act}
      onSave={save}
    >
      {part === 'basics' ? (
        <PartBasics edit={edit} may={writable(kept)} now={now} tried={tried} />
      ) : null}
      {part === 'questions' ? <Questions edit={edit} kept={kept} /> : null}
      {part === 'goals' || part === 'quotas' ? (
        <OfPlaces edit={edit} kept={kept} part={part} />
      ) : null}
      {part === 'after' ? <PartAfter edit={edit} onFine={setFine} /> : null}
    </FormPage>
  )
}
