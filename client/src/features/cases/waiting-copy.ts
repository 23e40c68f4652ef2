/** What the lists say of what was given, handed up, or waits for a second person. Voice: docs/design.md §2. */

/** What a volunteer follows up. */
export const ASSIGNED_COPY = {
  title: '我跟进的求助',
  card: (count: number) => `${count} 件求助请您跟进`,
  cardUrgent: '有急的，请现在看',
  cardHint: '点开看看能帮什么',
  none: { title: '现在没有要您跟进的', text: '站长交给您的，会排在这里' },
  caseTitle: '跟进求助',
  masked: '电话和截图由站长来看',
  photos: (count: number) => `有 ${count} 张截图，站长看得到`,
  label: '写下进展',
  placeholder: '查到了什么，居民该怎么做',
  hint: '居民能看到，不写号码',
  save: '写给居民看',
  saving: '正在保存',
  saved: '写好了，居民能看到',
  problem: '写一句再保存',
  handBack: '交回给站长',
  handBackHint: '办不了、认识当事人，都可以',
  handBackTitle: '为什么交回？',
  handBackNote: '站长能看到，不写姓名和号码',
  handBackPlaceholder: '如：这几天没空',
  handedBack: '交回去了',
  gone: { title: '这件不在您手上了', text: '可能已经办结，或转给了别人' },
} as const

/** What the association has to handle. */
export const ASSOCIATION_COPY = {
  title: '协会要办的求助',
  row: '协会要办的求助',
  rowHint: '转上来的、没人值班的',
  rowUrgent: (count: number) => `${count} 件急的`,
  count: (count: number, more: boolean) => `${count}${more ? '+' : ''} 件`,
  none: { title: '没有要协会办的', text: '站里转上来的，会排在这里' },
  duty: '协会值班表',
  dutyHint: '没人接的时候，先找谁',
  disclosures: '等您一起定',
  disclosuresHint: '能不能告诉公安',
} as const

/** The exceptions that wait for a second person. AMB-59. */
export const DISCLOSURES_COPY = {
  title: '等您一起定',
  head: '能不能告诉公安',
  text: '两个人都同意，才能告诉',
  row: (count: number) => `${count} 件等您一起定`,
  rowHint: '能不能告诉公安',
  none: { title: '没有要您定的', text: '要告诉公安时，会先来问您' },
  whom: '告诉谁',
  ground: '是哪一种情况',
  reason: '为什么',
  degree: '告诉哪些',
  protection: '怎么保护居民',
  told: '跟居民说了',
  notTold: '还没跟居民说',
  agree: '同意告诉',
  refuse: '不同意',
  agreeTitle: '同意告诉？',
  agreeText: '只能告诉写明的这些',
  agreePlaceholder: '如：情况属实，很紧急',
  agreed: '定好了，可以告诉了',
  refuseTitle: '为什么不同意？',
  refuseText: '资料不会给出去',
  refusePlaceholder: '如：可以先问居民',
  refused: '定好了，不告诉',
  note: '您的理由会记下来',
} as const

export const DUTY_LIST_COPY = {
  title: '协会值班表',
  none: { title: '协会还没有人', text: '请了协会的人，才能排班' },
} as const

/** How fast a station answers, and how people found its help. D-16, D-22. */
export const RESPONSE_COPY = {
  title: '今年的求助',
  inTime: '按时联系',
  share: '%',
  late: (count: number) => (count === 0 ? '没有晚的' : `晚了 ${count} 件`),
  noneYet: '还没有联系过',
  reports: (count: number) => `今年共 ${count} 件`,
  satisfaction: '求助满意度',
  sample: (count: number) => `${count} 人打分`,
  tooFew: '满 30 人才显示',
  asked: '人',
} as const
