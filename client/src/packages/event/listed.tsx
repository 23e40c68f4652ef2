import { useKnownAccount } from '@client/features/account/use-me'
import { ActivityList, FIRST_SHOWN } from '@client/features/activity/activity-list'
import { LIST_COPY } from '@client/features/activity/copy'
import type { useActivities } from '@client/features/activity/use-activities'
import { useOwnSignUps } from '@client/features/activity/use-seen-activities'
import { useGradually } from '@client/features/frame/use-gradually'
import { open } from '@client/platform/navigation'
import { useNow } from '@client/platform/use-now'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'

export interface ListedProps {
  readonly list: Pick<ReturnType<typeof useActivities>, 'rows' | 'foot'>
  readonly none: { readonly title: string; readonly text: string }
}

/** The activities that were found, with a mark on those that one signed up for. */
export function Listed({ list, none }: ListedProps) {
  const own = useOwnSignUps(useKnownAccount())
  const now = useNow()
  const confirmed = own.signUps.filter(({ state }) => state === 'confirmed')
  const mine = new Set(confirmed.map(({ activityId }) => activityId))
  const shown = { mine, now, onOpen: (id: string) => void open('event/detail', { id }) }
  const drawn = useGradually(list.rows.length, FIRST_SHOWN)
  if (list.rows.length === 0) return <StatePage art="window-empty" {...none} />
  return (
    <>
      <ActivityList {...shown} activities={list.rows.slice(0, drawn)} />
      <MoreRows {...list.foot} words={LIST_COPY.rows} />
    </>
  )
}
