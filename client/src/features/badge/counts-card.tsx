import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Kv } from '@client/ui/kv'
import { Stack } from '@client/ui/stack'
import { SubLine } from '@client/ui/sub-line'
import { friendlyMinutes } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { STARS_COPY } from './copy'
import { longDate } from './long-date'
import type { OwnStar } from './star-words'

interface CountsCardProps {
  readonly star: OwnStar
  readonly onRecords: () => void
}

/** What counts for a star and what does not, and why; until when it holds. BDG-04, BDG-05, HRS-11, D-03. */
export function CountsCard({ star, onRecords }: CountsCardProps) {
  const { minutes, surveyMinutes, pendingMinutes, trainingMinutes, held } = star
  return (
    <Card>
      <Stack gap={3}>
        <Heading size="lead">{STARS_COPY.counts}</Heading>
        <View>
          <Kv label={STARS_COPY.confirmed} value={friendlyMinutes(minutes)} />
          <SubLine label={STARS_COPY.survey} value={friendlyMinutes(surveyMinutes)} />
          {pendingMinutes > 0 ? (
            <Kv
              label={STARS_COPY.pending}
              value={STARS_COPY.apart(friendlyMinutes(pendingMinutes))}
            />
          ) : null}
          {trainingMinutes > 0 ? (
            <Kv
              label={STARS_COPY.training}
              value={STARS_COPY.apart(friendlyMinutes(trainingMinutes))}
            />
          ) : null}
        </View>
        <View className="t-2">{STARS_COPY.why}</View>
        {held ? (
          <Callout tone="sunken" icon="calendar">
            <View>{STARS_COPY.until(longDate(held.until))}</View>
            <View>{STARS_COPY.corrected}</View>
          </Callout>
        ) : null}
        <InlineAction icon="right" iconAt="end" label={STARS_COPY.records} onPress={onRecords} />
      </Stack>
    </Card>
  )
}
