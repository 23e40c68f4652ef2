/** More activities than a page of their list holds. */
import { openDatabase } from '../../config/testing/database'
import { PLACES, type Place } from './places'
import type { Stage } from './stage'

const HOUR = 60 * 60_000

/** What of an activity and its places is changed in their copies. */
interface Activity {
  readonly _id: string
  readonly from: number
  readonly to: number
}
interface Seats {
  readonly _id: string
  readonly activityId: string
}

/** Adds activities like one that is to come, each an hour after the one before, with the same places. */
export async function addActivities({ adminUrl }: Stage, count: number): Promise<void> {
  const database = openDatabase(adminUrl)
  const listed = { listed: true, state: 'published', kind: 'activity' }
  const known = await database.all<Activity>('activities', listed)
  const like = known.find(({ from }) => from > Date.now())
  if (!like) throw new Error('the demo has no activity to come')
  const places = await database.all<Seats>('seats', { activityId: like._id })
  const serials = Array.from({ length: count }, (_, serial) => serial)
  const idOf = (serial: number) => `act_many-${String(serial)}`
  await database.insert(
    'activities',
    serials.map((serial) => ({
      ...like,
      _id: idOf(serial),
      ...{ from: like.from + serial * HOUR, to: like.to + serial * HOUR },
    })),
  )
  await database.insert(
    'seats',
    serials.flatMap((serial) =>
      places.map((seats) => ({
        ...seats,
        _id: seats._id.replace(like._id, idOf(serial)),
        activityId: idOf(serial),
      })),
    ),
  )
}

/** What asks for the page of activities that follows. */
export const NEXT_ACTIVITIES = '看后面的活动'

/** The list, with so many that a page follows. */
export function manyActivities(count: number): Place {
  const list = PLACES.find(({ name }) => name === 'events')
  if (!list) throw new Error('no screen is called events')
  const name = `events, ${String(count)} more than usual`
  return { ...list, name, words: new RegExp(NEXT_ACTIVITIES) }
}
