/** Who must have passed what, when courseware is whole, and what counts of it. TRN-03, TRN-13, TRN-14, TRN-16, SAF-10. */
import type { ActivityFields, ActivityPost } from '../activity/model'
import type { TrainingSubject } from './catalogue'
import type { CoursewareFields } from './courseware'
import type { TrainingFields } from './model'

/**
 * The subjects of which a training is passed before somebody takes a post: those the post names, and, for volunteers at
 * a large event, its safety. A training itself asks for what its posts name alone. TRN-03, TRN-13, SAF-10.
 */
export function trainingsAsked(
  {
    plan,
    training,
  }: Pick<ActivityFields, 'training'> & { plan: Pick<ActivityFields['plan'], 'safety'> },
  post: Pick<ActivityPost, 'for' | 'gate'>,
): TrainingSubject[] {
  const isLarge = !training && plan.safety.dangers.includes('largeEvent')
  const safety = isLarge && post.for === 'volunteer' ? ['largeEventSafety' as const] : []
  return [...new Set([...post.gate.trainings, ...safety])]
}

/** What a training must say besides its plan before it is handed in. A post training tells role, people and risks. TRN-14. */
export const TRAINING_PARTS = ['outcomes', 'role', 'recipients', 'risks', 'lesson'] as const
export type TrainingPart = (typeof TRAINING_PARTS)[number]

/** Those that are missing. */
export function missingOfTraining(training: TrainingFields): TrainingPart[] {
  const ofPost = training.kind === 'post'
  const missing: Readonly<Record<TrainingPart, boolean>> = {
    outcomes: training.outcomes.length === 0,
    role: ofPost && training.role === '',
    recipients: ofPost && training.recipients === '',
    risks: ofPost && training.risks === '',
    lesson: training.passing === 'lesson' && training.lessonId === null,
  }
  return TRAINING_PARTS.filter((part) => missing[part])
}

/** What courseware must say before it is handed in; where its material is from as well. Board 42. */
export const COURSEWARE_PARTS = ['audience', 'about', 'pages', 'author', 'sources'] as const
export type CoursewarePart = (typeof COURSEWARE_PARTS)[number]

/** Those that are missing; a page without words is none. */
export function missingOfCourseware(fields: CoursewareFields): CoursewarePart[] {
  return COURSEWARE_PARTS.filter((part) =>
    part === 'pages' ? fields.pages.length === 0 || fields.pages.includes('') : fields[part] === '',
  )
}

/** How many pieces a year certification asks for, by stars from one to five. CERT-T1 d, 001 §6.1 d to §6.5 d. */
export const COURSEWARE_OF_STARS = [2, 4, 6, 8, 10] as const

/** The stars that a number of pieces is enough for, and what the next one asks; `next` is null with five. */
export function coursewareStars(pieces: number): {
  readonly reached: number
  readonly next: number | null
} {
  const reached = COURSEWARE_OF_STARS.filter((needed) => pieces >= needed).length
  return { reached, next: COURSEWARE_OF_STARS[reached] ?? null }
}

/** Study time as people say it: hours of 60 minutes with one decimal, rounded down. D-01, HRS-11. */
export function studyHours(minutes: number): string {
  return String(Math.floor(minutes / 6) / 10)
}
