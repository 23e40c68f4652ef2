/** What the people of the demo's street say of their stations, and what came of it. Everything here is invented. */
import { DAY, HOUR } from '@shared/kit/time'
import type {
  OpinionChannel,
  OpinionKind,
  OpinionPerson,
  OpinionState,
  OpinionSubject,
  OpinionTopic,
} from '@shared/opinion/model'

/** An opinion, and what was done with it as far as its state goes. */
export interface OpinionStory {
  readonly kind: OpinionKind
  readonly subject: OpinionSubject
  readonly state: Exclude<OpinionState, 'withdrawn'>
  readonly channel?: OpinionChannel
  readonly text: string
  readonly person?: OpinionPerson
  /** What each step says once it is reached. */
  readonly note: string
  readonly topic: OpinionTopic
  readonly summary: string
  readonly suggestion: string
  readonly result: string
  readonly published?: boolean
  readonly grade?: number
}

type Settled = Omit<OpinionStory, 'state'>

const STAIRS: Settled = {
  ...{ kind: 'suggestion', subject: 'station', text: '二楼楼梯没有扶手' },
  ...{ note: '看过了，确实没有', topic: 'safety' },
  summary: '二楼楼梯两边都没有扶手，老人上下不方便',
  suggestion: '场地安全，建议加装',
  result: '楼梯两边加装扶手，装好前请人扶一把。',
}
const HOURS: Settled = {
  ...{ kind: 'question', subject: 'station', text: '星期六开门吗？平时上班来不了。' },
  ...{ note: '记下了', topic: 'hours' },
  ...{ summary: '上班的人平时来不了，想星期六来', suggestion: '建议每月开两个星期六' },
  result: '每月第一、第三个星期六上午开门。',
}
const WAITED: Settled = {
  ...{ kind: 'complaint', subject: 'station', text: '下午去问事，门开着没有人，等了四十分钟。' },
  ...{ note: '协会来问清楚', topic: 'people' },
  ...{ summary: '值班的人离开时没有留话', suggestion: '建议离开时挂牌，写上电话' },
  result: '离开时门上挂牌，写几点回来、打哪个电话。',
}
const THANKS: Settled = {
  ...{ kind: 'praise', subject: 'volunteer', text: '教我妈认假短信，讲了三遍也不急，谢谢。' },
  ...{ note: '转告本人了', topic: 'people' },
  ...{ summary: '志愿者讲得耐心', suggestion: '建议在会上说一说' },
  result: '在月会上说了，大家都学一学。',
}
const TYPE: Settled = {
  ...{ kind: 'suggestion', subject: 'app', text: '字再大一点，读出来再慢一点。' },
  ...{ note: '记下了', topic: 'app' },
  ...{ summary: '老人觉得字小，读得快', suggestion: '建议先教他开关怀模式' },
  result: '首页能打开关怀模式，站里帮您开。',
}
const BENCH: Settled = {
  ...{ kind: 'suggestion', subject: 'station', channel: 'meeting' },
  ...{ text: '门口想要一张长椅，排队的老人站不住。' },
  ...{ note: '座谈会上提的', topic: 'place' },
  ...{ summary: '排队时老人没有地方坐', suggestion: '建议门口放两张长椅' },
  result: '门口放了两张长椅，天冷有坐垫。',
}
const QUIET: Settled = {
  ...{ kind: 'suggestion', subject: 'station', text: '说家里的事，旁边的人都听得见。' },
  ...{ note: '看过了', topic: 'privacy' },
  ...{ summary: '接待的地方没有隔开', suggestion: '建议里间专门用来谈话' },
  result: '里间专门用来谈话，进去就关门。',
}

/** How long ago each came; they are all the home station's. */
export const WAITING: readonly (readonly [ago: number, story: OpinionStory])[] = [
  [
    2 * DAY + HOUR,
    { ...STAIRS, state: 'sorted', person: { name: '王秀兰', phone: '13855550163' } },
  ],
  [3 * HOUR, { ...HOURS, state: 'received' }],
  [DAY, { ...WAITED, state: 'received' }],
  [5 * DAY, { ...THANKS, state: 'fedBack' }],
  [6 * DAY, { ...TYPE, state: 'calledBack', grade: 4 }],
]

export const SETTLED: readonly Settled[] = [STAIRS, HOURS, WAITED, THANKS, TYPE, BENCH, QUIET]
