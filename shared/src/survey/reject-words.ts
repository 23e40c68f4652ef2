import type { RejectReason } from './review-model'

/** Why an answer does not count, in the words people read. D-03. */
export const REJECT_WORDS: Readonly<Record<RejectReason, string>> = {
  fast: '答得太快',
  same: '答案都一样',
  selfFilled: '自己代别人填',
  notResident: '不是这里的居民',
  callback: '回访对不上',
  other: '其他原因',
}
