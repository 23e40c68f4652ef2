import type { activityContract } from '@shared/activity/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { above, among, find, type Where } from '../kit/store'
import { activityRow } from './activity-record'
import { ACTIVITIES, SEATS, type ActivityRecord, type SeatsRecord } from './records'
import { firstPair, isFound } from './search-words'

type Action = (typeof activityContract.actions)['listActivities']
type Input = ParsedOf<Action>

const PAGE = 20
/** A search is held against so many of those that an index finds. */
const SEARCHED = 200

/** The activities that people can still go to, soonest first. Two waves, whatever the number. ACT-07. */
export async function listActivities(input: Input): Promise<OutputOf<Action>> {
  const found = await soonest(input)
  const fits = found.filter(({ fields, from, categories, recipients }) => {
    const { category, recipients: group, training, words, until } = input
    return (
      (!category || categories.includes(category)) &&
      (!group || recipients.includes(group)) &&
      (!training || fields.training?.kind === training) &&
      (!words || isFound(fields.plan, words)) &&
      (until === undefined || from < until)
    )
  })
  const page = fits.slice(0, PAGE)
  const seats = await seatsOf(page)
  return {
    activities: page.map((activity) => activityRow(activity, seats)),
    more: fits.length > PAGE,
  }
}

/** The places of some activities, in one wave. */
export async function seatsOf(
  activities: readonly Pick<ActivityRecord, '_id'>[],
): Promise<SeatsRecord[]> {
  if (activities.length === 0) return []
  const ids = activities.map(({ _id }) => _id)
  return find(SEATS, { activityId: among(ids) }, { limit: 1000 })
}

async function soonest({
  kind,
  areaId,
  stationId,
  words,
  after,
  ...rest
}: Input): Promise<ActivityRecord[]> {
  const pair = words === undefined ? undefined : firstPair(words)
  const place: Where<ActivityRecord> = {
    kind,
    listed: true,
    ...(stationId ? { stationId } : areaId ? { areaId } : {}),
    ...(pair === undefined ? {} : { words: pair as unknown as readonly string[] }),
  }
  const narrowed = words !== undefined || rest.category || rest.recipients || rest.training
  const limit = narrowed ? SEARCHED : PAGE + 1
  // Those that begin in the cursor's own millisecond are asked apart: each is an index's range.
  const ranges = after
    ? [
        { ...place, from: after.from, _id: above(after.id) },
        { ...place, from: above(after.from) },
      ]
    : [place]
  const found = await Promise.all(
    ranges.map((range) =>
      find(ACTIVITIES, range, {
        order: [
          ['from', 'asc'],
          ['_id', 'asc'],
        ],
        limit,
      }),
    ),
  )
  return found.flat()
}
