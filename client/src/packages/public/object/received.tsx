import { OBJECT_COPY } from '@client/features/award/copy'
import { NumberCard } from '@client/features/opinion/number-card'
import { back, replace } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Stack } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { Wicon } from '@client/ui/wicon'
import { friendlyDate } from '@shared/kit/time'
import { useState } from 'react'

export interface ReceivedObjectionProps {
  readonly receipt: { readonly no: string; readonly secret: string; readonly dueAt: number }
}

/** The objection arrived: what opens it again, and until when there is an answer. */
export function ReceivedObjection({ receipt: { no, secret, dueAt } }: ReceivedObjectionProps) {
  const [said, setSaid] = useState<string>()
  return (
    <Screen
      tone="good"
      nav={<NavBar title="" onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer>
          <Button onPress={() => void replace('public/objection', { no })}>
            {OBJECT_COPY.look}
          </Button>
        </Footer>
      }
      over={<Toast text={said} onClose={() => setSaid(undefined)} raised />}
    >
      <Stack gap={2} align="center">
        <Wicon icon="tick" tone="good" solid rimmed size={72} />
        <Heading level={1} size="head">
          {OBJECT_COPY.received}
        </Heading>
      </Stack>
      <NumberCard no={no} secret={secret} onSaid={setSaid} />
      <Card pad="rows">
        <Cell
          icon="clock"
          title={OBJECT_COPY.due(friendlyDate(dueAt - 1))}
          hint={OBJECT_COPY.dueText}
        />
      </Card>
    </Screen>
  )
}
