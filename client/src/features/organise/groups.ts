/** A station's activities as its organisers look at them: to be finished, to be held, held. */
import type { ActivityRow } from '@shared/activity/model'
import type { Instant } from '@shared/kit/time'

export const GROUPS = ['open', 'coming', 'past'] as const
export type ActivityGroup = (typeof GROUPS)[number]

/** What came to an end stands with the past, whatever became of it. */
export function groupOf(
  { state, to }: Pick<ActivityRow, 'state' | 'to'>,
  now: Instant,
): ActivityGroup {
  if (state === 'draft' || state === 'returned' || state === 'waiting') return 'open'
  return state === 'published' && to > now ? 'coming' : 'past'
}

/** The rows of a group: what is still to be held is read soonest first, the past newest first as it was heard. */
export function rowsOf(
  group: ActivityGroup,
  rows: readonly ActivityRow[],
  now: Instant,
): readonly ActivityRow[] {
  const own = rows.filter((row) => groupOf(row, now) === group)
  return group === 'past' ? own : [...own].sort((a, b) => a.from - b.from)
}
