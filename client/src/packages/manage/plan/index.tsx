import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { PLAN_COPY } from '@client/features/station/plan-copy'
import { PlanHistory } from '@client/features/station/plan-history'
import { PlanView } from '@client/features/station/plan-view'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { stationContract } from '@shared/station/contract'
import type { Plan } from '@shared/station/plan-model'
import { useState } from 'react'
import { useIsAssociation, useManagedStation } from '../managed-station'

interface PlanOfAreaProps {
  readonly areaId: string
  readonly mayEdit: boolean
}

function PlanOfArea({ areaId, mayEdit }: PlanOfAreaProps) {
  const [on, setOn] = useState<string>()
  const now = useNow()
  const asked = useCall(stationContract, 'getPlan', { areaId, on })
  const versions = useCall(stationContract, 'listPlanVersions', { areaId })
  const reasoned = useReasoned(() => {
    asked.reload()
    versions.reload()
  }, mayEdit)
  const plan = asked.state === 'ready' ? asked.output.plan : undefined

  const roll = ({ version }: Plan) =>
    reasoned.ask({
      title: PLAN_COPY.rollTitle,
      text: PLAN_COPY.rollText,
      placeholder: PLAN_COPY.rollPlaceholder,
      act: PLAN_COPY.roll,
      said: PLAN_COPY.rolled,
      work: (reason) => call(stationContract, 'rollPlan', { areaId, version, reason }),
    })

  return (
    <AskedPage
      title={PLAN_COPY.title}
      asked={asked}
      shape={['title', 'chips', 'card', 'card', 'card']}
      over={reasoned.layer}
      footer={
        mayEdit && plan !== undefined ? (
          <Footer>
            <Button onPress={() => void open('manage/plan-edit', { area: areaId })}>
              {plan ? PLAN_COPY.edit : PLAN_COPY.make}
            </Button>
          </Footer>
        ) : undefined
      }
    >
      {(heard) =>
        heard.plan ? (
          <>
            <PlanView heard={{ ...heard, plan: heard.plan }} now={now} onChoose={setOn} />
            {mayEdit && heard.daysLeft <= 0 ? (
              <Button
                variant="line"
                size="m"
                icon="calendar"
                onPress={() => heard.plan && roll(heard.plan)}
              >
                {PLAN_COPY.roll}
              </Button>
            ) : null}
            {versions.state === 'ready' ? (
              <PlanHistory versions={versions.output.versions} />
            ) : null}
          </>
        ) : (
          <StatePage art="window-empty" {...(mayEdit ? PLAN_COPY.noneHere : PLAN_COPY.none)} />
        )
      }
    </AskedPage>
  )
}

/** A manager's way to the plan leads through the area of the station. */
function PlanOfStation({ stationId }: { readonly stationId: string }) {
  const asked = useCall(stationContract, 'getKeptStation', { stationId })
  const areaId = asked.state === 'ready' ? asked.output.station.areaId : undefined
  if (areaId) return <PlanOfArea areaId={areaId} mayEdit={false} />
  return (
    <AskedPage title={PLAN_COPY.title} asked={asked} shape={['title', 'chips', 'card', 'card']}>
      {() => <StatePage art="window-empty" {...PLAN_COPY.noArea} />}
    </AskedPage>
  )
}

/** Plan against actual (board 43): the association edits, a manager reads. */
export default function PlanPage() {
  const { area } = useParams<'manage/plan'>()
  const isAssociation = useIsAssociation()
  const stationId = useManagedStation()
  if (area !== undefined) return <PlanOfArea areaId={area} mayEdit={isAssociation} />
  if (!stationId) return <WrongFacePage title={PLAN_COPY.title} known={stationId === null} />
  return <PlanOfStation stationId={stationId} />
}
