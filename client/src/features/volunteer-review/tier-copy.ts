/** What the public list and the assessment of tiers say. Voice: docs/design.md §2. */
export const PUBLIC_TIERS_COPY = {
  title: '讲师和宣传员',
  counts: { publicist: '宣传员', lecturer: '公益讲师', expert: '专家' },
  people: '位',
  named: '愿意公开名字的',
  none: { title: '还没有人公开名字', text: '本人同意了，才会列在这里' },
  until: (date: string) => `证书 ${date}前有效`,
  note: '有证书的都算在上面，名字本人同意才公开',
} as const

export const TIER_QUEUE_COPY = {
  title: '待办',
  waiting: (count: number) => `${count} 位等评定`,
  none: { title: '没有等评定的', text: '有人申请，会排在这里' },
} as const

export const TIER_COPY = {
  title: '评定',
  gone: { title: '这件已经办过了', text: '回到待办看看别的' },
  applies: (tier: string) => `申请当${tier}`,
  said: '本人怎么说',
  marks: '打分，满 100',
  marksHint: '四项和测评都到 60 才能通过',
  test: '测评',
  less: (what: string) => `${what}减分`,
  more: (what: string) => `${what}加分`,
  reason: '评语',
  reasonHint: '必填，本人能看到',
  reasonPlaceholder: '如：例子讲得清楚',
  kind: '发哪一种证书',
  valid: '证书有效期',
  months: '个月',
  fewerMonths: '减 6 个月',
  moreMonths: '加 6 个月',
  pass: '通过，发证书',
  return: '退回',
  off: '写了评语才能定',
  below: '有一项不到 60，只能退回',
  saving: '正在保存',
} as const
