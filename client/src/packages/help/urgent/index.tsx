import { CALLS, URGENT_COPY } from '@client/features/help/copy'
import { back, open } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { type IconName } from '@client/ui/icon'
import { useMode } from '@client/ui/mode'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Row, Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { View } from '@tarojs/components'

const FACTS: readonly { readonly icon: IconName; readonly words: readonly [string, string] }[] = [
  { icon: 'clock', words: URGENT_COPY.when },
  { icon: 'yuan', words: URGENT_COPY.amount },
  { icon: 'card', words: URGENT_COPY.account },
]

/** Money has moved: the call comes before any form (board 03c). It works without login and without network. */
export default function UrgentPage() {
  const { care } = useMode()
  const others = (
    <>
      <Button variant="text" icon="phone" onPress={() => void callPhone(CALLS.antiFraud.number)}>
        {URGENT_COPY.callAntiFraud}
      </Button>
      <Button variant="text" onPress={() => void back()}>
        {URGENT_COPY.goOn}
      </Button>
    </>
  )
  return (
    <Screen
      tone="urgent"
      nav={<NavBar title="" onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer>
          <Button variant="urgent" icon="phone" onPress={() => void callPhone(CALLS.police.number)}>
            {URGENT_COPY.callPolice}
          </Button>
          {care ? <Stack gap={2}>{others}</Stack> : <Row gap={2}>{others}</Row>}
        </Footer>
      }
    >
      <Stack gap={3} align="center">
        <Wicon icon="phone" tone="urgent" solid rimmed size={96} />
        <Heading level={1} size="hero">
          {URGENT_COPY.title}
        </Heading>
        <View className="t-2 t-center t-lines">{URGENT_COPY.lines.join('\n')}</View>
      </Stack>
      <Card>
        <Heading size="lead">{URGENT_COPY.facts}</Heading>
        {FACTS.map(({ icon, words: [title, hint] }) => (
          <Cell key={title} icon={icon} tone="urgent" title={title} hint={hint} />
        ))}
        <Cell
          icon="clipboard"
          tone="urgent"
          title={URGENT_COPY.card}
          hint={URGENT_COPY.cardHint}
          onPress={() => void open('help/police-card', {})}
        />
      </Card>
    </Screen>
  )
}
