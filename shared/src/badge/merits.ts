/** What brings somebody towards a badge: the facts of a record as counts, in one place for everybody who writes records. */
import type { ActivityCategory, RECIPIENT_GROUPS } from '../activity/categories'
import type { CountsOf } from '../kit/counts'
import { minuteOfDay, type Instant } from '../kit/time'

/** Everything a badge can be earned with. */
export type MeritName =
  | 'services'
  | 'serviceMinutes'
  | 'surveyMinutes'
  | 'answers'
  | 'lectures'
  | 'publicity'
  | 'elderly'
  | 'evenings'
  | 'lessons'
  | 'stoppedLosses'
export type Merits = CountsOf<MeritName>

/** Came to an activity. `from`: when its slot began; `tier`: what its post asks for. */
export interface ActivityFacts {
  readonly kind: 'activity'
  readonly minutes: number
  readonly from: Instant
  readonly categories: readonly ActivityCategory[]
  readonly recipients: readonly (keyof typeof RECIPIENT_GROUPS)[]
  readonly tier: 'publicist' | 'lecturer' | 'expert' | null
}

/** Collected answers on a day. `answers`: those that count, with or without a minute (D-12). */
export interface SurveyFacts {
  readonly kind: 'survey'
  readonly minutes: number
  readonly answers: number
}

/** What is said in the open to many: the badge of publicity counts it. CAT-L1. */
const PUBLICITY: readonly ActivityCategory[] = ['securityPublicity', 'antiFraud', 'civilisedUse']
/** 18:00 in Shanghai: an evening begins. */
const EVENING = 18 * 60

/**
 * What a service brings. Only confirmed minutes count: a record without any brings nothing, and one that loses them by a
 * correction brings nothing any more. Pure; call it with what is confirmed now, each time that changes.
 */
export function meritsOf(facts: ActivityFacts | SurveyFacts): Merits {
  const { minutes } = facts
  if (facts.kind === 'survey') {
    const { answers } = facts
    if (answers === 0 && minutes === 0) return {}
    return { services: 1, serviceMinutes: minutes, surveyMinutes: minutes, answers }
  }
  if (minutes === 0) return {}
  const { categories, recipients, tier, from } = facts
  return {
    services: 1,
    serviceMinutes: minutes,
    ...(tier === 'lecturer' || tier === 'expert' ? { lectures: 1 } : {}),
    ...(categories.some((one) => PUBLICITY.includes(one)) ? { publicity: 1 } : {}),
    ...(recipients.includes('elderly') ? { elderly: 1 } : {}),
    ...(minuteOfDay(from) >= EVENING ? { evenings: 1 } : {}),
  }
}
