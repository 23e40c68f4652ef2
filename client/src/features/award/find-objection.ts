import { call } from '@client/platform/call'
import { awardContract } from '@shared/badge/award-actions'
import { TRACK_COPY } from './copy'
import { keepObjection, type ObjectionKey } from './kept-objections'

const { no, secret } = awardContract.actions.trackObjection.input.shape

/** How an objection is opened by its number and secret, without login; what opened is kept on this phone. */
export const FIND_OBJECTION = {
  words: TRACK_COPY,
  problemsOf: (key: ObjectionKey) => ({
    ...(no.safeParse(key.no).success ? {} : { no: TRACK_COPY.noProblem }),
    ...(secret.safeParse(key.secret).success ? {} : { secret: TRACK_COPY.secretProblem }),
  }),
  find: async (key: ObjectionKey) => {
    await call(awardContract, 'trackObjection', key)
    keepObjection(key)
  },
}
