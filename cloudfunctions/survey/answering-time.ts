/** How long people take to answer in the middle, which stands beside the rule of one minute for one answer. R-04. */
import { find } from '../kit/store'
import { RESPONSES } from './records'
import { remembered } from './remembered'
import { secondsOf } from './reviews'

/** Below so many answers nothing is said of them. D-22. */
const LEAST = 30
/** Respondents' hashes are in no order of anything: the first of them are a fair sample. */
const SAMPLE = 1000
const KEPT_MS = 600_000

/** The middle of some whole seconds, of an even number the mean of both, rounded; null below thirty of them. */
export function medianOf(seconds: readonly number[]): number | null {
  if (seconds.length < LEAST) return null
  const sorted = [...seconds].sort((a, b) => a - b)
  const half = sorted.length / 2
  const [low = 0, high = low] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return Math.round((low + high) / 2)
}

/** The middle answering time of a campaign in seconds, ten minutes old at most; undefined while too few have answered. */
export const medianSecondsOf = remembered(KEPT_MS, async (campaignId) => {
  const order = [['respondent', 'asc'] as const]
  const sample = await find(RESPONSES, { campaignId }, { order, limit: SAMPLE })
  const counting = sample.filter(({ rejection }) => !rejection)
  return medianOf(counting.map(secondsOf)) ?? undefined
})
