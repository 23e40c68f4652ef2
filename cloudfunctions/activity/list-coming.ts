import type { activityContract } from '@shared/activity/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { now } from '../kit/clock'
import { find } from '../kit/store'
import { activityRow } from './activity-record'
import { seatsOf } from './list-activities'
import { ACTIVITIES, type ActivityRecord } from './records'

type Action = (typeof activityContract.actions)['listComing']

/** As many as a first page shows. */
const SHOWN = 2
/** Those that go on at this moment are passed over. */
const LOOKED_AT = 10

/**
 * What one can go to next, for the first page and for a station's: what residents can come to, else what helpers can.
 * Two waves; three where another look over all stations is asked for and needed.
 */
export async function listComing({
  stationId,
  elseAll,
}: ParsedOf<Action>): Promise<OutputOf<Action>> {
  const near = await aheadAt(stationId)
  const ahead = near.length === 0 && stationId && elseAll ? await aheadAt(undefined) : near
  const open = ahead.filter(({ fields }) => fields.posts.some((post) => post.for === 'resident'))
  const coming = (open.length > 0 ? open : ahead).slice(0, SHOWN)
  const seats = await seatsOf(coming)
  return {
    activities: coming.map((activity) => {
      const row = activityRow(activity, seats)
      const { id, title, place, from, to, residentPlaces, volunteerPlaces } = row
      const forVolunteers = residentPlaces.capacity === 0
      const { capacity, taken } = forVolunteers ? volunteerPlaces : residentPlaces
      return { id, title, place, from, to, left: Math.max(0, capacity - taken), forVolunteers }
    }),
  }
}

/** The next ones of a station, or of all. */
async function aheadAt(stationId: string | undefined): Promise<ActivityRecord[]> {
  const listed = { kind: 'activity', listed: true, ...(stationId ? { stationId } : {}) } as const
  const found = await find(ACTIVITIES, listed, {
    order: [
      ['from', 'asc'],
      ['_id', 'asc'],
    ],
    limit: LOOKED_AT,
  })
  return found.filter(({ from }) => from > now())
}
