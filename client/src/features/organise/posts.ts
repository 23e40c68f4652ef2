/** Who is wanted: the posts of a plan as an organiser counts them. */
import type { ActivityFields, ActivityPost, PostGate } from '@shared/activity/model'
import { TIER_WORDS } from '@shared/volunteer/words'
import { NO_GATE } from './new-plan'
import { POST_COPY } from './part-copy'

export type Who = ActivityPost['for']
export const KINDS_OF_PEOPLE: readonly Who[] = ['volunteer', 'resident']

/** REG-07: who serves alone is 16. */
const VOLUNTEER_GATE: PostGate = { ...NO_GATE, minimumAge: 16, onDuty: true }

/** A new post of a kind. */
export function newPost(id: string, who: Who): ActivityPost {
  const gate = who === 'volunteer' ? VOLUNTEER_GATE : NO_GATE
  return { id, name: POST_COPY.who[who], task: '', for: who, capacity: 1, gate }
}

/** How many of a kind are wanted, over all its posts. */
export function wantedOf({ posts }: Pick<ActivityFields, 'posts'>, who: Who): number {
  return posts.filter((post) => post.for === who).reduce((sum, { capacity }) => sum + capacity, 0)
}

/** Whether taps can count a kind: with several posts it is said post by post. */
export function isCounted({ posts }: Pick<ActivityFields, 'posts'>, who: Who): boolean {
  return posts.filter((post) => post.for === who).length < 2
}

/** As many of a kind as wanted: its one post grows or shrinks, comes with the first and goes with the last. */
export function withWanted(
  posts: readonly ActivityPost[],
  who: Who,
  wanted: number,
  newId: string,
): ActivityPost[] {
  const known = posts.find((post) => post.for === who)
  if (wanted === 0) return posts.filter((post) => post !== known)
  if (!known) return [...posts, { ...newPost(newId, who), capacity: wanted }]
  return posts.map((post) => (post === known ? { ...post, capacity: wanted } : post))
}

/** What a post asks of who takes it, in a line: `满 16 岁，学完入门课`. */
export function gateWords({ for: who, gate }: Pick<ActivityPost, 'for' | 'gate'>): string {
  const asked = [
    gate.minimumAge > 0 ? POST_COPY.old(gate.minimumAge) : '',
    gate.onDuty ? POST_COPY.onDuty : '',
    gate.tier === null ? '' : TIER_WORDS[gate.tier],
    gate.skills.length > 0 ? POST_COPY.skilled(gate.skills.length) : '',
    gate.trainings.length > 0 ? POST_COPY.trained(gate.trainings.length) : '',
  ].filter((word) => word !== '')
  if (asked.length > 0) return asked.join('，')
  return who === 'resident' ? POST_COPY.line : POST_COPY.anyone
}
