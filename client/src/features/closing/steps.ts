import type { Closing } from '@shared/activity/closing-actions'
import type { ClosingStep } from '@shared/activity/closing-rules'

/** The parts of the work behind an activity that have a page each. */
export const CLOSING_PARTS = ['hours', 'record', 'photos', 'summary', 'thanks', 'feedback'] as const
export type ClosingPart = (typeof CLOSING_PARTS)[number]

/** The steps that each page takes. */
const STEPS_OF: Readonly<Record<ClosingPart, readonly ClosingStep[]>> = {
  hours: ['checks', 'leaderHours', 'stationHours'],
  record: ['record'],
  photos: ['photos'],
  summary: ['summary'],
  thanks: ['thanks'],
  feedback: [],
}

type Done = Pick<Closing, 'missing' | 'mayVerify' | 'state'>

/** The step of a page that comes next; undefined when all of its steps are done. */
export function stepOf(part: ClosingPart, { missing }: Pick<Closing, 'missing'>) {
  return missing.find((step) => STEPS_OF[part].includes(step))
}

/** What somebody can do next, one thing at a time. */
export type NextClosing = ClosingStep | 'archive' | 'waitForArchive' | 'nothing'

/**
 * The one thing to do now: the first step that this person can do. Verifying waits for another person than whoever
 * confirmed (D-11); filing is the station's.
 */
export function nextClosing({ missing, mayVerify, state }: Done, maySettle: boolean): NextClosing {
  if (state === 'closed') return 'nothing'
  const first = missing.find((step) => step !== 'stationHours' || mayVerify)
  if (first) return first
  if (missing.length > 0 || !maySettle) return 'waitForArchive'
  return 'archive'
}
