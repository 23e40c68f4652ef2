/** What the desk says. Voice: docs/design.md §2. */
export const DESK_COPY = {
  title: '工作台',
  updated: (moment: string) => `${moment} 更新`,
  counting: (count: number) => `还有 ${count} 份正在计入`,
  slow: '网络有点慢，正在打开',
  failed: '工作台没打开',
  offline: { title: '现在没有网', text: '连上网再看，数字都在' },
  stale: '没更新成，看到的是刚才的',
  again: '再试一次',
  noDesk: '这里由站长和协会来看',
  noDeskHint: '换个身份再来',
} as const

export const URGENT_COPY = {
  late: '1 件求助超过了时限',
  soon: '1 件求助快到时限',
  calm: '最急的 1 件求助',
  handle: '去处理',
  all: (count: number, more: boolean) => `待办 ${count}${more ? '+' : ''} 件`,
  noneTitle: '没有要处理的求助',
  noneHint: '有新的，会排在这里',
} as const

export const KPI_COPY = {
  answers: '有效问卷',
  copies: '份',
  minutes: '服务时长',
  reports: '本月求助',
  cases: '件',
  satisfaction: '满意度',
  percent: '%',
  thisWeek: (count: string) => `本周 ${count} 份`,
  thisMonth: (minutes: string) => `本月 ${minutes}`,
  open: (count: number) => (count > 0 ? `还有 ${count} 件没办完` : '都办完了'),
  sample: (count: string) => `${count} 人打分`,
  tooFew: '满 30 人才显示',
  asked: '人',
  hours: '小时',
  minutesUnit: '分钟',
  waiting: (minutes: string) => `另有 ${minutes}等站长核验`,
} as const

export const COMPARED_COPY = {
  week: '上周',
  month: '上月',
  same: (before: string) => `和${before}一样`,
  times: (before: string, times: number) => `是${before}的 ${times} 倍`,
  more: (before: string, percent: number) => `比${before}多 ${percent}%`,
  fewer: (before: string, percent: number) => `比${before}少 ${percent}%`,
} as const

export const MONTHS_COPY = {
  title: '每月服务时长',
  which: '看图还是看表',
  chart: '图',
  table: '表',
  soFar: (month: string, minutes: string) => `${month}到今天 ${minutes}`,
  whole: (month: string, minutes: string) => `${month}全月 ${minutes}`,
} as const
