/** What the feedback form asks, as who answers and who reads the sums see it. FRM-05, EVA-03. Board 40. */
import type { FeedbackMark, FeedbackPart, VOLUNTEER_MARKS } from './feedback-model'

export const FEEDBACK_PART_WORDS: Readonly<Record<FeedbackPart, string>> = {
  arrangement: '安排得怎么样？',
  content: '内容讲得怎么样？',
  staff: '讲的人怎么样？',
  overall: '总的来说呢？',
}

export const MARK_WORDS: Readonly<Record<FeedbackMark, string>> = {
  venue: '场地和设备',
  fits: '内容合您的需要',
  rich: '内容充实',
  inspiring: '听了有启发',
  method: '讲法好懂',
  knowledge: '对内容熟不熟',
  preparation: '准备得好不好',
  encouraging: '会不会带着大家学',
  expression: '讲得清不清楚',
  understanding: '让我更明白这件事',
  ability: '让我多了本事',
  daily: '平时用得上',
}

export const VOLUNTEER_MARK_WORDS: Readonly<Record<(typeof VOLUNTEER_MARKS)[number], string>> = {
  training: '事先的培训够用',
  gain: '自己有收获',
  belonging: '愿意下次再来',
}

/** From 1 to 5, as on the printed form. */
export const FIVE_MARKS = ['极差', '差', '一般', '好', '极好'] as const

export const CHOICE_WORDS = {
  length: { title: '时间长短', tooLong: '太长', right: '正好', tooShort: '太短' },
  design: { title: '活动安排', good: '很好', plain: '普通', poor: '不好' },
} as const
