/** How badges are judged: from sums of what somebody did, whole and by month, and from nothing else. BDG-08. */
import type { LocalDate } from '../kit/time'
import type { BadgeKey } from './badges'
import type { MeritName, Merits } from './merits'

/** What a badge asks for. The words of each kind stand with the badges. */
export type BadgeRule =
  /** Once is enough. */
  | { readonly kind: 'first'; readonly of: MeritName }
  | { readonly kind: 'count'; readonly of: MeritName; readonly needed: number }
  /** One step of a row of badges for the same thing, the next of which asks for more. */
  | {
      readonly kind: 'tier'
      readonly of: MeritName
      readonly needed: number
      readonly next: BadgeKey | null
    }
  /** Something in each of so many months behind one another. */
  | { readonly kind: 'streak'; readonly of: MeritName; readonly months: number }
  /** So often in certain months (1 to 12) of one year. */
  | {
      readonly kind: 'season'
      readonly of: MeritName
      readonly months: readonly number[]
      readonly needed: number
    }

/** What somebody did: all of it, and by month ('YYYY-MM'). */
export interface MeritSums {
  readonly totals: Merits
  readonly months: Readonly<Record<string, Merits>>
}

export interface Judgement {
  readonly reached: boolean
  /** How much of `needed` there is: of a streak the run that goes on, of a season this year's. Never more than needed. */
  readonly have: number
  readonly needed: number
}

/**
 * Judges one rule. Reached depends on the sums alone, so that it is the same whenever it is asked and in whatever order
 * they came; `today` only says which run and which season go on.
 */
export function judge(rule: BadgeRule, { totals, months }: MeritSums, today: LocalDate): Judgement {
  switch (rule.kind) {
    case 'first':
      return upTo(totals[rule.of] ?? 0, 1)
    case 'count':
    case 'tier':
      return upTo(totals[rule.of] ?? 0, rule.needed)
    case 'streak': {
      const active = monthsWith(months, rule.of)
      const reached = longestRun(active) >= rule.months
      const have = reached ? rule.months : runUpTo(active, monthNumber(today))
      return { ...upTo(have, rule.months), reached }
    }
    case 'season': {
      const years = yearSums(months, rule)
      const reached = [...years.values()].some((sum) => sum >= rule.needed)
      const have = reached ? rule.needed : (years.get(today.slice(0, 4)) ?? 0)
      return { ...upTo(have, rule.needed), reached }
    }
  }
}

function upTo(have: number, needed: number): Judgement {
  return { reached: have >= needed, have: Math.max(0, Math.min(have, needed)), needed }
}

/** Months counted from year 0, so that neighbours differ by one over New Year, too. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

function monthsWith(months: MeritSums['months'], of: MeritName): Set<number> {
  const active = Object.entries(months).filter(([, counts]) => (counts[of] ?? 0) > 0)
  return new Set(active.map(([month]) => monthNumber(month)))
}

function runEndingAt(active: ReadonlySet<number>, end: number): number {
  let length = 0
  while (active.has(end - length)) length += 1
  return length
}

function longestRun(active: ReadonlySet<number>): number {
  return Math.max(0, ...[...active].map((end) => runEndingAt(active, end)))
}

/** The run that goes on: this month is not over, so one that ends with the last still does. */
function runUpTo(active: ReadonlySet<number>, thisMonth: number): number {
  return runEndingAt(active, active.has(thisMonth) ? thisMonth : thisMonth - 1)
}

function yearSums(
  months: MeritSums['months'],
  { of, months: season }: Extract<BadgeRule, { kind: 'season' }>,
): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [month, counts] of Object.entries(months)) {
    if (!season.includes(Number(month.slice(5, 7)))) continue
    const year = month.slice(0, 4)
    sums.set(year, (sums.get(year) ?? 0) + (counts[of] ?? 0))
  }
  return sums
}
