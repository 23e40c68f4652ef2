/** What helps to ask better, one sentence for each reason; never who was right. EVA-01, feature 38. */
import type { RejectReason } from './review-model'

export const COACHING: Readonly<Record<RejectReason, string>> = {
  fast: '先读一遍题，等他想一想，您别替他点',
  same: '一题一题念给他听，请他自己挑',
  selfFilled: '请他用自己的手机扫码，自己答',
  notResident: '先问一句是不是住附近，再请他答',
  callback: '答完说一声，站里可能会打电话问候',
  other: '拿不准的，先问站长再收',
}

/** For answers that wait because they were quick: the same as for those that do not count for it. D-06. */
export const COACHING_WHILE_WAITING = COACHING.fast
