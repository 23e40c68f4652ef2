import { BadgeTile, BadgeWall } from '@client/ui/badge'
import { Card } from '@client/ui/card'
import { Section } from '@client/ui/section'
import type { OwnBadge } from '@shared/badge/badge-actions'
import { BADGES, type BadgeKey } from '@shared/badge/badges'
import { noteOf } from './badge-words'
import { WALL_COPY } from './copy'
import { BADGE_LOOKS } from './looks'

export interface OwnWallProps {
  /** Those one has first. */
  readonly badges: readonly OwnBadge[]
  /** How many are drawn by now. */
  readonly drawn: number
  readonly onOpen: (key: BadgeKey) => void
}

/** Every badge there is: one's own with their day, the others with how far one is. Board 12. */
export function OwnWall({ badges, drawn, onOpen }: OwnWallProps) {
  const earned = badges.filter(({ at }) => at !== null).length
  return (
    <Section title={WALL_COPY.title} note={WALL_COPY.note(earned, badges.length - earned)}>
      <Card pad="tight">
        <BadgeWall>
          {badges.slice(0, drawn).map((badge) => (
            <BadgeTile
              key={badge.key}
              {...BADGE_LOOKS[badge.key]}
              name={BADGES[badge.key].name}
              note={noteOf(badge)}
              locked={badge.at === null}
              onPress={() => onOpen(badge.key)}
            />
          ))}
        </BadgeWall>
      </Card>
    </Section>
  )
}
