import { Album, ArrivingPicture } from '@client/features/frame/album'
import { AskedPage } from '@client/features/frame/asked-page'
import { CONFIRM_COPY, MANUAL_COPY, MANUAL_TAGS } from '@client/features/manual/copy'
import { EntryFacts, slotWords, useEvidence } from '@client/features/manual/parts'
import { useManualVerdict } from '@client/features/manual/use-verdict'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Avatar } from '@client/ui/avatar'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Dialog } from '@client/ui/dialog'
import { Footer } from '@client/ui/footer'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { manualContract, type ManualHours } from '@shared/activity/manual-actions'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'

interface SeenProps {
  readonly manual: ManualHours
  readonly now: Instant
}

/** Whose hours, how many, of what. */
function Head({ manual }: Pick<SeenProps, 'manual'>) {
  return (
    <Card>
      <Stack gap={3}>
        <Row between wrap>
          <Tag tone="wait" icon="edit" label={CONFIRM_COPY.manual} />
          <Tag {...MANUAL_TAGS[manual.state]} />
        </Row>
        <Row gap={3}>
          <Avatar letter={manual.maskedName.slice(0, 1)} />
          <View className="grow">
            <View className="t-lead t-strong">
              {MANUAL_COPY.row(manual.maskedName, manual.minutes)}
            </View>
            <View className="t-2">{slotWords(manual)}</View>
            <View className="t-2">{manual.title}</View>
          </View>
        </Row>
      </Stack>
    </Card>
  )
}

/** What was said about it. */
function Decided({ manual: { state, decision }, now }: SeenProps) {
  if (!decision) return null
  const { by, at, reason } = decision
  const time = friendlyTime(at, now)
  if (state === 'returned') {
    const lead = CONFIRM_COPY.said.returned(by, time)
    return (
      <Callout block tone="bad" icon="info" lead={lead}>
        {reason}
      </Callout>
    )
  }
  return (
    <Callout block tone={state === 'confirmed' ? 'good' : 'note'} icon="checkc">
      {state === 'confirmed' ? CONFIRM_COPY.said.confirmed(by, time) : CONFIRM_COPY.said.deciding}
    </Callout>
  )
}

function Picture({ id, photo }: { id: string; photo: ManualHours['photos'][number] }) {
  const seen = useEvidence(id, photo)
  return <ArrivingPicture seen={seen} parts={photo.parts} alt={CONFIRM_COPY.alt} />
}

function Evidence({ manual: { id, photos }, now }: SeenProps) {
  if (photos.length === 0) return null
  return (
    <Section title={CONFIRM_COPY.evidence}>
      <Album photos={photos} now={now} arriving={CONFIRM_COPY.arriving}>
        {(photo) => <Picture key={photo.id} id={id} photo={photo} />}
      </Album>
    </Section>
  )
}

/** Taking it back deletes the evidence, so it is asked before. */
function useWithdraw(id: string, onDone: () => void) {
  const [asked, setAsked] = useState(false)
  const act = useAct()
  const withdraw = async () => {
    setAsked(false)
    const done = await act.run(async () => {
      await call(manualContract, 'withdrawManual', { id })
    })
    if (done) onDone()
  }
  const layer = (
    <Dialog
      open={asked}
      icon="undo"
      question={CONFIRM_COPY.withdrawAsk}
      effect={CONFIRM_COPY.withdrawEffect}
      stay={{ label: CONFIRM_COPY.withdrawStay, onPress: () => setAsked(false) }}
      act={{ label: CONFIRM_COPY.withdrawAct, onPress: () => void withdraw() }}
      destructive
    />
  )
  return { ask: () => setAsked(true), error: act.error?.sentence, layer }
}

/** An entry with what its second person looks at, and their word. Board 62b. */
export default function ManualConfirmPage() {
  const { id = '' } = useParams<'books/manual-confirm'>()
  const asked = useCall(manualContract, 'readManual', id === '' ? null : { id })
  const now = useNow()
  const verdict = useManualVerdict(id, asked.reload)
  const withdrawing = useWithdraw(id, asked.reload)
  const manual = asked.state === 'ready' ? asked.output.manual : undefined
  const isOpen = manual?.own && ['waiting', 'returned'].includes(manual.state)
  const goOn = () =>
    manual && void open('books/manual-enter', { station: manual.stationId, id: manual.id })
  const answers = manual?.mayDecide ? (
    <Footer layout="row">
      <Button variant="line" block={false} disabled={verdict.busy} onPress={verdict.giveBack}>
        {CONFIRM_COPY.back}
      </Button>
      <Button loading={verdict.busy && CONFIRM_COPY.confirming} onPress={verdict.confirm}>
        {CONFIRM_COPY.confirm(manual.minutes)}
      </Button>
    </Footer>
  ) : null
  const own = isOpen ? (
    <Footer note={manual.state === 'waiting' ? CONFIRM_COPY.said.waiting : undefined}>
      {manual.state === 'returned' ? <Button onPress={goOn}>{CONFIRM_COPY.goOn}</Button> : null}
      <Button variant="quiet" onPress={withdrawing.ask}>
        {CONFIRM_COPY.withdraw}
      </Button>
    </Footer>
  ) : undefined
  return (
    <AskedPage
      title={CONFIRM_COPY.title}
      asked={asked}
      shape={['card', 'card', 'card']}
      footer={answers ?? own}
      over={
        <>
          {verdict.layer}
          {withdrawing.layer}
        </>
      }
    >
      {(output) => (
        <>
          <ErrorCallout block text={verdict.error ?? withdrawing.error} />
          <Decided manual={output.manual} now={now} />
          <Head manual={output.manual} />
          <EntryFacts manual={output.manual} now={now} />
          <Evidence manual={output.manual} now={now} />
          <Callout block tone="note" icon="users">
            {CONFIRM_COPY.two}
          </Callout>
        </>
      )}
    </AskedPage>
  )
}
