import { addDays, instantOf, localDate, type Instant, type LocalDate } from '@shared/kit/time'
import type { InputOf } from '@shared/kit/contract'
import type { reportActions } from '@shared/survey/report-actions'
import type { FollowUp } from '@shared/survey/report-model'
import { FOLLOW_UP_COPY } from './copy'

/** A follow-up as it is written. */
export interface FollowUpDraft {
  readonly about: string
  readonly what: FollowUp['what'] | null
  readonly stationId: string
  readonly words: string
  /** The last day for it. */
  readonly day: LocalDate
}

/** How long a station usually has. */
const USUAL_DAYS = 14
/** The bounds of what it is about, in characters: the contract asks for the same. */
export const ABOUT = { min: 4, max: 80 }

/** A new one, about what the report said. */
export function newFollowUp(about: string, stationId: string, now: Instant): FollowUpDraft {
  const day = addDays(localDate(now), USUAL_DAYS)
  return { about: about.slice(0, ABOUT.max), what: null, stationId, words: '', day }
}

/** What is not filled in as it must be, each with the sentence that names the fix. */
export function followUpProblems({
  about,
  what,
  stationId,
}: FollowUpDraft): Partial<Record<'about' | 'what' | 'station', string>> {
  return {
    ...(about.trim().length < ABOUT.min ? { about: FOLLOW_UP_COPY.aboutProblem } : {}),
    ...(what === null ? { what: FOLLOW_UP_COPY.whatProblem } : {}),
    ...(stationId === '' ? { station: FOLLOW_UP_COPY.stationProblem } : {}),
  }
}

type Given = Omit<InputOf<(typeof reportActions)['giveFollowUp']>, 'id'>

/** What is sent; undefined while something is missing. It is due at the end of its day. */
export function followUpInput(campaignId: string, draft: FollowUpDraft): Given | undefined {
  const { about, what, stationId, words, day } = draft
  if (what === null || Object.keys(followUpProblems(draft)).length > 0) return undefined
  const dueAt = instantOf(addDays(day, 1))
  return { campaignId, stationId, about: about.trim(), what, words: words.trim(), dueAt }
}
