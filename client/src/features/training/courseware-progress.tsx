import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Icon } from '@client/ui/icon'
import { Progress } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { COURSEWARE_OF_STARS, coursewareStars } from '@shared/training/rules'
import { Text, View } from '@tarojs/components'
import { COURSEWARE_COPY, starWord } from './courseware-copy'

/** How many pieces count this year, held against what the stars ask for. TRN-16, CERT-T1. Board 42. */
export function CoursewareProgress({ pieces }: { readonly pieces: number }) {
  const { reached, next } = coursewareStars(pieces)
  const most = COURSEWARE_OF_STARS.at(-1) ?? 0
  return (
    <Card>
      <Stack gap={2}>
        <Row between>
          <Heading size="lead">{COURSEWARE_COPY.year}</Heading>
          <Row gap={1} align="baseline">
            <Text className="t-title t-num">{pieces}</Text>
            <Text className="t-2">{COURSEWARE_COPY.unit}</Text>
          </Row>
        </Row>
        <Progress value={pieces / most} tone="good" />
        <Row between wrap className="t-mini">
          {reached > 0 ? (
            <Row gap={1} className="t-good t-strong">
              <Icon name="tick" size="s" />
              <View>
                {COURSEWARE_COPY.reached(starWord(reached), COURSEWARE_OF_STARS[reached - 1] ?? 0)}
              </View>
            </Row>
          ) : null}
          {next === null ? null : (
            <View className="t-2">{COURSEWARE_COPY.next(starWord(reached + 1), next)}</View>
          )}
        </Row>
      </Stack>
    </Card>
  )
}
