import { callPhone } from '@client/platform/phone'
import { CallButton } from '@client/ui/call-button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { useMode } from '@client/ui/mode'
import { Row, Stack } from '@client/ui/stack'
import { HOME_COPY } from './copy'

/** 110 and 96110 in one tap, without login and without network (docs/design.md §1, principle 1). */
export function EmergencyCard() {
  const { care } = useMode()
  const { police, antiFraud } = HOME_COPY
  const calls = [police, antiFraud].map(({ number, name }) => (
    <CallButton
      key={number}
      number={number}
      name={name}
      layout={care ? 'line' : 'pair'}
      solid={care && number === police.number}
      onCall={() => void callPhone(number)}
    />
  ))
  return (
    <Card tone="urgent">
      <Stack gap={2}>
        <Heading size="lead">{care ? HOME_COPY.callNowLarge : HOME_COPY.callNow}</Heading>
        {care ? (
          <Stack gap={3}>{calls}</Stack>
        ) : (
          <Row gap={2} align="stretch">
            {calls}
          </Row>
        )}
      </Stack>
    </Card>
  )
}
