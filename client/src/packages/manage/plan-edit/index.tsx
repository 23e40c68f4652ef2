import { AskedPage } from '@client/features/frame/asked-page'
import { FormPage } from '@client/features/frame/form-page'
import { PLAN_EDIT_COPY } from '@client/features/station/plan-copy'
import { PlanDays } from '@client/features/station/plan-days'
import { PlanEditor } from '@client/features/station/plan-editor'
import type { HeardPlan } from '@client/features/station/plan-view'
import { usePlanEdit } from '@client/features/station/use-plan-edit'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { stationContract } from '@shared/station/contract'
import { useState } from 'react'

interface EditProps {
  readonly areaId: string
  readonly heard: HeardPlan
}

function Edit({ areaId, heard }: EditProps) {
  const [choosing, setChoosing] = useState(false)
  const edit = usePlanEdit(areaId, heard.plan, heard.milestoneOn)
  const off = edit.shortfall
    ? PLAN_EDIT_COPY.fixFirst
    : edit.isChanged
      ? PLAN_EDIT_COPY.off
      : PLAN_EDIT_COPY.unchanged
  return (
    <FormPage
      title={PLAN_EDIT_COPY.title}
      save={edit.ready ? PLAN_EDIT_COPY.save : off}
      saving={PLAN_EDIT_COPY.saving}
      off={!edit.ready}
      act={edit.act}
      onSave={edit.save}
      over={<PlanDays open={choosing} edit={edit} onClose={() => setChoosing(false)} />}
    >
      <PlanEditor areaName={heard.areaName} edit={edit} onChangeDay={() => setChoosing(true)} />
    </FormPage>
  )
}

/** The targets of an area, date by date (board 43b). What is edited is the plan as it was when the page opened. */
export default function PlanEditPage() {
  const { area } = useParams<'manage/plan-edit'>()
  const asked = useCall(stationContract, 'getPlan', area === undefined ? null : { areaId: area })
  const [first, setFirst] = useState<HeardPlan>()
  if (asked.state === 'ready' && !first) setFirst(asked.output)
  if (area !== undefined && first) return <Edit areaId={area} heard={first} />
  return (
    <AskedPage title={PLAN_EDIT_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {() => null}
    </AskedPage>
  )
}
