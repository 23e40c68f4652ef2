import { Card } from '@client/ui/card'
import { InlineAction } from '@client/ui/inline-action'
import { Progress } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { useServerNow } from '@client/platform/server-clock'
import type { CheckWay } from '@shared/activity/check-model'
import { CODE_STEP_MS } from '@shared/activity/check-rules'
import { View } from '@tarojs/components'
import { CodePicture } from './code-picture'
import { codeAt, type CodesAhead } from './codes'
import { ROSTER_COPY, SCREEN_COPY } from './roster-copy'

const SECOND = 1000

/** The code that stands now, told again every second. */
export function useStandingCode(codes: CodesAhead) {
  return codeAt(codes, useServerNow(SECOND))
}

export interface SiteCodeProps {
  readonly codes: CodesAhead
  readonly way: CheckWay
  readonly onBigger: () => void
}

/** The leader's code, how long it stands, and the way to show it large. Board 37. */
export function SiteCode({ codes, way, onBigger }: SiteCodeProps) {
  const standing = useStandingCode(codes)
  if (!standing) return <Card>{ROSTER_COPY.codesOver}</Card>
  const { code, seconds } = standing
  return (
    <Card>
      <Row gap={4} wrap>
        <CodePicture code={code} label={SCREEN_COPY.label} />
        <Stack gap={2} className="grow">
          <View>
            <View className="t-lead">{ROSTER_COPY.scanThis[way]}</View>
            <View className="t-2">{ROSTER_COPY.renews}</View>
            <View className="t-2 t-num">{ROSTER_COPY.seconds(seconds)}</View>
          </View>
          <Progress value={(seconds * SECOND) / CODE_STEP_MS} />
          <InlineAction icon="image" label={ROSTER_COPY.bigger} onPress={onBigger} />
        </Stack>
      </Row>
    </Card>
  )
}
