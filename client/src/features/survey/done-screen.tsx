import { relaunch } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { View } from '@tarojs/components'
import { CallCard } from './call-card'
import { useCallOffers } from './call-offer'
import { DONE_COPY, UNSENT_COPY } from './copy'
import type { Outcome } from './hand-in'

interface DoneScreenProps {
  /** `crowded`: it waits, since too many hand in at once. */
  readonly outcome: Outcome | 'crowded'
  /** The id of the answer, whose call one may be asked for. */
  readonly answer: string | undefined
  /** Who asked, when it was a volunteer. */
  readonly by: string | undefined
  /** Why what was queued was not taken after all. */
  readonly refusal?: string
}

/** Thanks, and what became of the answers (board 50b). */
export function DoneScreen({ outcome, answer, by, refusal }: DoneScreenProps) {
  const { title, text } = DONE_COPY[outcome]
  const offer = useCallOffers().find(({ responseId }) => responseId === answer)
  const waits = outcome === 'queued' || outcome === 'crowded'
  const isTaken = outcome === 'recorded' || outcome === 'late'
  return (
    <Screen
      tone={waits ? 'wait' : 'good'}
      nav={<NavBar title="" insets={insets()} />}
      footer={
        <Footer>
          <Button onPress={() => void relaunch('home', {})}>{DONE_COPY.home}</Button>
        </Footer>
      }
    >
      <Stack align="center" gap={3}>
        {waits ? (
          <Wicon icon={outcome === 'queued' ? 'wifioff' : 'clock'} tone="wait" solid size={72} />
        ) : (
          <Wicon icon="tick" tone="good" solid rimmed size={72} />
        )}
        <PageHead align="center" title={title} text={text} />
      </Stack>
      {refusal ? (
        <Callout block tone="bad" icon="info" lead={UNSENT_COPY.refused}>
          <View>{refusal}</View>
        </Callout>
      ) : null}
      {isTaken && by ? (
        <Card pad="rows">
          <Cell icon="clock" title={DONE_COPY.credit(by)} hint={DONE_COPY.creditHint} />
        </Card>
      ) : null}
      {isTaken && offer ? <CallCard offer={offer} /> : null}
      {outcome === 'ended' ? (
        <Card pad="rows">
          <Cell icon="family" title={DONE_COPY.child.title} hint={DONE_COPY.child.hint} />
        </Card>
      ) : (
        <View className="t-2 t-mini t-center">{DONE_COPY.elders}</View>
      )}
    </Screen>
  )
}
