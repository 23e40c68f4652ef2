/** The parts of a plan, each a page of a few answers, under the three heads of a publishing form. ACT-01, ACT-04. */
import type { NoticeItem } from '@shared/activity/notice-rules'
import type { ActivityState } from '@shared/activity/model'

export const PART_TITLES = {
  basics: '叫什么、讲什么',
  when: '什么时候',
  place: '在哪里',
  guests: '给谁办',
  kind: '哪一类',
  training: '是不是培训',
  posts: '岗位和名额',
  attend: '待满多少才算',
  taking: '怎么报名',
  conditions: '谁能来',
  risks: '可能的风险',
  guarantees: '有什么保障',
  schedule: '当天怎么走',
  preparation: '提前备什么',
  leaders: '谁负责',
  emergency: '出了事怎么办',
  agreement: '书面约定',
  cover: '保险',
  filing: '备案和演练',
  funds: '钱花在哪里',
  more: '和谁办、怎么宣传',
} as const
export type PlanPart = keyof typeof PART_TITLES

export const TABS = { basic: '基本信息', recruit: '招募', more: '更多介绍' } as const
export type EditTab = keyof typeof TABS

export const PARTS_OF_TAB: Readonly<Record<EditTab, readonly PlanPart[]>> = {
  basic: ['basics', 'when', 'place', 'guests', 'kind', 'training'],
  recruit: ['when', 'attend', 'taking', 'conditions', 'risks', 'guarantees', 'posts'],
  more: [
    ...(['leaders', 'schedule', 'preparation', 'emergency', 'agreement'] as const),
    ...(['cover', 'filing', 'funds', 'more'] as const),
  ],
}

/** Where what is missing is written. */
export const PART_OF_ITEM: Readonly<Record<NoticeItem, PlanPart>> = {
  time: 'when',
  place: 'place',
  content: 'basics',
  conditions: 'conditions',
  number: 'posts',
  howToApply: 'taking',
  risks: 'risks',
  guarantees: 'guarantees',
  emergency: 'emergency',
  adaptations: 'guests',
  training: 'training',
}

/** What review does not judge, and may change when people read it already. */
const LATE_PARTS: readonly PlanPart[] = ['place', 'leaders', 'schedule', 'cover', 'filing']

/** Whether a part can be written while the activity is in this state. ACT-05. */
export function mayWrite(part: PlanPart, state: ActivityState): boolean {
  if (state === 'draft' || state === 'returned') return true
  return state === 'published' && LATE_PARTS.includes(part)
}

/** The head under which a part stands. */
export function tabOf(part: PlanPart): EditTab {
  const tabs = Object.keys(TABS) as EditTab[]
  return tabs.find((tab) => PARTS_OF_TAB[tab].includes(part)) ?? 'basic'
}
