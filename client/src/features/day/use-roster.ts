import { useServerNow } from '@client/platform/server-clock'
import { useCall, type Asked } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import { dayContract } from '@shared/activity/day-actions'
import { signingContract, type PublicActivity } from '@shared/activity/signing-actions'
import type { Instant } from '@shared/kit/time'
import type { OutputOf } from '@shared/kit/contract'
import { useState } from 'react'
import { likelySlot } from './roster-words'

export type Roster = OutputOf<(typeof dayContract.actions)['getRoster']>

/** People come one after the other: ask again this often, milliseconds. */
const REFRESH_EVERY = 10_000

export interface DayRoster {
  readonly asked: Asked<Roster>
  readonly slotId: string
  readonly choose: (slotId: string) => void
  /** The posts to which somebody can be added. */
  readonly posts: PublicActivity['posts']
  readonly now: Instant
}

/** The list of a slot, kept fresh; without one it is the slot that goes on or is next. */
export function useRoster(activityId: string, opened: string): DayRoster {
  const now = useServerNow(REFRESH_EVERY)
  const activity = useCall(
    signingContract,
    'getActivity',
    activityId === '' ? null : { id: activityId },
  )
  const [slotId, choose] = useState(opened)
  const found = activity.state === 'ready' ? activity.output : undefined
  const likely = found && likelySlot(found.slotTimes, now)
  if (slotId === '' && likely) choose(likely.id)
  const asked = useCall(dayContract, 'getRoster', slotId === '' ? null : { activityId, slotId })
  useEvery(REFRESH_EVERY, asked.reload)
  const unknown = slotId === '' && activity.state === 'failed'
  return {
    asked: unknown ? activity : asked,
    slotId,
    choose,
    posts: found?.posts ?? [],
    now,
  }
}
