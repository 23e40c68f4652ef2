import { useKnownAccount } from '@client/features/account/use-me'
import { FormPage } from '@client/features/frame/form-page'
import { PART_COPY } from '@client/features/organise/part-copy'
import { PlanPartFields } from '@client/features/organise/plan-part'
import { PART_TITLES, type PlanPart } from '@client/features/organise/plan-parts'
import { partWithProblem, problemOf } from '@client/features/organise/plan-problems'
import { usePlan } from '@client/features/organise/use-plan'
import { useParams } from '@client/platform/navigation'
import { useNow } from '@client/platform/use-now'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { useState } from 'react'
import { KeptActivityPage } from '../kept-activity-page'

function Edit({ activity, part }: { readonly activity: KeptActivity; readonly part: PlanPart }) {
  const edit = usePlan(activity)
  const me = useKnownAccount()
  const now = useNow()
  const [tried, setTried] = useState(false)
  const problem = problemOf(part, edit.fields, now)
  const save = async () => {
    setTried(true)
    if (problem !== undefined) return false
    // Another part cannot be saved yet: this one waits with it, on the phone.
    if (partWithProblem(edit.fields, Date.now()) !== undefined) return true
    return (await edit.save()) !== 'refused'
  }
  return (
    <FormPage
      title={PART_TITLES[part]}
      save={PART_COPY.save}
      saving={PART_COPY.saving}
      act={edit.act}
      onSave={save}
    >
      <PlanPartFields part={part} edit={edit} me={me} problem={tried ? problem : undefined} />
    </FormPage>
  )
}

/** One part of a plan: at most a handful of answers (board 36). */
export default function EditPartPage() {
  const { id, part = 'basics' } = useParams<'organise/edit'>()
  return (
    <KeptActivityPage id={id} title={PART_TITLES[part]}>
      {(activity) => <Edit activity={activity} part={part} />}
    </KeptActivityPage>
  )
}
