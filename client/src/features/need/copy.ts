import type { Need } from '@shared/activity/need-actions'
import type { MatchReason } from '@shared/activity/need-rules'

/** What the pages of needs say. Voice: docs/design.md §2. */
export const OWN_COPY = {
  title: '我想要的',
  new: '说说想要什么',
  hint: '没有合适的活动，就告诉站里',
  none: { title: '还没有说过', text: '想听什么、想请人帮什么，都能说' },
} as const

export const STATE_TAGS: Readonly<
  Record<
    Need['state'],
    { readonly label: string; readonly tone: 'wait' | 'note' | 'good' | 'plain' }
  >
> = {
  open: { label: '等站里看', tone: 'wait' },
  planned: { label: '定了活动', tone: 'note' },
  answered: { label: '有回音了', tone: 'good' },
  declined: { label: '这次办不了', tone: 'plain' },
}

export const MODE_WORDS: Readonly<Record<Need['mode'], string>> = {
  onSite: '当面',
  online: '网上',
  combined: '都行',
}

export const WAY_WORDS: Readonly<Record<Need['way'], string>> = {
  questionnaire: '问卷里写的',
  visit: '上门听到的',
  meeting: '开会说的',
  online: '在这里说的',
}

export const NEED_COPY = {
  people: (people: number) => `${people} 个人`,
  at: (when: string) => `${when}说的`,
  answer: '站里的话',
  toActivity: '看这场活动',
  about: '关于什么',
  recipients: '给谁',
  howMany: '大概几个人',
  mode: '怎么办',
  when: '什么时候',
  place: '在哪里',
  way: '怎么知道的',
  notSaid: '没说',
} as const

export const WRITE_COPY = {
  title: '说说想要什么',
  collectTitle: '记一条',
  head: '您想要什么？',
  text: '站里看了，会告诉您办不办得了',
  collectHead: '听到了什么？',
  collectText: '问卷、上门、开会听到的，都记在这里',
  about: '关于什么',
  more: '看别的',
  words: '写一句',
  wordsHint: '如：想请人讲讲养老项目怎么看',
  wordsNote: '别写卡号、验证码',
  recipients: '给谁',
  recipientsNote: '最多选 4 样',
  people: '大概几个人',
  peopleUnit: '人',
  peopleWords: ['少 5 个人', '多 5 个人'],
  mode: '怎么办',
  when: '什么时候',
  whenHint: '如：周六上午。可以不写',
  place: '在哪里',
  placeHint: '如：三号楼活动室。可以不写',
  way: '怎么知道的',
  to: (station: string) => `交给${station}`,
  noStation: '先选一个服务站',
  pickStation: '选服务站',
  save: '交给站里',
  keep: '记下来',
  saving: '正在交',
  missing: {
    about: '选一样，最像的就行',
    text: '写四个字以上',
    recipients: '选一样给谁的',
    way: '选一个是怎么知道的',
  },
} as const

export const MATCH_COPY = {
  title: '想要什么',
  activities: '这些活动能办到',
  noActivities: '没有合适的活动，可以新办一场',
  volunteers: '这些人能帮上',
  noVolunteers: '还没有合适的人，可以招几位',
  pick: '选一场，就用它来回',
  plan: '就用这场回复',
  answer: '回一句话',
  decline: '办不了',
  answerTitle: '怎么回？',
  answerText: '想要的人看得到。',
  answerPlaceholder: '如：下周六下午来讲',
  declineTitle: '为什么办不了？',
  declinePlaceholder: '如：这个月没有讲师有空',
  said: '回了，会告诉他',
} as const

export const REASON_WORDS: Readonly<Record<MatchReason, string>> = {
  category: '正是这一类',
  skill: '会这个',
  tier: '有证书',
  team: '队里做这个',
  served: '办过',
  recipients: '给这些人',
  places: '位子够',
  soon: '两周内',
}
