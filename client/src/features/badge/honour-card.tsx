import { Card } from '@client/ui/card'
import { GateRing } from '@client/ui/gate-ring'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Star } from '@client/ui/star'
import { StarTrack } from '@client/ui/star-track'
import { friendlyMinutes } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { VOLUNTEER_MINE_COPY } from './copy'
import './honour-card.scss'
import { missingWords, ringShare, trackStars, wayWords, type OwnStar } from './star-words'

export interface HonourCardProps {
  readonly star: OwnStar
  readonly onOpen: () => void
}

/** One's hours in the gate, the star they make, and the way through all five. Board 11; BDG-10. */
export function HonourCard({ star, onOpen }: HonourCardProps) {
  const hours = Math.floor(star.minutes / 60)
  const missing = missingWords(star)
  const label = VOLUNTEER_MINE_COPY.ring(friendlyMinutes(star.minutes), missing)
  return (
    <Card>
      <Stack gap={4}>
        <Row gap={4} wrap>
          <GateRing
            share={ringShare(star)}
            value={hours.toLocaleString('zh-CN')}
            unit={VOLUNTEER_MINE_COPY.hours}
            label={label}
          />
          <Stack gap={2} className="honour-words">
            <Row gap={1}>
              {star.star > 0 ? <Star on /> : null}
              <Heading size="lead">{VOLUNTEER_MINE_COPY.star(star.star)}</Heading>
            </Row>
            <View className="t-2">{wayWords(star)}</View>
            <Row>
              <InlineAction
                icon="right"
                iconAt="end"
                label={VOLUNTEER_MINE_COPY.how}
                onPress={onOpen}
              />
            </Row>
          </Stack>
        </Row>
        <StarTrack label={missing} stars={trackStars(star)} />
      </Stack>
    </Card>
  )
}
