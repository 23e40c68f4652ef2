/** How records become badges and a star. Pure: the same records give the same, in whatever order they come. */
import { judge } from '@shared/badge/badge-rules'
import { BADGE_KEYS, BADGES, type BadgeKey } from '@shared/badge/badges'
import type { MeritName, Merits } from '@shared/badge/merits'
import { starOf, validUntil } from '@shared/badge/star-rules'
import { addCounts } from '@shared/kit/counts'
import { addDays, instantOf, localDate, localMonth, type Instant } from '@shared/kit/time'
import type { Merited } from '../kit/merits'
import type { HeldBadge, HeldStar, HonoursRecord } from './badge-records'

/** What a record brings now beyond what was taken of it; negative after a correction. */
export function newOf({ counts, taken }: Pick<Merited, 'counts' | 'taken'>): Merits {
  const names = [...new Set([...Object.keys(counts), ...Object.keys(taken)])] as MeritName[]
  const changes = names.map((name) => [name, (counts[name] ?? 0) - (taken[name] ?? 0)] as const)
  return Object.fromEntries(changes.filter(([, change]) => change !== 0))
}

/** A record as far as badges look at it. */
export type Taken = Pick<Merited, 'counts' | 'taken' | 'takenAt' | 'at'>

/** Something that the sums of a month grow or shrink by. */
interface Change {
  readonly at: Instant
  readonly change: Merits
}

/** What a record changes; one that was put on another day moves what was taken of it to that day's month. */
function changesOf({ counts, taken, takenAt, at }: Taken): Change[] {
  if (takenAt === undefined || localMonth(takenAt) === localMonth(at)) {
    return [{ at, change: newOf({ counts, taken }) }]
  }
  const back = { at: takenAt, change: newOf({ counts: {}, taken }) }
  return [back, { at, change: newOf({ counts, taken: {} }) }]
}

/**
 * Takes what is new of some records into the sums, the oldest first, and gives or takes back what they come to. A badge is
 * dated by the record that made it whole.
 */
export function takeMerits(before: HonoursRecord, records: readonly Taken[]): HonoursRecord {
  return [...records]
    .sort((one, other) => one.at - other.at)
    .flatMap(changesOf)
    .reduce(takeOne, before)
}

function takeOne(honours: HonoursRecord, { at, change }: Change): HonoursRecord {
  if (Object.keys(change).length === 0) return honours
  const month = localMonth(at)
  const totals = addCounts(honours.totals, change)
  const months = { ...honours.months, [month]: addCounts(honours.months[month] ?? {}, change) }
  const badges: Partial<Record<BadgeKey, HeldBadge>> = { ...honours.badges }
  for (const key of BADGE_KEYS) {
    const { reached } = judge(BADGES[key].rule, { totals, months }, localDate(at))
    const held = badges[key]
    if (reached === (typeof held?.at === 'number')) continue
    if (reached) badges[key] = { at, turn: (held?.turn ?? 0) + 1 }
    else if (held) badges[key] = { ...held, at: null }
  }
  return { ...honours, totals, months, badges }
}

/** What of the badges is another than before, for the messages. */
export function changedBadges(
  before: HonoursRecord,
  after: HonoursRecord,
): { readonly key: BadgeKey; readonly held: HeldBadge; readonly earned: boolean }[] {
  return BADGE_KEYS.flatMap((key) => {
    const held = after.badges[key]
    const had = typeof before.badges[key]?.at === 'number'
    const has = typeof held?.at === 'number'
    return held && had !== has ? [{ key, held, earned: has }] : []
  })
}

/** The star of so many confirmed minutes: another at once, the same only with its yearly review. BDG-01, BDG-05. */
export function starWith(held: HeldStar, minutes: number, at: Instant): HeldStar {
  const star = starOf(minutes)
  const isDue = held.reviewAt !== null && held.reviewAt <= at
  if (star === held.star && !isDue) return held
  const reviewAt = star === 0 ? null : instantOf(addDays(validUntil(at), 1))
  const changed = star !== held.star
  return {
    ...{ star, reviewedAt: at, reviewAt },
    since: changed ? at : held.since,
    turn: held.turn + (changed ? 1 : 0),
  }
}
