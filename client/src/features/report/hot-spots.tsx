import { BarList } from '@client/ui/bar-list'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import type { HotSpot } from '@shared/survey/report-model'
import { View } from '@tarojs/components'
import { REPORT_COPY } from './copy'
import { percent } from './report-words'

export interface HotSpotsProps {
  readonly hotSpots: readonly HotSpot[]
  /** Gives a station something to do about one. */
  readonly onGive: (hotSpot: HotSpot) => void
}

/** What a hot spot is about, as a follow-up says it: `70 岁以上：差点被骗`. */
export function aboutOf({ groupLabel, optionLabel }: HotSpot): string {
  return REPORT_COPY.about(groupLabel, optionLabel)
}

/** Where a group says something clearly more often than everybody, the clearest first, and the way to do something. SUR-07. */
export function HotSpots({ hotSpots, onGive }: HotSpotsProps) {
  return (
    <Card>
      <Stack gap={3}>
        <Heading size="lead">{REPORT_COPY.hotSpots}</Heading>
        {hotSpots.length === 0 ? <View className="t-2">{REPORT_COPY.noHotSpot}</View> : null}
        {hotSpots.map((hotSpot) => {
          const { question, option, by, group, share, shareOfAll } = hotSpot
          const words = REPORT_COPY.hotSpot(percent(share), percent(shareOfAll))
          return (
            <View key={[question, option, by, group].join('.')}>
              <BarList
                label={`${aboutOf(hotSpot)}，${words}`}
                rows={[
                  {
                    ...{ key: group, label: aboutOf(hotSpot), value: percent(share) },
                    ...{ share: share / 10_000, behind: true },
                    note: REPORT_COPY.ofAll(percent(shareOfAll)),
                  },
                ]}
              />
              <Button variant="quiet" size="m" onPress={() => onGive(hotSpot)}>
                {REPORT_COPY.giveFollowUp}
              </Button>
            </View>
          )
        })}
      </Stack>
    </Card>
  )
}
