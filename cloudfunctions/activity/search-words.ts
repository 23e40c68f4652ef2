/** Title and place as pairs of characters, so that a search of two characters or more is an index's range. ACT-07. */
import type { ActivityPlan } from '@shared/activity/plan-model'

const plain = (text: string) => text.toLowerCase().replace(/[\s\p{P}]/gu, '')

/** Every pair of characters that follow each other. */
export function searchWords({ title, place }: Pick<ActivityPlan, 'title' | 'place'>): string[] {
  const pairs = [plain(title), plain(place)].flatMap((text) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  )
  return [...new Set(pairs)]
}

/** The pair that narrows a search down; undefined when it is too short to be one. */
export function firstPair(words: string): string | undefined {
  const text = plain(words)
  return text.length < 2 ? undefined : text.slice(0, 2)
}

/** Whether title or place hold what was searched for. */
export function isFound({ title, place }: Pick<ActivityPlan, 'title' | 'place'>, words: string) {
  return [title, place].some((text) => plain(text).includes(plain(words)))
}
