import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import type { ActivityFields } from '@shared/activity/model'
import type { Organiser } from '@shared/activity/planning-actions'
import { View } from '@tarojs/components'
import { wholeOf } from './part-words'
import { PART_TITLES, PARTS_OF_TAB, tabOf, TABS, type EditTab } from './plan-parts'
import { REVIEW_COPY } from './review-copy'

export interface PlanReadingProps {
  readonly fields: ActivityFields
  readonly leaders: readonly Organiser[]
}

/** A plan to be read from top to bottom, each part once; what nobody wrote says so. */
export function PlanReading({ fields, leaders }: PlanReadingProps) {
  return (
    <>
      {(Object.keys(TABS) as EditTab[]).map((tab) => (
        <Card key={tab}>
          <Stack gap={4}>
            <Heading size="lead">{TABS[tab]}</Heading>
            {PARTS_OF_TAB[tab]
              .filter((part) => tabOf(part) === tab)
              .map((part) => {
                const words = wholeOf(part, fields, leaders)
                return (
                  <View key={part}>
                    <View className="t-2 t-mini">{PART_TITLES[part]}</View>
                    <View className={words === '' ? 't-3' : 't-lines'}>
                      {words || REVIEW_COPY.notWritten}
                    </View>
                  </View>
                )
              })}
          </Stack>
        </Card>
      ))}
    </>
  )
}
