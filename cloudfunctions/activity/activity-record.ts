/** What is derived from an activity's fields when they are written, and what an activity becomes by an act. */
import type { ActivityFields, ActivityRow } from '@shared/activity/model'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { missingOf } from '@shared/activity/notice-rules'
import { leaderIdsOf } from '@shared/activity/plan-model'
import { activityErrors } from '@shared/activity/errors'
import { CodedError } from '@shared/kit/errors'
import type { AccountRecord } from '../kit/accounts'
import { organiserOf } from './leaders'
import type { ActivityRecord, SeatsRecord } from './records'
import { emptySeats } from './seats'

/** Errors: ACTIVITY.SLOT_TIME: slots overlap, end before they begin, or have one name. */
export function derived(
  fields: ActivityFields,
): Pick<ActivityRecord, 'fields' | 'kind' | 'from' | 'to' | 'categories' | 'recipients'> {
  const slots = [...fields.slots].sort((a, b) => a.from - b.from)
  const good = slots.every(
    ({ from, to }, index) => from < to && (slots[index - 1]?.to ?? 0) <= from,
  )
  const named = new Set(slots.map(({ id }) => id)).size === slots.length
  if (!good || !named) throw new CodedError(activityErrors.SLOT_TIME)
  const { categories, recipients } = fields.plan
  const [from, to] = [slots[0]?.from ?? 0, slots.at(-1)?.to ?? 0]
  const kind = fields.training ? 'training' : 'activity'
  return { fields: { ...fields, slots }, kind, from, to, categories, recipients }
}

/** The places that the fields ask for. */
export function seatsFor(activityId: string, { slots, posts }: ActivityFields): SeatsRecord[] {
  return slots.flatMap((slot) =>
    posts.map((post) =>
      emptySeats({
        ...{ activityId, slotId: slot.id, postId: post.id },
        ...{ for: post.for, capacity: post.capacity, from: slot.from, to: slot.to },
      }),
    ),
  )
}

/** For its organisers and reviewers; `people` are the accounts it names, as far as they are still there. */
export function keptActivity(
  activity: ActivityRecord,
  people: readonly AccountRecord[],
): KeptActivity {
  const { _id: id, stationId, stationName, teamId, seriesId, fields, state, version } = activity
  return {
    ...{ id, stationId, stationName, teamId, seriesId, fields, state, version },
    missing: missingOf(fields),
    reviewDueAt: activity.reviewDueAt,
    returned: activity.returned,
    leaders: people.filter(({ _id }) => leaderIdsOf(fields.plan).includes(_id)).map(organiserOf),
  }
}

/** A row of a list, with how full it is. */
export function activityRow(activity: ActivityRecord, seats: readonly SeatsRecord[]): ActivityRow {
  const { _id: id, stationId, stationName, areaId, state, from, to, fields } = activity
  const { title, place, categories, recipients, mode } = fields.plan
  const own = seats.filter(({ activityId }) => activityId === id)
  return {
    ...{ id, title, stationId, stationName, areaId, place, categories, recipients, mode },
    training: fields.training?.kind ?? null,
    ...{ state, from, to, slots: fields.slots.length, companionsMax: fields.companionsMax },
    volunteerPlaces: placesOf(own.filter((one) => one.for === 'volunteer')),
    residentPlaces: placesOf(own.filter((one) => one.for === 'resident')),
  }
}

function placesOf(seats: readonly SeatsRecord[]): { capacity: number; taken: number } {
  return seats.reduce(
    (sum, { capacity, taken }) => ({ capacity: sum.capacity + capacity, taken: sum.taken + taken }),
    { capacity: 0, taken: 0 },
  )
}
