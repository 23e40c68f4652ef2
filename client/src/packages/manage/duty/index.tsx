import { AskedPage } from '@client/features/frame/asked-page'
import { FormPage } from '@client/features/frame/form-page'
import { DutyTurns, turnsOf, useDutyTurns, type Person } from '@client/features/station/duty-form'
import { DUTY_COPY } from '@client/features/station/keep-copy'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { StatePage } from '@client/ui/state-page'
import { accountContract } from '@shared/account/contract'
import { stationContract } from '@shared/station/contract'
import type { KeptStation } from '@shared/station/model'
import { useState } from 'react'
import { KeptStationPage } from '../kept-station-page'

interface TurnsProps {
  readonly station: KeptStation
  readonly managers: readonly Person[]
}

function Turns({ station, managers }: TurnsProps) {
  const duty = useDutyTurns(turnsOf(station.duty, managers), (turns) =>
    call(stationContract, 'setDutyList', { stationId: station.id, turns: [...turns] }),
  )
  return (
    <FormPage
      title={DUTY_COPY.title}
      save={DUTY_COPY.save}
      saving={DUTY_COPY.saving}
      act={duty.act}
      onSave={duty.save}
    >
      <DutyTurns duty={duty} />
    </FormPage>
  )
}

/** The managers of the station are those who may be on duty (D-16). */
function ManagersOf({ station }: { readonly station: KeptStation }) {
  const asked = useCall(accountContract, 'listRoleHolders', { scopeId: station.id })
  const [first, setFirst] = useState<readonly Person[]>()
  if (asked.state === 'ready' && !first) {
    setFirst(asked.output.holders.filter(({ role }) => role === 'stationManager'))
  }
  if (first && first.length > 0) return <Turns station={station} managers={first} />
  return (
    <AskedPage title={DUTY_COPY.title} asked={asked} shape={['title', 'card']}>
      {() => <StatePage art="window-empty" {...DUTY_COPY.none} />}
    </AskedPage>
  )
}

/** Who answers at a station on which day. */
export default function DutyPage() {
  const { station } = useParams<'manage/duty'>()
  return (
    <KeptStationPage stationId={station} title={DUTY_COPY.title}>
      {(kept) => <ManagersOf station={kept} />}
    </KeptStationPage>
  )
}
