import { addMonths } from '@shared/kit/months'
import { instantOf, localDate, type Instant } from '@shared/kit/time'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { atMost, find, removeWhere } from '../kit/store'
import { NEEDS } from './need-records'

/** A need that was answered is kept so long. R-26. */
const KEPT_MONTHS = 36

/** What was answered until then has been kept long enough. */
function keptSince(): Instant {
  return instantOf(addMonths(localDate(now()), -KEPT_MONTHS))
}

/** Deletes needs three years after their answer; what came of them stays with its activity. */
export const forgetNeeds: Job = {
  name: 'forgetNeeds',
  isDue: async () =>
    (await find(NEEDS, { answeredAt: atMost(keptSince()) }, { limit: 1 })).length > 0,
  async runSlice() {
    await removeWhere(NEEDS, { answeredAt: atMost(keptSince()) })
    return false
  },
}
