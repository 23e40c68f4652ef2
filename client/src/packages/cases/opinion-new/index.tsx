import { COLLECT_COPY, QUEUE_COPY } from '@client/features/opinion/handling-copy'
import {
  type Collected,
  collectInput,
  isStepDone,
  NOTHING_COLLECTED,
  type CollectStep,
} from '@client/features/opinion/collected'
import { CollectFields } from '@client/features/opinion/collect-fields'
import { NumberCard } from '@client/features/opinion/number-card'
import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { back, scrollToTop, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import { Toast } from '@client/ui/toast'
import { Wicon } from '@client/ui/wicon'
import type { OutputOf } from '@shared/kit/contract'
import { opinionContract } from '@shared/opinion/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'

type Slip = OutputOf<(typeof opinionContract.actions)['collectOpinion']>

/** It is written down; number and secret are for the person who said it. */
function Saved({ slip }: { readonly slip: Slip }) {
  const [said, setSaid] = useState<string>()
  return (
    <Screen
      tone="good"
      nav={<NavBar title={QUEUE_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer>
          <Button onPress={() => void back()}>{COLLECT_COPY.done}</Button>
        </Footer>
      }
      over={<Toast text={said} onClose={() => setSaid(undefined)} raised />}
    >
      <Stack gap={2} align="center">
        <Wicon icon="tick" tone="good" solid rimmed size={72} />
        <PageHead
          size="title"
          align="center"
          title={COLLECT_COPY.saved}
          text={COLLECT_COPY.savedText}
        />
      </Stack>
      <NumberCard no={slip.no} secret={slip.secret} onSaid={setSaid} />
    </Screen>
  )
}

/** The station writes down what it was told: in a talk, a meeting, a poll, a call or a letter. CMP-03, CMP-10. */
export default function OpinionCollectPage() {
  const { station = '' } = useParams<'cases/opinion-new'>()
  const draft = useDraft('opinion.collected.1', NOTHING_COLLECTED)
  const [step, setStep] = useState<CollectStep>(1)
  // Never kept with the draft: agreeing is an act of the moment.
  const [agreed, setAgreed] = useState(false)
  const [slip, setSlip] = useState<Slip>()
  const act = useRecordedAct('opinion')
  const done = isStepDone(draft.value, step, agreed)

  const goTo = (next: CollectStep) => {
    draft.save()
    setStep(next)
    void scrollToTop()
  }
  const goBack = () => (step === 1 ? void back() : goTo(step === 3 ? 2 : 1))
  const save = () => {
    const input = collectInput(draft.value, station, agreed)
    return act.run(input, async (id) => {
      setSlip(await call(opinionContract, 'collectOpinion', { ...input, id }))
      draft.discard()
    })
  }
  const change = (words: Partial<Collected>) => draft.update(words)

  if (slip) return <Saved slip={slip} />
  return (
    <Screen
      nav={<NavBar title={COLLECT_COPY.title} onBack={goBack} insets={insets()} />}
      footer={
        <Footer layout="row">
          {step === 1 ? null : (
            <Button variant="line" block={false} onPress={goBack}>
              {COLLECT_COPY.back}
            </Button>
          )}
          <Button
            disabled={!done}
            loading={act.busy && COLLECT_COPY.saving}
            onPress={() => (step === 3 ? void save() : goTo(step === 1 ? 2 : 3))}
          >
            {done ? (step === 3 ? COLLECT_COPY.save : COLLECT_COPY.next) : COLLECT_COPY.off}
          </Button>
        </Footer>
      }
    >
      <Stack gap={2}>
        <View className="t-strong t-brand">{COLLECT_COPY.progress(step)}</View>
        <Steps total={3} current={step} />
      </Stack>
      <CollectFields
        step={step}
        value={draft.value}
        agreed={agreed}
        onChange={change}
        onAgree={setAgreed}
      />
      <ErrorCallout block text={step === 3 ? act.error?.sentence : undefined} />
    </Screen>
  )
}
