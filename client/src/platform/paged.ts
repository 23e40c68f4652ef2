/** One page of a list, newest first, as an action answers it. */
export interface Page<Entry> {
  readonly entries: readonly Entry[]
  /** Whether there are older ones. */
  readonly more: boolean
}

/** What every entry of such a list has: when, in epoch milliseconds, and its id, which orders the equal ones. */
export interface Dated {
  readonly id: string
  readonly at: number
}

function newestFirst(one: Dated, other: Dated): number {
  if (one.at !== other.at) return other.at - one.at
  return one.id < other.id ? 1 : -1
}

function union<Entry extends Dated>(
  one: readonly Entry[],
  other: readonly Entry[],
): readonly Entry[] {
  const byId = new Map([...one, ...other].map((entry) => [entry.id, entry]))
  return [...byId.values()].sort(newestFirst)
}

/** The newest page heard again: joined to what is seen, unless so much came between that there would be a hole. */
export function withNewest<Entry extends Dated>(seen: Page<Entry>, page: Page<Entry>): Page<Entry> {
  const isSeen = ({ id }: Entry) => seen.entries.some((entry) => entry.id === id)
  if (page.more && !page.entries.some(isSeen)) return { entries: page.entries, more: page.more }
  const older = seen.entries.length > page.entries.length
  return { entries: union(page.entries, seen.entries), more: older ? seen.more : page.more }
}

/** An older page, at the end of what is seen. */
export function withOlder<Entry extends Dated>(seen: Page<Entry>, page: Page<Entry>): Page<Entry> {
  return { entries: union(seen.entries, page.entries), more: page.more }
}
