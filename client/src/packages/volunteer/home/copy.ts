/** What the volunteer's home says. Voice: docs/design.md §2. */
export const VOLUNTEER_HOME_COPY = {
  brand: '网安志愿站',
  care: '关怀模式',
  careOn: '关怀模式已开',
  today: (count: number) => (count > 0 ? `今天收了 ${count} 份问卷` : '今天还没收到问卷'),
  activitiesToday: (count: number, first: string) => `今天有 ${count} 场活动，${first} 开始`,
  collect: '去收问卷',
  training: '培训',
  trainingHint: '近期有什么课，学了多少',
  offDuty: { title: '现在不在岗', hint: '档案里写着还差什么、什么时候恢复' },
  moneyMoved: '居民已经转钱？',
  callPolice: '先打 110',
  slow: '网络有点慢，正在打开',
  notHeard: '没更新成',
  again: '再试一次',
} as const
