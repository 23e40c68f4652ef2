import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { atMost, find, removeWhere, updateWhere } from '../kit/store'
import { FEEDBACKS, REFUSED_CHECKS } from './closing-records'
import { feedbackSums } from './feedback-sums'
import { ACTIVITIES, SIGN_UPS, type ActivityRecord } from './records'

/** More answers than one activity gets; the service's own limit of one query. */
const MOST = 1000

function toTidy(): Promise<ActivityRecord[]> {
  return find(ACTIVITIES, { 'closing.tidyAt': atMost(now()) }, { limit: 1 })
}

/**
 * Forgets what is kept only until an activity is filed: who said what of it (the sums stay), whose codes were not taken,
 * and what recipients are called. R-26, D-17. Cut off anywhere it goes on where it was.
 */
export const tidy: Job = {
  name: 'tidy',
  isDue: async () => (await toTidy()).length > 0,
  async runSlice() {
    const [activity] = await toTidy()
    if (!activity) return false
    const { _id, closing } = activity
    if (!closing?.feedback) {
      const feedback = feedbackSums(await find(FEEDBACKS, { activityId: _id }, { limit: MOST }))
      await updateWhere(ACTIVITIES, { _id }, { 'closing.feedback': feedback })
    }
    await Promise.all([
      removeWhere(FEEDBACKS, { activityId: _id }),
      removeWhere(REFUSED_CHECKS, { activityId: _id }),
      updateWhere(SIGN_UPS, { activityId: _id, for: 'resident' }, { maskedName: '', name: null }),
    ])
    await updateWhere(ACTIVITIES, { _id }, { 'closing.tidyAt': null })
    return true
  },
}
