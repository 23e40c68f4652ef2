/** How full an activity is, over all its slots and posts of either kind. */
import type { Places, ActivityPost } from '@shared/activity/model'

export interface Fullness {
  readonly taken: number
  readonly capacity: number
  readonly hasLine: boolean
}

/** Of one kind of people; undefined where none are wanted. */
export function fullnessOf(
  who: ActivityPost['for'],
  posts: readonly ActivityPost[],
  places: readonly Places[],
): Fullness | undefined {
  const wanted = posts.filter((post) => post.for === who)
  if (wanted.length === 0) return undefined
  const own = places.filter(({ postId }) => wanted.some(({ id }) => id === postId))
  return {
    taken: own.reduce((sum, { taken }) => sum + taken, 0),
    capacity: own.reduce((sum, { capacity }) => sum + capacity, 0),
    hasLine: own.some(({ hasLine }) => hasLine),
  }
}
