import { EDIT_COPY } from '@client/features/campaign/copy'
import { PartBasics } from '@client/features/campaign/part-basics'
import { frozenOf, type Frozen } from '@client/features/campaign/campaign-lists'
import { PartQuestions } from '@client/features/campaign/part-questions'
import { basicsProblem, newPlan } from '@client/features/campaign/plan-words'
import { usePlanEdit } from '@client/features/campaign/use-campaign'
import { AskedPage } from '@client/features/frame/asked-page'
import { FormPage } from '@client/features/frame/form-page'
import { open, replace } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { StatePage } from '@client/ui/state-page'
import { questionnaireContract } from '@shared/survey/questionnaire-actions'
import { useState } from 'react'

const FREE = { all: true, end: true, room: false } as const

function Begun({ main, frozen }: { readonly main: Frozen; readonly frozen: readonly Frozen[] }) {
  const now = useNow()
  const edit = usePlanEdit(undefined, newPlan(main, now))
  const [tried, setTried] = useState(false)
  const create = async () => {
    setTried(true)
    if (basicsProblem(edit.plan, now) !== undefined) return false
    const id = await edit.save()
    if (id !== undefined) await replace('campaign/edit', { id })
    return false
  }
  return (
    <FormPage
      title={EDIT_COPY.add}
      save={EDIT_COPY.create}
      saving={EDIT_COPY.saving}
      act={edit.act}
      onSave={create}
    >
      <PartBasics edit={edit} may={FREE} now={now} tried={tried} />
      <PartQuestions edit={edit} frozen={frozen} />
    </FormPage>
  )
}

/** A new campaign asks what is frozen: without a questionnaire there is nothing to announce. */
export function NewCampaign() {
  const asked = useCall(questionnaireContract, 'listQuestionnaires', {})
  const [first, setFirst] = useState<readonly Frozen[]>()
  if (asked.state === 'ready' && !first) setFirst(frozenOf(asked.output.questionnaires))
  const main = first?.find(({ topic }) => !topic)
  if (first && main) return <Begun main={main} frozen={first} />
  return (
    <AskedPage title={EDIT_COPY.add} asked={asked} shape={['title', 'card', 'card']}>
      {() => (
        <StatePage
          art="window-empty"
          {...EDIT_COPY.noQuestionnaire}
          action={
            <Button variant="quiet" onPress={() => void open('campaign/questionnaires', {})}>
              {EDIT_COPY.toQuestionnaires}
            </Button>
          }
        />
      )}
    </AskedPage>
  )
}
