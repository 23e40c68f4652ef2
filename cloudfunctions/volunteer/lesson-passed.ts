import type { CandidateRecord } from './records'

/** Whether somebody has passed the introductory lesson, applied or not. Board 34c. */
export function hasPassed(candidate: CandidateRecord | undefined): boolean {
  return typeof candidate?.lessonPassedAt === 'number'
}
