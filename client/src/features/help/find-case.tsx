import { call } from '@client/platform/call'
import { reportingContract } from '@shared/help/reporting'
import { TRACK_COPY } from './copy'
import { keepReport } from './kept-reports'
import { PoliceStrip } from './police-strip'
import { type TrackKey, trackProblems } from './track-key'

/** How a case is opened by its number and secret, without login; what opened is kept on this phone. */
export const FIND_CASE = {
  words: TRACK_COPY,
  strip: <PoliceStrip />,
  problemsOf: trackProblems,
  find: async (key: TrackKey) => {
    const { category } = await call(reportingContract, 'trackReport', key)
    keepReport({ ...key, category, keptAt: Date.now() })
  },
}
