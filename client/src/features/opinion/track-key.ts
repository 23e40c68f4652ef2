import { opinionContract } from '@shared/opinion/contract'
import { TRACK_COPY } from './copy'
import type { OpinionKey } from './kept-opinions'

const { no, secret } = opinionContract.actions.trackOpinion.input.shape

/** What of the two is not filled in as it was given, each with the sentence that names the fix. */
export function keyProblems(key: OpinionKey): { readonly no?: string; readonly secret?: string } {
  return {
    ...(no.safeParse(key.no).success ? {} : { no: TRACK_COPY.noProblem }),
    ...(secret.safeParse(key.secret).success ? {} : { secret: TRACK_COPY.secretProblem }),
  }
}
