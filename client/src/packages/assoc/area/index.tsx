import { AskedPage } from '@client/features/frame/asked-page'
import { FormPage } from '@client/features/frame/form-page'
import { AreaFields, useAreaEdit } from '@client/features/station/area-form'
import { AREA_COPY } from '@client/features/station/assoc-copy'
import { Coverage } from '@client/features/station/coverage'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { stationContract } from '@shared/station/contract'
import type { Area } from '@shared/station/model'
import { useCallback, useState } from 'react'

interface DutySheetProps {
  readonly area: Area
  readonly open: boolean
  readonly onClose: () => void
  readonly onDone: (name: string) => void
}

/** The station that takes reports which name none (D-16). */
function DutySheet({ area, onClose, onDone, ...sheet }: DutySheetProps) {
  const asked = useCall(stationContract, 'listStations', sheet.open ? {} : null)
  const act = useAct()
  const here =
    asked.state === 'ready'
      ? asked.output.stations.filter(
          ({ areaName, state }) => areaName === area.name && state === 'open',
        )
      : []
  const choose = async (stationId: string, name: string) => {
    const done = await act.run(async () => {
      await call(stationContract, 'chooseDutyStation', { areaId: area.id, stationId })
    })
    if (done) onDone(name)
  }
  return (
    <Sheet {...sheet} label={AREA_COPY.dutyTitle} closeLabel={AREA_COPY.close} onClose={onClose}>
      <Stack>
        <PageHead size="title" title={AREA_COPY.dutyTitle} text={AREA_COPY.dutyHint} />
        <ErrorCallout text={act.error?.sentence} />
        <OptionGroup label={AREA_COPY.dutyTitle} arrows="move">
          {here.map(({ id, name, address }) => (
            <Option
              key={id}
              title={name}
              hint={address}
              selected={false}
              onSelect={() => void choose(id, name)}
            />
          ))}
        </OptionGroup>
      </Stack>
    </Sheet>
  )
}

/** What belongs to an area that is known: coverage, plan, duty station. */
function AreaMatters({ area, onDuty }: { readonly area: Area; readonly onDuty: () => void }) {
  const coverage = useCall(stationContract, 'getCoverage', { areaId: area.id })
  return (
    <>
      {coverage.state === 'ready' ? <Coverage coverage={coverage.output} /> : null}
      <CellGroup>
        <Cell
          icon="target"
          title={AREA_COPY.plan}
          hint={AREA_COPY.planHint}
          onPress={() => void open('manage/plan', { area: area.id })}
        />
        <Cell icon="bell" title={AREA_COPY.duty} hint={AREA_COPY.dutyHint} onPress={onDuty} />
      </CellGroup>
    </>
  )
}

function Edit({ area }: { readonly area: Area | undefined }) {
  const edit = useAreaEdit(area)
  const [choosing, setChoosing] = useState(false)
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  return (
    <FormPage
      title={area ? area.name : AREA_COPY.add}
      save={AREA_COPY.save}
      saving={AREA_COPY.saving}
      act={edit.act}
      onSave={edit.save}
      over={
        <>
          {area ? (
            <DutySheet
              area={area}
              open={choosing}
              onClose={() => setChoosing(false)}
              onDone={(name) => {
                setChoosing(false)
                setSaid(AREA_COPY.dutySaid(name))
              }}
            />
          ) : null}
          <Toast raised text={said} onClose={hush} />
        </>
      }
    >
      {area ? <AreaMatters area={area} onDuty={() => setChoosing(true)} /> : null}
      <AreaFields edit={edit} />
    </FormPage>
  )
}

/** An area: how far it is covered, and the numbers that is counted by. Edited as it was when the page opened. */
export default function AreaPage() {
  const { id } = useParams<'assoc/area'>()
  const asked = useCall(stationContract, 'listAreas', id === undefined ? null : {})
  const [first, setFirst] = useState<Area>()
  if (asked.state === 'ready' && !first) {
    const found = asked.output.areas.find((area) => area.id === id)
    if (found) setFirst(found)
  }
  if (id === undefined || first) return <Edit area={first} />
  return (
    <AskedPage title={AREA_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {() => null}
    </AskedPage>
  )
}
