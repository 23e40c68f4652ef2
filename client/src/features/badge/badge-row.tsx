import { Badge } from '@client/ui/badge'
import { Card } from '@client/ui/card'
import { Pressable } from '@client/ui/pressable'
import { Section } from '@client/ui/section'
import type { OwnBadge } from '@shared/badge/badge-actions'
import { BADGES, type BadgeKey } from '@shared/badge/badges'
import { View } from '@tarojs/components'
import './badge-row.scss'
import { VOLUNTEER_MINE_COPY } from './copy'
import { BADGE_LOOKS } from './looks'

/** So many stand beside each other on the narrowest screen. */
const SHOWN = 4

export interface BadgeRowProps {
  /** The latest first. */
  readonly badges: readonly OwnBadge[]
  /** A badge, or the whole wall. */
  readonly onOpen: (key?: BadgeKey) => void
}

/** The latest badges in a row; the rest hang on the wall. Board 11. */
export function BadgeRow({ badges, onOpen }: BadgeRowProps) {
  const earned = badges.filter(({ at }) => at !== null)
  return (
    <Section
      title={VOLUNTEER_MINE_COPY.badges}
      more={VOLUNTEER_MINE_COPY.badgesCount(earned.length)}
      onMore={() => onOpen()}
    >
      <Card>
        {earned.length === 0 ? <View className="t-2">{VOLUNTEER_MINE_COPY.noBadges}</View> : null}
        <View className="badge-row">
          {earned.slice(0, SHOWN).map(({ key }) => (
            <Pressable key={key} className="badge-row__one" onPress={() => onOpen(key)}>
              <Badge {...BADGE_LOOKS[key]} size={66} />
              <View className="t-mini">{BADGES[key].name}</View>
            </Pressable>
          ))}
        </View>
      </Card>
    </Section>
  )
}
