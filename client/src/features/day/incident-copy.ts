/** What went wrong on the day. SAF-14, ACT-20, ACT-35. */
import type { Incident, IncidentKind } from '@shared/activity/check-model'
import type * as z from '@shared/kit/zod'

export const KIND_WORDS: Readonly<Record<z.infer<typeof IncidentKind>, string>> = {
  injury: '受伤',
  illness: '身体不舒服',
  quarrel: '争吵',
  crowd: '拥挤',
  property: '东西坏了或丢了',
  violation: '有人违反约定',
  other: '别的',
}

export const STATE_WORDS: Readonly<
  Record<
    z.infer<typeof Incident>['state'],
    { readonly label: string; readonly tone: 'wait' | 'bad' | 'plain' }
  >
> = {
  recorded: { label: '等确认', tone: 'wait' },
  confirmed: { label: '确认了', tone: 'bad' },
  dismissed: { label: '不算事故', tone: 'plain' },
}

export const CLAIM_WORDS: Readonly<Record<z.infer<typeof Incident>['claim'], string>> = {
  none: '没有理赔',
  begun: '理赔办着',
  settled: '理赔办好了',
}

export const INCIDENT_COPY = {
  title: '记一件现场的事',
  first: '先顾人，再记',
  firstText: '有危险，先打 110 或 120',
  police: '报警',
  ambulance: '救护车',
  kind: '是什么事？',
  what: '发生了什么',
  whatPlaceholder: '比如老人在门口滑倒，膝盖擦伤',
  done: '怎么处理的',
  donePlaceholder: '比如扶进屋，擦了药',
  reportedTo: '报告给了谁',
  reportedToPlaceholder: '比如 120、街道、派出所',
  optional: '可以不填',
  hurt: '受伤的人',
  hurtUnit: '位',
  hurtWords: ['少一位', '多一位'],
  save: '记下来',
  saving: '正在记',
  kindProblem: '先选是什么事',
  whatProblem: '写两个字以上',
  note: '站长会马上收到',
} as const

export const INCIDENTS_COPY = {
  title: '现场的事',
  confirmed: (count: number) => (count > 0 ? `确认了 ${count} 件` : '没有确认的事故'),
  confirmedText: '另一个人确认了，才算数',
  years: '哪一年',
  year: (year: string) => `${year} 年`,
  none: { title: '这一年没有记录', text: '现场记下的会出现在这里' },
  hurt: (count: number) => `${count} 人受伤`,
  done: '处理',
  reportedTo: '报告给了',
  own: '您记的',
  ownState: '是您记的，由另一个人来确认',
  claim: '保险',
  follow: '后来',
  act: '写后来怎样',
  sheetTitle: '这件事后来怎样？',
  state: '算不算事故',
  stateOptions: { recorded: '还要再看', confirmed: '算，确认', dismissed: '不算' },
  claimQuestion: '保险理赔',
  followLabel: '写一句',
  followPlaceholder: '比如去医院看过，没有大碍',
  followProblem: '写两个字以上',
  save: '存下来',
  saving: '正在存',
  close: '先不写',
} as const
