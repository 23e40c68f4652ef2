import { Card } from '@client/ui/card'
import { Gate } from '@client/ui/gate'
import { useMode } from '@client/ui/mode'
import { Stack } from '@client/ui/stack'
import type { CheckWay } from '@shared/activity/check-model'
import type { Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { CodePicture } from './code-picture'
import { codeAt, type CodesAhead } from './codes'
import { CHECK_COPY } from './copy'

export interface OwnCodeProps {
  readonly codes: CodesAhead
  readonly way: CheckWay
  readonly now: Instant
}

/** Sides of a code without its edge, in px. */
const SIDE = { norm: 132, care: 156 }

/** One's own code in the notched window, for the leader to scan. Boards 08, 70. */
export function OwnCode({ codes, way, now }: OwnCodeProps) {
  const { care } = useMode()
  const current = codeAt(codes, now)
  const leave = care ? CHECK_COPY.showOutCare : CHECK_COPY.showOut
  return (
    <Card>
      <Stack gap={3} align="center">
        {current ? (
          <>
            <Gate>
              <CodePicture
                code={current.code}
                size={care ? SIDE.care : SIDE.norm}
                label={CHECK_COPY.ownCode}
              />
            </Gate>
            <View className="t-center">
              <View className="t-lead">{way === 'in' ? CHECK_COPY.showIn : leave}</View>
              {care ? null : <View className="t-2">{CHECK_COPY.renews(current.seconds)}</View>}
            </View>
          </>
        ) : (
          <View className="t-2 t-center">{CHECK_COPY.codesOver}</View>
        )}
      </Stack>
    </Card>
  )
}
