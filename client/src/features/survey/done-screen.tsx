import { open, relaunch } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Wicon } from '@client/ui/wicon'
import type { LessonId } from '@shared/learn/lesson-ids'
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

/** About the message with a link that most people get. */
const LESSON: LessonId = 'card-sms'

const toHome = () => void relaunch('home', {})

/** One rule to take along; the lesson behind it is the page's next thing. */
function LessonCard() {
  const { title, length, lead, rule } = DONE_COPY.lesson
  return (
    <Card>
      <Stack gap={3}>
        <Row between>
          <Heading>{title}</Heading>
          <Tag tone="note" label={length} />
        </Row>
        <Callout tone="note" icon="shield" lead={lead}>
          {rule}
        </Callout>
      </Stack>
    </Card>
  )
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
        isTaken ? (
          <Footer>
            <Button icon="volume" onPress={() => void open('learn/lesson', { id: LESSON })}>
              {DONE_COPY.listen}
            </Button>
            <Button variant="text" size="m" onPress={toHome}>
              {DONE_COPY.home}
            </Button>
          </Footer>
        ) : (
          <Footer>
            <Button onPress={toHome}>{DONE_COPY.home}</Button>
          </Footer>
        )
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
      {isTaken ? <LessonCard /> : null}
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
