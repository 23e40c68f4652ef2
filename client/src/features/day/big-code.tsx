import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import type { CheckWay } from '@shared/activity/check-model'
import { View } from '@tarojs/components'
import { CodePicture } from './code-picture'
import type { CodesAhead } from './codes'
import { ROSTER_COPY, SCREEN_COPY } from './roster-copy'
import { useStandingCode } from './site-code'

/** Fits the narrowest phone; a projector shows the phone's whole screen. In px. */
const SIDE = 280

export interface BigCodeProps {
  readonly codes: CodesAhead
  readonly way: CheckWay
}

/** The code for a whole room. */
export function BigCode({ codes, way }: BigCodeProps) {
  const standing = useStandingCode(codes)
  if (!standing) return <Card>{ROSTER_COPY.codesOver}</Card>
  return (
    <Stack gap={5} align="center">
      <Heading level={1} size="head" className="t-center">
        {SCREEN_COPY.hint[way]}
      </Heading>
      <CodePicture code={standing.code} size={SIDE} label={SCREEN_COPY.label} />
      <View className="t-title t-num">{SCREEN_COPY.seconds(standing.seconds)}</View>
    </Stack>
  )
}
