import { HOURS_COPY } from '@client/features/closing/copy'
import {
  addedBefore,
  addedInput,
  hoursStage,
  hoursTotal,
  type AddedBy,
} from '@client/features/closing/hours'
import { HoursList } from '@client/features/closing/hours-list'
import { HoursSheet } from '@client/features/closing/hours-sheet'
import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'
import { closingContract, type Closing, type HoursRow } from '@shared/activity/closing-actions'
import { useState } from 'react'

interface ActsProps {
  readonly closing: Closing
  readonly added: AddedBy
  readonly onSay: (words: string) => void
  readonly onSendBack: () => void
}

/** The leader confirms; the second person verifies, or sends back. D-11, HRS-04. */
function HoursActs({ closing, added, onSay, onSendBack }: ActsProps) {
  const act = useAct()
  const { activityId, mayVerify } = closing
  const stage = hoursStage(closing)
  const { minutes } = hoursTotal(closing.hours, added)
  const confirm = async () => {
    const input = { activityId, added: addedInput(added) }
    const done = await act.run(async () => {
      await call(closingContract, 'confirmHours', input)
    })
    if (done) onSay(HOURS_COPY.confirmed)
  }
  const verify = async () => {
    const done = await act.run(async () => {
      await call(closingContract, 'verifyHours', { activityId })
    })
    if (done) onSay(HOURS_COPY.verified)
  }
  if (stage === 'leader') {
    return (
      <Footer note={act.error?.sentence ?? HOURS_COPY.notTwo}>
        <Button loading={act.busy && HOURS_COPY.confirming} onPress={() => void confirm()}>
          {HOURS_COPY.confirm(minutes)}
        </Button>
      </Footer>
    )
  }
  if (stage !== 'station' || !mayVerify) return null
  return (
    <Footer note={act.error?.sentence} layout="row">
      <Button variant="line" block={false} disabled={act.busy} onPress={onSendBack}>
        {HOURS_COPY.sendBack}
      </Button>
      <Button loading={act.busy && HOURS_COPY.verifying} onPress={() => void verify()}>
        {HOURS_COPY.verify(minutes)}
      </Button>
    </Footer>
  )
}

/** Why it came back, or for whom it waits. */
function HoursNote({ closing }: { readonly closing: Closing }) {
  const stage = hoursStage(closing)
  if (stage === 'leader' && closing.returned) {
    return <ErrorCallout block text={HOURS_COPY.returned(closing.returned.reason)} />
  }
  if (stage !== 'station') return null
  return (
    <Callout block tone="note" icon="users">
      {closing.mayVerify ? HOURS_COPY.notTwo : HOURS_COPY.waits}
    </Callout>
  )
}

/** The hours of an activity: checked by who led it, verified by another person of the station (board 62b). */
export default function HoursPage() {
  const { id = '' } = useParams<'closing/hours'>()
  const asked = useCall(closingContract, 'getClosing', id === '' ? null : { activityId: id })
  const [changed, setChanged] = useState<AddedBy>()
  const [shown, setShown] = useState<HoursRow>()
  const closing = asked.state === 'ready' ? asked.output.closing : undefined
  const isOpen = closing !== undefined && hoursStage(closing) === 'leader'
  const added = (isOpen && changed) || addedBefore(closing?.hours ?? [])
  const reload = () => {
    setChanged(undefined)
    asked.reload()
  }
  const reasoned = useReasoned(reload, true)
  const sendBack = () =>
    reasoned.ask({
      title: HOURS_COPY.sendBackTitle,
      text: HOURS_COPY.sendBackText,
      placeholder: HOURS_COPY.sendBackPlaceholder,
      act: HOURS_COPY.sendBack,
      said: HOURS_COPY.sentBack,
      work: (reason) => call(closingContract, 'returnHours', { activityId: id, reason }),
    })
  const say = (words: string) => {
    reasoned.say(words)
    reload()
  }
  return (
    <AskedPage
      title={HOURS_COPY.title}
      asked={asked}
      shape={['title', 'card', 'row', 'row']}
      footer={
        closing ? (
          <HoursActs closing={closing} added={added} onSay={say} onSendBack={sendBack} />
        ) : undefined
      }
      over={
        <>
          <HoursSheet
            row={shown}
            isOpen={isOpen}
            added={shown && added[shown.signUpId]}
            onClose={() => setShown(undefined)}
            onAdd={(more) => shown && setChanged({ ...added, [shown.signUpId]: more })}
          />
          {reasoned.layer}
        </>
      }
    >
      {(output) => (
        <>
          <PageHead
            size="title"
            title={output.closing.title}
            text={HOURS_COPY.head[hoursStage(output.closing)]}
          />
          <HoursNote closing={output.closing} />
          {output.closing.hours.length === 0 ? (
            <StatePage art="window-empty" {...HOURS_COPY.none} />
          ) : (
            <HoursList rows={output.closing.hours} added={added} onOpen={setShown} />
          )}
        </>
      )}
    </AskedPage>
  )
}
