import { call } from '@client/platform/call'
import { useCall } from '@client/platform/use-call'
import { useRows } from '@client/platform/use-rows'
import { activityContract } from '@shared/activity/contract'
import { addDays, instantOf, localDate, weekdayOf, type Instant } from '@shared/kit/time'

export const FILTERS = ['all', 'week', 'elderly', 'parents'] as const
export type Filter = (typeof FILTERS)[number]

/** The end of this week's Sunday. */
export function endOfWeek(now: Instant): Instant {
  const today = localDate(now)
  return instantOf(addDays(today, ((7 - weekdayOf(today)) % 7) + 1))
}

/** The activities that fit a filter, page after page. */
export function useActivities(filter: Filter, now: Instant) {
  const input =
    filter === 'week' ? { until: endOfWeek(now) } : filter === 'all' ? {} : { recipients: filter }
  const asked = useCall(activityContract, 'listActivities', input)
  const first =
    asked.state === 'ready'
      ? { rows: asked.output.activities, more: asked.output.more }
      : { rows: [], more: false }
  const list = useRows(
    first,
    async ({ id, from }) => {
      const page = await call(activityContract, 'listActivities', { ...input, after: { id, from } })
      return { rows: page.activities, more: page.more }
    },
    filter,
  )
  return { asked, ...list }
}
