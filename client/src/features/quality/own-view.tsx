import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Row, Stack } from '@client/ui/stack'
import { friendlyTime, type Instant } from '@shared/kit/time'
import type { OwnQuality } from '@shared/survey/quality-actions'
import { secondsWords } from '@shared/survey/seconds-words'
import { View } from '@tarojs/components'
import { OWN_COPY } from './copy'
import { PartsBar } from './parts-bar'
import { WhyNot } from './why-not'
import { WhyWaiting } from './why-waiting'

export interface OwnViewProps {
  readonly quality: OwnQuality
  readonly now: Instant
}

/** What the volunteer said to a decision, and what came of it. */
function Said({ appeal }: Pick<OwnQuality, 'appeal'>) {
  if (!appeal) return null
  return (
    <Callout block tone="note" icon="sms" lead={OWN_COPY.states[appeal.state]}>
      <View>{`${OWN_COPY.said}：${appeal.words}`}</View>
      {appeal.reason === null ? null : <View>{appeal.reason}</View>}
    </Callout>
  )
}

/** Board 51: what counts, what waits and why, what does not and why, and what helps next time. EVA-01, R-04. */
export function OwnView({ quality, now }: OwnViewProps) {
  const { total, campaignTitle, medianSeconds, at } = quality
  return (
    <>
      <Card>
        <Stack gap={3}>
          <Row between wrap>
            <Heading level={1} size="lead">
              {OWN_COPY.total(total)}
            </Heading>
            <View className="t-2 t-mini t-num">{friendlyTime(at, now)}</View>
          </Row>
          <PartsBar quality={quality} />
          <View className="t-2 t-mini">
            {[
              campaignTitle,
              OWN_COPY.rule,
              ...(medianSeconds === null ? [] : [OWN_COPY.median(secondsWords(medianSeconds))]),
            ].join('，')}
          </View>
        </Stack>
      </Card>
      <Said appeal={quality.appeal} />
      <WhyWaiting quality={quality} />
      <WhyNot quality={quality} />
    </>
  )
}
