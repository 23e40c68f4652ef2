import { callPhone } from '@client/platform/phone'
import { CallButton } from '@client/ui/call-button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { useMode } from '@client/ui/mode'
import { Row, Stack } from '@client/ui/stack'
import { CALLS } from './copy'

/** 110 and 96110, side by side or, in care mode, under each other: on errors, offline, and when nobody is on duty. */
export function EmergencyCalls({ question }: { readonly question: string }) {
  const { care } = useMode()
  const calls = [CALLS.police, CALLS.antiFraud].map(({ number, name }) => (
    <CallButton
      key={number}
      number={number}
      name={name}
      layout={care ? 'line' : 'pair'}
      onCall={() => void callPhone(number)}
    />
  ))
  return (
    <Card tone="urgent">
      <Stack gap={2}>
        <Heading size="lead">{question}</Heading>
        {care ? <Stack gap={2}>{calls}</Stack> : <Row gap={2}>{calls}</Row>}
      </Stack>
    </Card>
  )
}
