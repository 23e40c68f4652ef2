import { callPhone } from '@client/platform/phone'
import { CallButton } from '@client/ui/call-button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { CALLS } from './copy'

/** 110 and 96110 side by side: on errors, offline, and when nobody is on duty. */
export function EmergencyCalls({ question }: { readonly question: string }) {
  return (
    <Card tone="urgent">
      <Stack gap={2}>
        <Heading size="lead">{question}</Heading>
        <Row gap={2} align="stretch" className="calls">
          {[CALLS.police, CALLS.antiFraud].map(({ number, name }) => (
            <CallButton
              key={number}
              number={number}
              name={name}
              onCall={() => void callPhone(number)}
            />
          ))}
        </Row>
      </Stack>
    </Card>
  )
}
