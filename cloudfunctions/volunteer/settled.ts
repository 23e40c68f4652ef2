import { volunteerErrors } from '@shared/volunteer/errors'
import { CodedError } from '@shared/kit/errors'

/** Something that a station accepts or returns, once. */
interface Decided {
  readonly state: string
  readonly decidedBy: string | null
}

/**
 * Whether the same person has sent this very decision before: then nothing is to be done. False while it waits.
 * Errors: VOLUNTEER.NOT_WAITING when it went another way, or somebody else was first.
 */
export function isSettled({ state, decidedBy }: Decided, accept: boolean, by: string): boolean {
  if (state === 'waiting') return false
  if (state === (accept ? 'accepted' : 'returned') && decidedBy === by) return true
  throw new CodedError(volunteerErrors.NOT_WAITING)
}
