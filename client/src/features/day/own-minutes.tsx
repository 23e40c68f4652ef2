import { Card } from '@client/ui/card'
import { Figure } from '@client/ui/figure'
import { useMode } from '@client/ui/mode'
import { Progress } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import type { OwnAttendance } from '@shared/activity/check-model'
import { checkWindow } from '@shared/activity/check-rules'
import { clockTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { CHECK_COPY } from './copy'
import { minutesSoFar } from './own-check'

export interface OwnMinutesProps {
  readonly attendance: OwnAttendance
  readonly now: Instant
}

/** The minutes so far, how many make them count, and when check-out is. D-10, boards 08 and 70. */
export function OwnMinutes({ attendance, now }: OwnMinutesProps) {
  const { care } = useMode()
  const soFar = minutesSoFar(attendance, now)
  if (!soFar) return null
  const { minutes, least, most, left } = soFar
  const figure = <Figure size="l" value={minutes} unit={CHECK_COPY.minutes} />
  const bar = <Progress value={minutes / most} />
  if (care) {
    return (
      <Card>
        <Stack gap={2}>
          <Row between align="baseline">
            <View className="t-2">{CHECK_COPY.soFarCare}</View>
            {figure}
          </Row>
          {bar}
          <View className="t-2">
            {minutes < least ? CHECK_COPY.leastCare(least) : CHECK_COPY.enough(least, most)}
          </View>
        </Stack>
      </Card>
    )
  }
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-2">{CHECK_COPY.soFar}</View>
          <View className="t-2">
            {(minutes < least ? CHECK_COPY.least : CHECK_COPY.enough)(least, most)}
          </View>
        </Row>
        <Row between wrap align="baseline">
          {figure}
          <View className="t-brand t-strong">{CHECK_COPY.left(left)}</View>
        </Row>
        {bar}
        <Times attendance={attendance} />
      </Stack>
    </Card>
  )
}

function Times({ attendance: { in: checkedIn, slot } }: Pick<OwnMinutesProps, 'attendance'>) {
  const out = checkWindow('out', slot)
  return (
    <Row between wrap className="t-mini t-num">
      <Row gap={1}>
        <View className="t-strong">{clockTime(checkedIn?.at ?? slot.from)}</View>
        <View className="t-2">{CHECK_COPY.checkedIn}</View>
      </Row>
      <Row gap={1}>
        <View className="t-2">{CHECK_COPY.checkOut}</View>
        <View className="t-strong">{`${clockTime(out.from)}–${clockTime(out.to)}`}</View>
      </Row>
    </Row>
  )
}
