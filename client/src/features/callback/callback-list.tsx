import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { friendlyTime, type Instant } from '@shared/kit/time'
import type { Callback } from '@shared/survey/callback-model'
import { View } from '@tarojs/components'
import { CALLS_COPY, OUTCOME_COPY } from './copy'

interface WaitingCardProps {
  readonly callback: Callback
  readonly now: Instant
  /** The number in full, once it was read. */
  readonly phone: string | undefined
  readonly busy: boolean
  readonly onCall: () => void
  readonly onRecord: () => void
}

/** Somebody who may be called: covered until one dials. */
export function WaitingCard({ callback, now, phone, busy, onCall, onRecord }: WaitingCardProps) {
  const { volunteer, at, maskedPhone } = callback
  return (
    <Card>
      <Stack gap={3}>
        <Stack gap={1}>
          <View className="t-lead t-num">{phone ?? maskedPhone}</View>
          <View className="t-2 t-mini">
            {[CALLS_COPY.from(volunteer), CALLS_COPY.at(friendlyTime(at, now))].join('，')}
          </View>
        </Stack>
        <Row gap={3} wrap>
          <Button
            size="m"
            variant="line"
            icon="phone"
            block={false}
            loading={busy && CALLS_COPY.reading}
            onPress={onCall}
          >
            {CALLS_COPY.call}
          </Button>
          <Button size="m" variant="text" block={false} onPress={onRecord}>
            {CALLS_COPY.record}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

/** What the calls brought; no number is left. */
export function DoneCalls({ done }: { readonly done: readonly Callback[] }) {
  if (done.length === 0) return null
  return (
    <Stack gap={2}>
      <Heading>{CALLS_COPY.done}</Heading>
      <CellGroup>
        {done.map(({ id, outcome, volunteer, words }) => (
          <Cell
            key={id}
            icon={outcome === 'matches' ? 'tick' : outcome === 'differs' ? 'alert' : 'phone'}
            title={outcome ? OUTCOME_COPY[outcome].title : ''}
            hint={[CALLS_COPY.from(volunteer), ...(words ? [words] : [])].join('，')}
          />
        ))}
      </CellGroup>
    </Stack>
  )
}
