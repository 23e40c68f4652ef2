/** What of a plan is read and written on its pages. */
import {
  CALLBACK_PERCENT,
  REPORT_FROM,
  WINDOW_DAYS,
  type CampaignPlan,
  type KeptCampaign,
  type Quota,
} from '@shared/survey/campaign-model'
import { addDays, clockTime, DAY, instantOf, localDate, type Instant } from '@shared/kit/time'
import { EDIT_COPY } from './copy'

/** The goals of a new campaign, until somebody says otherwise. */
const USUAL = { volunteerGoal: 100, stationGoal: 800 } as const
const MOST = 5_000_000

/** A plan with everything that goes without saying: from tomorrow, for ten days. SUR-02. */
export function newPlan(
  questionnaire: { readonly id: string; readonly version: number },
  now: Instant,
): CampaignPlan {
  const opens = addDays(localDate(now), 1)
  return {
    ...{ title: '', opensAt: instantOf(opens), closesAt: instantOf(addDays(opens, WINDOW_DAYS)) },
    ...{ questionnaireId: questionnaire.id, questionnaireVersion: questionnaire.version },
    ...{ topics: [], topicsEach: 1, ...USUAL, areaGoals: {}, stationGoals: {}, quotas: [] },
    ...{ settleAfterMs: DAY, reportFrom: REPORT_FROM, callbackPercent: CALLBACK_PERCENT.usual },
  }
}

/** A whole number from 1 on that somebody typed; undefined for anything else. */
export function countOf(typed: string): number | undefined {
  const words = typed.trim()
  if (!/^\d{1,7}$/.test(words)) return undefined
  const count = Number(words)
  return count >= 1 && count <= MOST ? count : undefined
}

/** The day and the time of a moment, as they are picked. */
export function pickOf(at: Instant): { readonly day: string; readonly clock: string } {
  return { day: localDate(at), clock: clockTime(at) }
}

/** A moment with another day or another time. */
export function moved(at: Instant, change: { day?: string; clock?: string }): Instant {
  const { day, clock } = { ...pickOf(at), ...change }
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return instantOf(day, hours * 60 + minutes)
}

/** What is wrong with the name or the days; undefined when nothing is. */
export function basicsProblem(
  { title, opensAt, closesAt }: CampaignPlan,
  now: Instant,
): 'name' | 'window' | undefined {
  if (title.trim().length < 2) return 'name'
  return closesAt > opensAt && closesAt > now ? undefined : 'window'
}

/** Days of the window, a part of one counted as one. */
export function daysOf({ opensAt, closesAt }: Pick<CampaignPlan, 'opensAt' | 'closesAt'>): number {
  return Math.max(0, Math.ceil((closesAt - opensAt) / DAY))
}

/** Names of places and ages, by their ids. */
export interface QuotaNames {
  readonly areas: ReadonlyMap<string, string>
  readonly stations: ReadonlyMap<string, string>
  readonly ages: ReadonlyMap<string, string>
}

/** Whom a quota is about: 槐安里站，60 岁以上. */
export function quotaWords(quota: Quota, { areas, stations, ages }: QuotaNames): string {
  const { areaId, stationId, ageGroup } = quota
  const words = [
    areaId && (areas.get(areaId) ?? areaId),
    stationId && (stations.get(stationId) ?? stationId),
    ageGroup && (ages.get(ageGroup) ?? ageGroup),
  ].filter((part) => part !== undefined)
  return words.length > 0 ? words.join('，') : EDIT_COPY.everybody
}

/** The next key that no quota has. */
export function nextKey(quotas: readonly Quota[]): string {
  const numbers = quotas.map(({ key }) => Number(/^q(\d+)$/.exec(key)?.[1] ?? 0))
  return `q${Math.max(0, ...numbers) + 1}`
}

/** What of a plan may be changed now. */
export interface Writable {
  /** Everything: its window has not begun. */
  readonly all: boolean
  readonly end: boolean
  /** Quotas can get more room, and no more. */
  readonly room: boolean
}

/** Once answers have come they were all asked the same: only words, goals, end and more room change. SUR-02. */
export function writable({ state }: Pick<KeptCampaign, 'state'>): Writable {
  const all = state === 'draft' || state === 'planned'
  return { all, end: all || state === 'open', room: state === 'open' }
}

/** Goals with one more, or without it: those of no number follow the usual one. */
export function withGoal(
  goals: Readonly<Record<string, number>>,
  place: string,
  goal: number | undefined,
): Record<string, number> {
  const others = Object.entries(goals).filter(([id]) => id !== place)
  return Object.fromEntries(goal === undefined ? others : [...others, [place, goal]])
}
