import { reportingContract } from '@shared/help/reporting'
import { TRACK_COPY } from './copy'

/** What opens a case: both were shown once, when it was handed in. */
export interface TrackKey {
  readonly no: string
  readonly secret: string
}

const { no, secret } = reportingContract.actions.trackReport.input.shape

/** What of the two is not filled in as it was given, each with the sentence that names the fix. */
export function trackProblems(key: TrackKey): { readonly no?: string; readonly secret?: string } {
  return {
    ...(no.safeParse(key.no).success ? {} : { no: TRACK_COPY.numberProblem }),
    ...(secret.safeParse(key.secret).success ? {} : { secret: TRACK_COPY.secretProblem }),
  }
}
