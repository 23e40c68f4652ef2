import { RECOGNITION_TAGS, RECOGNITIONS_COPY } from '@client/features/badge/recognition-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Dialog } from '@client/ui/dialog'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { Toast } from '@client/ui/toast'
import { recognitionContract } from '@shared/badge/recognition-actions'
import type { OwnRecognition, StarScheme } from '@shared/badge/recognition-model'
import { friendlyDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'

/** Where one's own stands, in a line. */
function standing({ state, dueAt, until, reason, ending }: OwnRecognition): string {
  if (state === 'waiting') return RECOGNITIONS_COPY.due(friendlyDate(dueAt - 1))
  if (state === 'accepted' && until !== null) return RECOGNITIONS_COPY.until(until)
  return ending === 'lapsed' ? RECOGNITIONS_COPY.lapsed : reason
}

interface OwnCardProps {
  readonly one: OwnRecognition
  readonly onTakeBack: () => void
}

function OwnCard({ one, onTakeBack }: OwnCardProps) {
  const { star, schemeName, number, state } = one
  const words = standing(one)
  const mayTakeBack = ['draft', 'waiting', 'accepted'].includes(state)
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-lead t-strong">{RECOGNITIONS_COPY.row(star, schemeName)}</View>
          <Tag {...RECOGNITION_TAGS[state]} />
        </Row>
        <View className="t-2 t-num">{RECOGNITIONS_COPY.number(number)}</View>
        {words ? <View className="t-2">{words}</View> : null}
        {mayTakeBack ? (
          <Button variant="quiet" size="m" onPress={onTakeBack}>
            {state === 'accepted' ? RECOGNITIONS_COPY.giveUp : RECOGNITIONS_COPY.withdraw}
          </Button>
        ) : null}
      </Stack>
    </Card>
  )
}

function Schemes({ schemes }: { readonly schemes: readonly StarScheme[] }) {
  if (schemes.length === 0) return <StatePage art="window-empty" {...RECOGNITIONS_COPY.noSchemes} />
  return (
    <Section title={RECOGNITIONS_COPY.list}>
      <CellGroup>
        {schemes.map(({ id, name, runBy, since }) => (
          <Cell key={id} icon="star" title={name} hint={RECOGNITIONS_COPY.scheme(runBy, since)} />
        ))}
      </CellGroup>
    </Section>
  )
}

/** Taking it back deletes the picture, so it is asked before. */
function useTakingBack(onDone: () => void) {
  const [asked, setAsked] = useState<OwnRecognition>()
  const [said, setSaid] = useState<string>()
  const act = useAct()
  const takeBack = async () => {
    if (!asked) return
    const { id } = asked
    setAsked(undefined)
    const done = await act.run(async () => {
      await call(recognitionContract, 'withdrawRecognition', { id })
    })
    if (!done) return
    setSaid(RECOGNITIONS_COPY.withdrawn)
    onDone()
  }
  const { giveUpAsk, withdrawAsk, giveUp, withdraw } = RECOGNITIONS_COPY
  const isAccepted = asked?.state === 'accepted'
  const layer = (
    <>
      <Dialog
        open={asked !== undefined}
        icon="undo"
        question={isAccepted ? giveUpAsk : withdrawAsk}
        effect={RECOGNITIONS_COPY.withdrawEffect}
        stay={{ label: RECOGNITIONS_COPY.stay, onPress: () => setAsked(undefined) }}
        act={{ label: isAccepted ? giveUp : withdraw, onPress: () => void takeBack() }}
        destructive
      />
      <Toast raised text={said} onClose={() => setSaid(undefined)} />
    </>
  )
  return { ask: setAsked, error: act.error?.sentence, layer }
}

/** The schemes whose stars are recognised, and one's own stars of them. BDG-06. */
export default function RecognitionsPage() {
  const asked = useCall(recognitionContract, 'listRecognitions', {})
  const taking = useTakingBack(asked.reload)
  const known = asked.state === 'ready' ? asked.output : undefined
  const mayAsk = known?.filed === true && known.schemes.length > 0
  return (
    <AskedPage
      title={RECOGNITIONS_COPY.title}
      asked={asked}
      shape={['title', 'card', 'row']}
      over={taking.layer}
      footer={
        mayAsk ? (
          <Footer>
            <Button onPress={() => void open('badge/recognition-ask', {})}>
              {RECOGNITIONS_COPY.ask}
            </Button>
          </Footer>
        ) : undefined
      }
    >
      {({ schemes, recognitions, filed }) => (
        <>
          <PageHead size="title" title={RECOGNITIONS_COPY.head} text={RECOGNITIONS_COPY.text} />
          <ErrorCallout block text={taking.error} />
          {recognitions.map((one) => (
            <OwnCard key={one.id} one={one} onTakeBack={() => taking.ask(one)} />
          ))}
          {filed ? null : <StatePage art="window-empty" {...RECOGNITIONS_COPY.noFile} />}
          <Schemes schemes={schemes} />
          <CellGroup>
            <Cell
              icon="cert"
              title={RECOGNITIONS_COPY.share}
              hint={RECOGNITIONS_COPY.shareHint}
              onPress={() => void open('badge/proofs', {})}
            />
          </CellGroup>
        </>
      )}
    </AskedPage>
  )
}
