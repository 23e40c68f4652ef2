import { CALLS } from '@client/features/help/copy'
import { FactSheet } from '@client/features/help/fact-sheet'
import { POLICE_CARD_COPY } from '@client/features/help/police-card-copy'
import { PoliceCardView } from '@client/features/help/police-card-view'
import { usePoliceCard } from '@client/features/help/police-cards'
import { cardRows, cardText, type PoliceFact } from '@client/features/help/police-facts'
import { RecoverWarning } from '@client/features/help/recover-warning'
import { useReportDraft } from '@client/features/help/use-report-draft'
import { copyText } from '@client/platform/clipboard'
import { back, useParams } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { savePicture } from '@client/platform/save-picture'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Dialog } from '@client/ui/dialog'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { useMode } from '@client/ui/mode'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Row, Stack } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { View } from '@tarojs/components'
import { useState } from 'react'

const { title } = POLICE_CARD_COPY

/** What the police will ask, ready to be read out: on this phone only, and never sent anywhere (board 54). */
export default function PoliceCardPage() {
  const { id } = useParams<'help/police-card'>()
  const draft = useReportDraft()
  const card = usePoliceCard(id, draft.value)
  const { care } = useMode()
  const [fact, setFact] = useState<PoliceFact>()
  const [removing, setRemoving] = useState(false)
  const [said, setSaid] = useState<string>()

  const copy = () =>
    void copyText(cardText(card.facts)).then(
      () => setSaid(POLICE_CARD_COPY.copied),
      () => setSaid(POLICE_CARD_COPY.notCopied),
    )
  const keepAsPicture = () =>
    void savePicture({ title, rows: cardRows(card.facts) }).then(
      () => setSaid(POLICE_CARD_COPY.pictureSaved),
      () => setSaid(POLICE_CARD_COPY.pictureNotSaved),
    )
  const remove = () => {
    card.remove()
    setRemoving(false)
    setSaid(POLICE_CARD_COPY.removed)
  }
  const others = (
    <>
      <Button variant="text" icon="image" onPress={keepAsPicture}>
        {POLICE_CARD_COPY.picture}
      </Button>
      <Button variant="text" icon="copy" onPress={copy}>
        {POLICE_CARD_COPY.copy}
      </Button>
    </>
  )

  return (
    <Screen
      nav={<NavBar title={title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer>
          <Button variant="urgent" icon="phone" onPress={() => void callPhone(CALLS.police.number)}>
            {POLICE_CARD_COPY.call}
          </Button>
          {care ? <Stack gap={2}>{others}</Stack> : <Row gap={2}>{others}</Row>}
        </Footer>
      }
      over={
        <>
          <FactSheet
            fact={fact}
            facts={card.facts}
            onWrite={card.write}
            onClose={() => setFact(undefined)}
          />
          <Dialog
            open={removing}
            icon="trash"
            tone="bad"
            destructive
            question={POLICE_CARD_COPY.removeQuestion}
            effect={POLICE_CARD_COPY.removeEffect}
            stay={{ label: POLICE_CARD_COPY.removeNo, onPress: () => setRemoving(false) }}
            act={{ label: POLICE_CARD_COPY.removeYes, onPress: remove }}
          />
          <Toast text={said} onClose={() => setSaid(undefined)} raised />
        </>
      }
    >
      <View className="t-2">{POLICE_CARD_COPY.lead}</View>
      <PoliceCardView facts={card.facts} onEdit={setFact} />
      <Callout block tone="sunken" icon="image">
        {POLICE_CARD_COPY.originals}
      </Callout>
      <RecoverWarning />
      <Row>
        <InlineAction
          icon="trash"
          tone="bad"
          label={POLICE_CARD_COPY.remove}
          onPress={() => setRemoving(true)}
        />
      </Row>
    </Screen>
  )
}
