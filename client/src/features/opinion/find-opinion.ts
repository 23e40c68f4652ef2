import { call } from '@client/platform/call'
import { opinionContract } from '@shared/opinion/contract'
import { RECEIVED_COPY, TRACK_COPY } from './copy'
import { keepOpinion, type OpinionKey } from './kept-opinions'
import { keyProblems } from './track-key'

/** How an opinion is opened by its number and secret, without login; what opened is kept on this phone. */
export const FIND_OPINION = {
  words: { ...TRACK_COPY, no: RECEIVED_COPY.no, secret: RECEIVED_COPY.secret },
  problemsOf: keyProblems,
  find: async (key: OpinionKey) => {
    const { kind } = await call(opinionContract, 'trackOpinion', key)
    keepOpinion({ ...key, kind, keptAt: Date.now() })
  },
}
