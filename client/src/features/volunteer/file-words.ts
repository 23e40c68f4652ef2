import type { TagProps } from '@client/ui/tag'
import type { TimelineStep } from '@client/ui/timeline'
import { friendlyDate, localDate } from '@shared/kit/time'
import type { OwnFile, Qualification, VolunteerState } from '@shared/volunteer/model'
import { QUALIFICATION_WORDS } from '@shared/volunteer/words'
import { EVENT_WORDS, FILE_COPY } from './file-copy'

/** How a state looks. */
export const STATE_TONES: Readonly<Record<VolunteerState, NonNullable<TagProps['tone']>>> = {
  learning: 'wait',
  active: 'good',
  suspended: 'wait',
  left: 'plain',
  cleared: 'bad',
}

/** Whether somebody may act as a volunteer, or will once the lesson is passed or the pause is over. */
export function isServing({ state }: Pick<OwnFile, 'state'>): boolean {
  return state === 'learning' || state === 'active' || state === 'suspended'
}

/** What the state means today; nothing for who is on duty. */
export function stateNotice({ state, suspendedUntil }: OwnFile) {
  if (state === 'active') return undefined
  if (state !== 'suspended') return FILE_COPY[state]
  const { lead, until, open } = FILE_COPY.suspended
  return { lead, text: suspendedUntil === null ? open : until(friendlyDate(suspendedUntil)) }
}

/** Words joined, or that nothing was said. */
export function listWords(words: readonly string[]): string {
  return words.filter((word) => word !== '').join('、') || FILE_COPY.notSaid
}

/** The file's history, newest first. */
export function historySteps({ history }: Pick<OwnFile, 'history'>): TimelineStep[] {
  return history
    .map(({ at, what, note }, index) => ({
      key: `${index}`,
      state: 'done' as const,
      title: EVENT_WORDS[what],
      time: `${localDate(at).slice(0, 4)}年${friendlyDate(at)}`,
      ...(note === '' ? {} : { text: note }),
    }))
    .reverse()
}

/** `网络安全职称，中级`. */
export function qualificationName({ type, field, grade }: Omit<Qualification, 'id'>): string {
  const words = QUALIFICATION_WORDS
  return `${words.field[field]}${words.type[type]}，${words.grade[grade]}`
}

/** 'YYYY-MM-DD' of eight digits, or of whatever stands between them; undefined when there is no such day. */
export function dateOf(typed: string): string | undefined {
  const [year, month, day] = /^\s*(\d{4})\D?(\d{2})\D?(\d{2})\D?\s*$/.exec(typed)?.slice(1) ?? []
  if (!year || !month || !day) return undefined
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  const iso = `${year}-${month}-${day}`
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
