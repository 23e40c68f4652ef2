import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import type { ActivityRow } from '@shared/activity/model'
import { activityContract } from '@shared/activity/contract'
import { addDays, instantOf, localDate, weekdayOf, type Instant } from '@shared/kit/time'
import { useState } from 'react'

export const FILTERS = ['all', 'week', 'elderly', 'parents'] as const
export type Filter = (typeof FILTERS)[number]

/** The end of this week's Sunday. */
function endOfWeek(now: Instant): Instant {
  const today = localDate(now)
  return instantOf(addDays(today, ((7 - weekdayOf(today)) % 7) + 1))
}

function asked(filter: Filter, today: Instant) {
  if (filter === 'week') return { until: endOfWeek(today) }
  return filter === 'all' ? {} : { recipients: filter }
}

/** The activities that fit a filter, page after page. */
export function useActivities(filter: Filter, now: Instant) {
  // The start of the day: the list is not asked anew with every minute.
  const input = asked(filter, instantOf(localDate(now)))
  const first = useCall(activityContract, 'listActivities', input)
  const [later, setLater] = useState<{
    filter: Filter
    rows: readonly ActivityRow[]
    more: boolean
  }>()
  const act = useAct()
  const known = later?.filter === filter ? later : undefined
  const begun = first.state === 'ready' ? first.output : { activities: [], more: false }
  const rows = known
    ? [
        ...begun.activities,
        ...known.rows.filter(({ id }) => begun.activities.every((one) => one.id !== id)),
      ]
    : begun.activities
  const last = rows.at(-1)

  const loadMore = () =>
    act.run(async () => {
      if (!last) return
      const after = { from: last.from, id: last.id }
      const page = await call(activityContract, 'listActivities', { ...input, after })
      setLater({ filter, rows: [...(known?.rows ?? []), ...page.activities], more: page.more })
    })

  return {
    asked: first,
    rows,
    more: known?.more ?? begun.more,
    state: act.busy ? ('loading' as const) : act.error ? ('failed' as const) : ('idle' as const),
    loadMore: () => void loadMore(),
  }
}
