import { open, relaunch } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Stack } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { Wicon } from '@client/ui/wicon'
import { useState } from 'react'
import { RECEIVED_COPY } from './copy'
import type { OpinionReceipt } from './kept-opinions'
import { NumberCard } from './number-card'
import { lastDay } from './opinion-words'
import { NoHarm } from './write-words'

/** The opinion arrived: what opens it again, until when there is a result, and that nobody suffers for it. */
export function ReceivedOpinion({ receipt }: { readonly receipt: OpinionReceipt }) {
  const [said, setSaid] = useState<string>()
  const { no, secret, dueAt, coveredSecrets } = receipt
  return (
    <Screen
      tone="good"
      nav={<NavBar title="" onBack={() => void relaunch('home', {})} insets={insets()} />}
      footer={
        <Footer>
          <Button onPress={() => void open('public/opinion', { no })}>{RECEIVED_COPY.track}</Button>
        </Footer>
      }
      over={<Toast text={said} onClose={() => setSaid(undefined)} raised />}
    >
      <Stack gap={2} align="center">
        <Wicon icon="tick" tone="good" solid rimmed size={72} />
        <Heading level={1} size="head">
          {RECEIVED_COPY.title}
        </Heading>
      </Stack>
      <NumberCard no={no} secret={secret} onSaid={setSaid} />
      <Card pad="rows">
        <Cell icon="clock" title={RECEIVED_COPY.due(lastDay(dueAt))} hint={RECEIVED_COPY.dueText} />
      </Card>
      {coveredSecrets > 0 ? (
        <Callout block tone="good" icon="lock">
          {RECEIVED_COPY.covered(coveredSecrets)}
        </Callout>
      ) : null}
      <NoHarm />
    </Screen>
  )
}
