import { FormPage } from '@client/features/frame/form-page'
import { PART_TITLES, type PlanPart } from '@client/features/organise/copy'
import { PART_COPY } from '@client/features/organise/part-copy'
import { PlanPartFields } from '@client/features/organise/plan-part'
import { usePart } from '@client/features/organise/use-part'
import { useParams } from '@client/platform/navigation'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { KeptActivityPage } from '../kept-activity-page'

function Edit({ activity, part }: { readonly activity: KeptActivity; readonly part: PlanPart }) {
  const edit = usePart(activity)
  return (
    <FormPage
      title={PART_TITLES[part]}
      save={PART_COPY.save}
      saving={PART_COPY.saving}
      act={edit.act}
      onSave={edit.save}
    >
      <PlanPartFields part={part} edit={edit} />
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
