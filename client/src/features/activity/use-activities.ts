import { call } from '@client/platform/call'
import { defineKey } from '@client/platform/storage'
import { useCall } from '@client/platform/use-call'
import { useRows } from '@client/platform/use-rows'
import { useSeen, type Sights } from '@client/platform/use-seen'
import { signingContract } from '@shared/activity/signing-actions'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { addDays, instantOf, localDate, weekdayOf, type Instant } from '@shared/kit/time'

type Listing = (typeof signingContract.actions)['listActivities']

/** What of the list is wanted: activities or trainings, station, field, for whom, words, until when. */
export type Wanted = Omit<InputOf<Listing>, 'after'>

const LISTED = defineKey<Sights<OutputOf<Listing>>>('activity.listed', 1, {})

export const FILTERS = ['all', 'week', 'near', 'elderly', 'parents'] as const
export type Filter = (typeof FILTERS)[number]

/** The end of this week's Sunday. */
export function endOfWeek(now: Instant): Instant {
  const today = localDate(now)
  return instantOf(addDays(today, ((7 - weekdayOf(today)) % 7) + 1))
}

/** What a filter stands for; `near` is the station that this person turned to. */
export function wantedBy(filter: Filter, now: Instant, stationId: string | undefined): Wanted {
  if (filter === 'week') return { until: endOfWeek(now) }
  if (filter === 'near') return stationId === undefined ? {} : { stationId }
  return filter === 'all' ? {} : { recipients: filter }
}

/** The activities that are wanted, page after page; what was seen last of this list without a network. */
export function useActivities(wanted: Wanted) {
  const of = JSON.stringify(wanted)
  const seen = useSeen(LISTED, of, useCall(signingContract, 'listActivities', wanted))
  const { asked } = seen
  const first =
    asked.state === 'ready'
      ? { rows: asked.output.activities, more: asked.output.more }
      : { rows: [], more: false }
  const list = useRows(
    first,
    async ({ id, from }) => {
      const page = await call(signingContract, 'listActivities', { ...wanted, after: { id, from } })
      return { rows: page.activities, more: page.more }
    },
    of,
  )
  return { ...seen, ...list }
}
