import { Badge } from '@client/ui/badge'
import { Button } from '@client/ui/button'
import { PageHead } from '@client/ui/page-head'
import { ProgressRow } from '@client/ui/progress'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import type { OwnBadge } from '@shared/badge/badge-actions'
import { BADGES, type BadgeKey } from '@shared/badge/badges'
import { View } from '@tarojs/components'
import { nextOf, progressOf } from './badge-words'
import { WALL_COPY } from './copy'
import { longDate } from './long-date'
import { BADGE_LOOKS } from './looks'

export interface BadgeSheetProps {
  readonly shown: BadgeKey | undefined
  readonly badges: readonly OwnBadge[]
  readonly onShare: (key: BadgeKey) => void
  readonly onTake: (key: BadgeKey) => void
  readonly onClose: () => void
}

function Way({ badge, label }: { readonly badge: OwnBadge; readonly label: string }) {
  const { have, needed, unit } = progressOf(badge)
  return <ProgressRow label={label} value={have} target={needed} unit={unit} />
}

/** A badge alone: what it is for, since when one has it or how far one is, and what comes next. Board 12b. */
export function BadgeSheet({ shown, badges, onShare, onTake, onClose }: BadgeSheetProps) {
  const find = (key: BadgeKey | null | undefined) => badges.find((one) => one.key === key)
  const badge = find(shown)
  if (!badge) return null
  const { key, at } = badge
  const { name, did } = BADGES[key]
  const next = at === null ? undefined : find(nextOf(key))
  return (
    <Sheet
      open
      label={name}
      closeLabel={WALL_COPY.close}
      onClose={onClose}
      action={
        at === null ? undefined : <Button onPress={() => onShare(key)}>{WALL_COPY.share}</Button>
      }
    >
      <Stack gap={4}>
        <Stack gap={3} align="center">
          <Badge {...BADGE_LOOKS[key]} size={152} locked={at === null} />
          <PageHead
            align="center"
            title={name}
            text={at === null ? WALL_COPY.open(did) : WALL_COPY.got(did, longDate(at))}
          />
        </Stack>
        {at === null ? <Way badge={badge} label={WALL_COPY.progress} /> : null}
        {next?.at === null ? (
          <Way badge={next} label={WALL_COPY.next(BADGES[next.key].name)} />
        ) : null}
        <View className="t-2 t-mini">{WALL_COPY.noReward}</View>
        {at === null ? null : (
          <Button variant="quiet" icon="download" onPress={() => onTake(key)}>
            {WALL_COPY.take}
          </Button>
        )}
      </Stack>
    </Sheet>
  )
}
