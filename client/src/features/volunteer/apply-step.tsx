import { useSpeech } from '@client/platform/speech'
import { insets } from '@client/platform/system'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Row, Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { APPLY_TITLE, STEP_COPY } from './copy'

export interface ApplyStepProps {
  readonly step: 1 | 2
  /** What the page says when it is read aloud. */
  readonly spoken: string
  readonly footer: ReactNode
  readonly over?: ReactNode
  readonly onBack: () => void
  readonly children: ReactNode
}

/** The frame of the two steps: how far one is, and reading aloud (boards 34, 34b). */
export function ApplyStep({ step, spoken, footer, over, onBack, children }: ApplyStepProps) {
  return (
    <Screen
      nav={<NavBar title={APPLY_TITLE} onBack={onBack} insets={insets()} />}
      footer={footer}
      over={over}
    >
      <Stack gap={2}>
        <Row between>
          <View className="t-strong t-brand">{STEP_COPY.progress(step)}</View>
          <ReadAloud words={spoken} />
        </Row>
        <Steps total={2} current={step} />
      </Stack>
      {children}
    </Screen>
  )
}

/** Reads words to somebody, where the platform has a voice. */
export function ReadAloud({ words }: { readonly words: string }) {
  const { isAvailable, isSpeaking, speak, stop } = useSpeech()
  if (!isAvailable) return null
  return (
    <InlineAction
      icon="volume"
      tone="quiet"
      label={isSpeaking ? STEP_COPY.stopReading : STEP_COPY.readAloud}
      onPress={() => (isSpeaking ? stop() : speak(words))}
    />
  )
}
