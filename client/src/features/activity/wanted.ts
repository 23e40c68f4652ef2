/** What somebody looks for among activities, and how it is asked for. ACT-07. */
import { CATEGORY_NAMES, RECIPIENT_GROUPS } from '@shared/activity/categories'
import type { ActivityCategory } from '@shared/activity/categories'
import { addDays, instantOf, localDate, type Instant } from '@shared/kit/time'
import { FIND_COPY } from './copy'
import { endOfWeek, type Wanted } from './use-activities'

export type RecipientGroup = keyof typeof RECIPIENT_GROUPS
export type When = keyof typeof FIND_COPY.when

/** The four things one can look by besides words; empty: it does not matter. */
export interface Search {
  readonly words: string
  readonly when: When
  readonly stationId: string
  readonly whom: RecipientGroup | ''
  readonly field: ActivityCategory | ''
}

/** So far ahead `month` looks, in days. */
const MONTH = 30
/** A single character finds nearly everything. */
const LEAST_WORDS = 2

export function wantedFor({ words, when, stationId, whom, field }: Search, now: Instant): Wanted {
  const until = { any: undefined, week: endOfWeek(now), month: endOf(now, MONTH) }[when]
  const said = words.trim()
  return {
    ...(said.length >= LEAST_WORDS ? { words: said } : {}),
    ...(until === undefined ? {} : { until }),
    ...(stationId === '' ? {} : { stationId }),
    ...(whom === '' ? {} : { recipients: whom }),
    ...(field === '' ? {} : { category: field }),
  }
}

function endOf(now: Instant, days: number): Instant {
  return instantOf(addDays(localDate(now), days + 1))
}

/** What can be chosen, with its words; a station's come from the list of stations. */
export const WHENS = Object.entries(FIND_COPY.when) as [When, string][]
export const GROUPS = Object.entries(RECIPIENT_GROUPS) as [RecipientGroup, string][]
export const FIELDS = Object.entries(CATEGORY_NAMES) as [ActivityCategory, string][]
