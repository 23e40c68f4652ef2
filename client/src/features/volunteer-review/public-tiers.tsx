import { Avatar } from '@client/ui/avatar'
import { Card } from '@client/ui/card'
import { FigureRow } from '@client/ui/figure'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import type { OutputOf } from '@shared/kit/contract'
import { localDate, MINUTE } from '@shared/kit/time'
import type { volunteerContract } from '@shared/volunteer/contract'
import { TIERS } from '@shared/volunteer/tier-model'
import { TIER_WORDS } from '@shared/volunteer/words'
import { View } from '@tarojs/components'
import { PUBLIC_TIERS_COPY } from './tier-copy'

export interface PublicTiersProps {
  readonly output: OutputOf<(typeof volunteerContract.actions)['listPublicTiers']>
}

/** Who may teach: all by number, and by name whoever agreed to be named. TIER-04, TIER-07, R-12. */
export function PublicTiers({ output: { people, counts } }: PublicTiersProps) {
  return (
    <>
      <FigureRow
        items={TIERS.map((tier) => ({
          key: tier,
          label: PUBLIC_TIERS_COPY.counts[tier],
          value: counts[tier],
          unit: PUBLIC_TIERS_COPY.people,
        }))}
      />
      <View className="t-2 t-mini">{PUBLIC_TIERS_COPY.note}</View>
      {people.length === 0 ? (
        <StatePage art="window-empty" {...PUBLIC_TIERS_COPY.none} />
      ) : (
        <Section title={PUBLIC_TIERS_COPY.named}>
          <Stack>
            {people.map(({ displayName, tier, stationName, certificateNo, validTo }) => (
              <Card key={certificateNo}>
                <Row gap={3} align="top">
                  <Avatar letter={displayName.slice(0, 1)} />
                  <Stack gap={1} className="grow">
                    <Row gap={2} wrap>
                      <View className="t-lead">{displayName}</View>
                      <Tag tone="good" label={TIER_WORDS[tier]} />
                    </Row>
                    <View className="t-2">{stationName}</View>
                    <View className="t-2 t-mini t-num">
                      {`${certificateNo}，${PUBLIC_TIERS_COPY.until(localDate(validTo - MINUTE))}`}
                    </View>
                  </Stack>
                </Row>
              </Card>
            ))}
          </Stack>
        </Section>
      )}
    </>
  )
}
