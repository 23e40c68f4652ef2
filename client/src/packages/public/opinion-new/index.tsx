import { SecretGuard } from '@client/features/help/secret-guard'
import { WRITE_COPY } from '@client/features/opinion/copy'
import {
  hasProblems,
  type OpinionDraft,
  type OpinionProblems,
  problemsOf,
  type WritingStep,
} from '@client/features/opinion/opinion-draft'
import { useKeptOpinions } from '@client/features/opinion/kept-opinions'
import { ReceivedOpinion } from '@client/features/opinion/received-opinion'
import { QueuedOpinion } from '@client/features/opinion/unsent-opinions'
import { useOpinionDraft } from '@client/features/opinion/use-opinion-draft'
import { useSubmitOpinion } from '@client/features/opinion/use-submit-opinion'
import { WriteAbout } from '@client/features/opinion/write-about'
import { WriteKind } from '@client/features/opinion/write-kind'
import { WriteWords } from '@client/features/opinion/write-words'
import { back, scrollToTop, useParams } from '@client/platform/navigation'
import { useOnline } from '@client/platform/network'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { StationPicker } from './station-picker'
import { useStationOf } from './use-station-of'

/** How far one is. */
function Progress({ step }: { readonly step: WritingStep }) {
  return (
    <Stack gap={2}>
      <View className="t-strong t-brand">{WRITE_COPY.progress(step)}</View>
      <Steps total={3} current={step} />
    </Stack>
  )
}

/** Writing an opinion, a question a screen; nobody has to say who they are. CMP-01, CMP-03. */
export default function OpinionNewPage() {
  const draft = useOpinionDraft()
  const [step, setStep] = useState<WritingStep>(1)
  // Never kept with the draft: agreeing is an act of the moment.
  const [consented, setConsented] = useState(false)
  const [problems, setProblems] = useState<OpinionProblems>({})
  const [picking, setPicking] = useState(false)
  const { busy, error, sent, submit } = useSubmitOpinion()
  const { kept } = useKeptOpinions()
  const online = useOnline()
  useStationOf(useParams<'public/opinion-new'>().station, draft)

  const change = (words: Partial<OpinionDraft>) => {
    draft.update(words)
    setProblems({})
  }
  const goTo = (next: WritingStep) => {
    setStep(next)
    void scrollToTop()
  }
  const goBack = () => (step === 1 ? void back() : goTo(step === 3 ? 2 : 1))
  const goOn = () => {
    const found = problemsOf(draft.value, step, consented)
    setProblems(found)
    if (hasProblems(found)) return
    draft.save()
    if (step === 3) void submit()
    else goTo(step === 1 ? 2 : 3)
  }
  const writing = { draft: draft.value, problems, onChange: change }

  if (sent !== undefined) {
    const receipt = kept.map((one) => one.receipt).find((one) => one?.opinionId === sent)
    return receipt ? <ReceivedOpinion receipt={receipt.said} /> : <QueuedOpinion />
  }
  return (
    <Screen
      nav={<NavBar title={WRITE_COPY.title} onBack={goBack} insets={insets()} />}
      footer={
        <Footer layout="row">
          {step === 1 ? null : (
            <Button variant="line" block={false} onPress={goBack}>
              {WRITE_COPY.back}
            </Button>
          )}
          <Button loading={busy && WRITE_COPY.submitting} onPress={goOn}>
            {step === 3 ? WRITE_COPY.submit : WRITE_COPY.next}
          </Button>
        </Footer>
      }
      over={
        <StationPicker
          open={picking}
          current={draft.value.stationId}
          onPick={(station) => {
            change(station)
            setPicking(false)
          }}
          onClose={() => setPicking(false)}
        />
      }
    >
      <Progress step={step} />
      {online ? null : (
        <Callout block tone="wait" icon="wifioff">
          {WRITE_COPY.offline}
        </Callout>
      )}
      {step === 1 ? <WriteKind {...writing} /> : null}
      {step === 2 ? <WriteAbout {...writing} onPickStation={() => setPicking(true)} /> : null}
      {step === 3 ? (
        <WriteWords
          {...writing}
          guard={SecretGuard}
          savedAt={draft.savedAt}
          consented={consented}
          onConsent={(on) => {
            setConsented(on)
            setProblems({})
          }}
        />
      ) : null}
      <ErrorCallout block text={step === 3 ? error?.sentence : undefined} />
    </Screen>
  )
}
