import type { TimelineStep } from '@client/ui/timeline'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate, friendlyTime } from '@shared/kit/time'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { OwnApplication, VolunteerState } from '@shared/volunteer/model'
import { RETURN_REASON_WORDS } from '@shared/volunteer/reasons'
import { APPLICATION_COPY } from './copy'

/** How somebody stands with the station: what `getMyApplication` answers. */
export type Standing = OutputOf<(typeof volunteerContract.actions)['getMyApplication']>

const SERVING: readonly (VolunteerState | null)[] = ['learning', 'active', 'suspended']

/** Whether there is anything to read yet; without it, or after a good-bye, one applies. */
export function hasApplied(
  standing: Standing,
): standing is Standing & { readonly application: OwnApplication } {
  const { application, volunteerState } = standing
  if (application === null) return false
  return application.state !== 'approved' || SERVING.includes(volunteerState)
}

/** Whether the station has not said yes or no yet. */
export function isOpen({ state }: Pick<OwnApplication, 'state'>): boolean {
  return state === 'waiting'
}

/** What is so, in a title and a sentence. */
export function standingWords({ application, volunteerState }: Standing & AppliedFor): {
  readonly title: string
  readonly text: string
} {
  if (volunteerState === 'active') return APPLICATION_COPY.onDuty
  if (volunteerState === 'suspended') return APPLICATION_COPY.suspended
  const { state, dueAt } = application
  if (state !== 'waiting') return APPLICATION_COPY[state]
  const { title, text } = APPLICATION_COPY.waiting
  return { title, text: text(friendlyDate(dueAt)) }
}

interface AppliedFor {
  readonly application: OwnApplication
}

/** Why it came back, with the station's own words where there are some. REG-13. */
export function returnedWords({ returned }: Pick<OwnApplication, 'returned'>): string[] {
  if (returned === null) return []
  return [RETURN_REASON_WORDS[returned.reason], ...(returned.note === '' ? [] : [returned.note])]
}

/** The way from the application to the first service. */
export function applicationTimeline(standing: Standing & AppliedFor, now: number): TimelineStep[] {
  const { application, lessonPassed, volunteerState } = standing
  const { sent, answer, lesson, onDuty } = APPLICATION_COPY.steps
  const answered = !isOpen(application)
  return [
    {
      key: 'sent',
      state: 'done',
      title: sent,
      time: friendlyTime(application.submittedAt, now),
      text: application.stationName,
    },
    {
      key: 'answer',
      state: answered ? 'done' : 'now',
      title: answer,
      text: answered
        ? APPLICATION_COPY.answered
        : APPLICATION_COPY.waiting.text(friendlyDate(application.dueAt)),
    },
    {
      key: 'lesson',
      state: lessonPassed ? 'done' : answered ? 'now' : 'next',
      title: lesson,
      text: lessonPassed ? APPLICATION_COPY.lessonDone : APPLICATION_COPY.lessonOpen,
    },
    { key: 'onDuty', state: volunteerState === 'active' ? 'done' : 'next', title: onDuty },
  ]
}
