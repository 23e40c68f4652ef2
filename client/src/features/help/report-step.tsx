import { back } from '@client/platform/navigation'
import { useOnline } from '@client/platform/network'
import { useSpeech } from '@client/platform/speech'
import { insets } from '@client/platform/system'
import { Callout } from '@client/ui/callout'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Row, Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import { View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { HELP_TITLE, QUEUED_COPY, STEP_WORDS } from './copy'
import { PoliceStrip } from './police-strip'

export interface ReportStepProps {
  readonly step: 1 | 2 | 3
  /** What the page says when it is read aloud. */
  readonly spoken: string
  readonly footer: ReactNode
  readonly over?: ReactNode
  readonly children: ReactNode
}

/** The frame of the three steps: 110 always one tap away, how far one is, and reading aloud. */
export function ReportStep({ step, spoken, footer, over, children }: ReportStepProps) {
  const online = useOnline()
  const { isAvailable, isSpeaking, speak, stop } = useSpeech()
  const readAloud = () => (isSpeaking ? stop() : speak(spoken))
  return (
    <Screen
      nav={<NavBar title={HELP_TITLE} onBack={() => void back()} insets={insets()} />}
      strip={<PoliceStrip />}
      footer={footer}
      over={over}
    >
      <Stack gap={2}>
        <Row between>
          <View className="t-strong t-brand">{STEP_WORDS.progress(step)}</View>
          {isAvailable ? (
            <InlineAction
              icon="volume"
              tone="quiet"
              label={isSpeaking ? STEP_WORDS.stopReading : STEP_WORDS.readAloud}
              onPress={readAloud}
            />
          ) : null}
        </Row>
        <Steps total={3} current={step} />
      </Stack>
      {online ? null : (
        <Callout block tone="wait" icon="wifioff">
          {QUEUED_COPY.onTheWay}
        </Callout>
      )}
      {children}
    </Screen>
  )
}
