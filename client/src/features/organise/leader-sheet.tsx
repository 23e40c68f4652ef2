import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { InlineAction } from '@client/ui/inline-action'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { planningContract, type Organiser } from '@shared/activity/planning-actions'
import { useState } from 'react'
import { PEOPLE_COPY, SHEET_COPY } from './copy'
import { LEADER_COPY, type LeaderRole } from './leaders'

export interface LeaderSheetProps {
  readonly role: LeaderRole
  readonly stationId: string
  readonly onClose: () => void
  readonly onTake: (organiser: Organiser) => void
  /** Takes the role oneself; without it whoever writes has it. */
  readonly onOwn: (() => void) | undefined
  /** Leaves it open; without it somebody must be named. */
  readonly onLeaveOpen: (() => void) | undefined
}

/** Names somebody by number: the covered name is shown before they are taken. ACT-27, ROL-17. */
export function LeaderSheet({
  role,
  stationId,
  onClose,
  onTake,
  onOwn,
  onLeaveOpen,
}: LeaderSheetProps) {
  const [written, setWritten] = useState('')
  const [tried, setTried] = useState(false)
  const [found, setFound] = useState<Organiser>()
  const act = useAct()
  const volunteerNo = written.trim()
  const find = async () => {
    setTried(true)
    if (volunteerNo === '') return
    await act.run(async () => {
      const { organiser } = await call(planningContract, 'findOrganiser', {
        stationId,
        volunteerNo,
      })
      setFound(organiser)
    })
  }
  const write = (words: string) => {
    setWritten(words)
    setFound(undefined)
    act.forgive()
  }
  return (
    <Sheet
      open
      label={LEADER_COPY.sheet[role]}
      closeLabel={SHEET_COPY.close}
      onClose={onClose}
      action={
        found ? (
          <Button onPress={() => onTake(found)}>{LEADER_COPY.take}</Button>
        ) : (
          <Button loading={act.busy && LEADER_COPY.finding} onPress={() => void find()}>
            {LEADER_COPY.find}
          </Button>
        )
      }
    >
      <Stack>
        <PageHead size="title" title={LEADER_COPY.sheet[role]} text={LEADER_COPY.note} />
        <Field
          label={PEOPLE_COPY.substituteNo}
          placeholder={PEOPLE_COPY.substituteNoHint}
          max={20}
          value={written}
          error={tried && volunteerNo === '' ? SHEET_COPY.number : undefined}
          onChange={write}
        />
        {found ? (
          <Callout block tone="good" icon="checkc" lead={`${found.maskedName}，`}>
            {LEADER_COPY.found}
          </Callout>
        ) : null}
        <ErrorCallout text={act.error?.sentence} />
        {onOwn ? <InlineAction label={LEADER_COPY.own} onPress={onOwn} /> : null}
        {onLeaveOpen ? (
          <InlineAction tone="quiet" label={LEADER_COPY.leaveOpen} onPress={onLeaveOpen} />
        ) : null}
      </Stack>
    </Sheet>
  )
}
