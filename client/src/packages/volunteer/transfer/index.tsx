import { FormPage } from '@client/features/frame/form-page'
import { APPLY_PROBLEMS } from '@client/features/volunteer/copy'
import { TRANSFER_COPY } from '@client/features/volunteer/file-copy'
import { StationCell, StationChoice, useStations } from '@client/features/volunteer/station-choice'
import { call } from '@client/platform/call'
import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useAct, useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Screen } from '@client/ui/screen'
import { Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { friendlyDate } from '@shared/kit/time'
import { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile } from '@shared/volunteer/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { OwnFilePage } from '../own-file-page'

/** Moving to another station, with the file, the record and the minutes (REG-22). */
export default function TransferPage() {
  return (
    <OwnFilePage title={TRANSFER_COPY.title}>
      {(file, reload) =>
        file.transfer ? (
          <Waiting transfer={file.transfer} onChanged={reload} />
        ) : (
          <Asking file={file} onChanged={reload} />
        )
      }
    </OwnFilePage>
  )
}

interface WaitingProps {
  readonly transfer: NonNullable<OwnFile['transfer']>
  readonly onChanged: () => void
}

function Waiting({ transfer, onChanged }: WaitingProps) {
  const act = useAct()
  const cancel = async () => {
    const done = await act.run(async () => {
      await call(volunteerContract, 'cancelTransfer', { transferId: transfer.id })
    })
    if (done) onChanged()
  }
  return (
    <Screen
      nav={<NavBar title={TRANSFER_COPY.title} onBack={() => void back()} insets={insets()} />}
      align="center"
    >
      <StatePage
        art="window-home"
        title={TRANSFER_COPY.waits(transfer.stationName)}
        text={act.error?.sentence ?? TRANSFER_COPY.waitsText(friendlyDate(transfer.dueAt))}
        action={
          <Button
            variant="line"
            loading={act.busy && TRANSFER_COPY.cancelling}
            onPress={() => void cancel()}
          >
            {TRANSFER_COPY.cancel}
          </Button>
        }
      />
    </Screen>
  )
}

interface AskingProps {
  readonly file: OwnFile
  readonly onChanged: () => void
}

function Asking({ file, onChanged }: AskingProps) {
  const stations = useStations()
  const [stationId, setStationId] = useState('')
  const [why, setWhy] = useState('')
  const [isPicking, setPicking] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const act = useRecordedAct('transfer')
  const isActive = file.state === 'active'
  const send = async () => {
    setChecked(true)
    if (stationId === '') return
    const input = { stationId, why: why.trim() }
    const done = await act.run(input, async (id) => {
      await call(volunteerContract, 'askTransfer', { id, ...input })
    })
    if (done) onChanged()
  }
  return (
    <FormPage
      title={TRANSFER_COPY.title}
      save={TRANSFER_COPY.save}
      saving={TRANSFER_COPY.saving}
      off={!isActive}
      note={isActive ? TRANSFER_COPY.note : TRANSFER_COPY.notActive}
      act={act}
      onSave={() => void send()}
      over={
        <StationChoice
          open={isPicking}
          asked={stations}
          label={TRANSFER_COPY.question}
          stationId={stationId}
          except={file.stationId}
          onChoose={(id) => {
            setStationId(id)
            setPicking(false)
          }}
          onClose={() => setPicking(false)}
        />
      }
    >
      <PageHead title={TRANSFER_COPY.question} text={TRANSFER_COPY.text} />
      <Card pad="rows">
        <Cell icon="pin" title={TRANSFER_COPY.now} hint={file.stationName} />
      </Card>
      <Stack gap={2}>
        <View className="t-lead t-strong">{TRANSFER_COPY.next}</View>
        <StationCell
          asked={stations}
          stationId={stationId}
          empty={TRANSFER_COPY.pick}
          onOpen={() => setPicking(true)}
        />
        <ProblemLine text={isChecked && stationId === '' ? APPLY_PROBLEMS.stationId : undefined} />
      </Stack>
      <Field
        label={TRANSFER_COPY.why}
        hint={TRANSFER_COPY.whyHint}
        placeholder={TRANSFER_COPY.whyPlaceholder}
        max={60}
        value={why}
        onChange={setWhy}
      />
      <Callout block tone="sunken" icon="eye">
        {TRANSFER_COPY.readers}
      </Callout>
    </FormPage>
  )
}
