import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { PageHead } from '@client/ui/page-head'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { AUTHORITY_LINES } from '@shared/help/authorities'
import type { WaitingDisclosure } from '@shared/help/case-model'
import { spacedNumber } from '@shared/help/case-words'
import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { GROUND_WORDS } from './act-copy'
import { DISCLOSURES_COPY } from './waiting-copy'

interface WaitingCardProps {
  readonly waiting: WaitingDisclosure
  readonly now: Instant
  readonly onDecide: (agree: boolean) => void
}

/** What is to be told to whom and why, without the reporter's data. */
function WaitingCard({ waiting, now, onDecide }: WaitingCardProps) {
  const { title, hint } = GROUND_WORDS[waiting.ground]
  const telling = waiting.told ? DISCLOSURES_COPY.told : DISCLOSURES_COPY.notTold
  return (
    <Card>
      <Stack gap={3}>
        <View>
          <Heading size="lead">{waiting.stationName}</Heading>
          <View className="t-2 t-mini t-num">
            {`${spacedNumber(waiting.no)}，${friendlyTime(waiting.at, now)}`}
          </View>
          <View className="t-2 t-mini">{FRAUD_TYPE_NAMES[waiting.fraudType]}</View>
        </View>
        <View>
          <Kv label={DISCLOSURES_COPY.whom} value={AUTHORITY_LINES[waiting.authority].name} />
          <Kv label={DISCLOSURES_COPY.ground} value={`${title}，${hint}`} />
          <Kv label={DISCLOSURES_COPY.reason} value={waiting.reason} />
          <Kv label={DISCLOSURES_COPY.degree} value={waiting.degree} />
          <Kv label={DISCLOSURES_COPY.protection} value={waiting.protection} />
          <Kv label={telling} value={waiting.telling} />
        </View>
        <Row gap={3} align="stretch">
          <Button variant="line" size="m" onPress={() => onDecide(false)}>
            {DISCLOSURES_COPY.refuse}
          </Button>
          <Button variant="quiet" size="m" onPress={() => onDecide(true)}>
            {DISCLOSURES_COPY.agree}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

export interface DisclosureListProps {
  readonly waiting: readonly WaitingDisclosure[]
  readonly now: Instant
  readonly onDecide: (waiting: WaitingDisclosure, agree: boolean) => void
}

/** The exceptions to confidentiality that wait for a second person; who asked cannot decide. AMB-59, PRV-10. */
export function DisclosureList({ waiting, now, onDecide }: DisclosureListProps) {
  if (waiting.length === 0) return <StatePage art="window-empty" {...DISCLOSURES_COPY.none} />
  return (
    <>
      <PageHead size="title" title={DISCLOSURES_COPY.head} text={DISCLOSURES_COPY.text} />
      {waiting.map((one) => (
        <WaitingCard
          key={one.referralId}
          waiting={one}
          now={now}
          onDecide={(agree) => onDecide(one, agree)}
        />
      ))}
    </>
  )
}
