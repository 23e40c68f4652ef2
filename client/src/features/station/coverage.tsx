import { BarList } from '@client/ui/bar-list'
import { Card } from '@client/ui/card'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import type { OutputOf } from '@shared/kit/contract'
import type { stationContract } from '@shared/station/contract'
import { View } from '@tarojs/components'
import { AREA_COPY, PLACE_WORDS } from './assoc-copy'

export interface CoverageProps {
  readonly coverage: OutputOf<(typeof stationContract.actions)['getCoverage']>
}

/** How many places of each kind have a station, the barest first. STA-24, PLAN-05. */
export function Coverage({ coverage: { kinds } }: CoverageProps) {
  const counted = kinds
    .filter(({ places }) => places > 0)
    .map((one) => ({ ...one, share: Math.min(1, one.covered / one.places) }))
    .sort((one, other) => one.share - other.share)
  const places = counted.reduce((sum, one) => sum + one.places, 0)
  const covered = counted.reduce((sum, one) => sum + one.covered, 0)
  return (
    <Section title={AREA_COPY.coverage}>
      <Card>
        {counted.length === 0 ? (
          <View className="t-2">{AREA_COPY.coverageNone}</View>
        ) : (
          <Stack gap={3}>
            <View className="t-2">{AREA_COPY.coverageSentence(covered, places)}</View>
            <BarList
              label={AREA_COPY.coverageSentence(covered, places)}
              rows={counted.map(({ kind, share, ...one }, place) => ({
                key: kind,
                label: PLACE_WORDS[kind],
                value: AREA_COPY.of(one.covered, one.places),
                share,
                behind: place === 0 && share < 1,
              }))}
            />
          </Stack>
        )}
      </Card>
    </Section>
  )
}
