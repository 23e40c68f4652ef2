import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Icon } from '@client/ui/icon'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { type FraudType } from '@shared/help/model'
import { View } from '@tarojs/components'
import { RESULT_COPY } from './copy'
import { FRAUD_CARDS } from './fraud-cards'

/** How the other side talks, what the real one never does, and the line to remember (D-31). */
export function FraudCardView({ fraudType }: { readonly fraudType: FraudType }) {
  const { theySay, realOneNever, remember } = FRAUD_CARDS[fraudType]
  return (
    <Section title={RESULT_COPY.theySay}>
      <Card>
        <Stack gap={2}>
          {theySay.map((saying) => (
            <Row key={saying} align="top">
              <Icon name="sms" size="s" />
              <View className="grow">{saying}</View>
            </Row>
          ))}
          <Callout tone="good" icon="shield">
            {realOneNever}
          </Callout>
          <Callout tone="note" icon="info" lead={RESULT_COPY.remember}>
            {remember}
          </Callout>
        </Stack>
      </Card>
    </Section>
  )
}
