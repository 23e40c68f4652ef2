/** What the screens of service minutes say. Voice: docs/design.md §2. */
export const RECORDS_COPY = {
  title: '服务记录',
  confirmed: '已核验',
  pending: (minutes: string) => `还有 ${minutes}等站长核验`,
  nothingPending: '没有等核验的',
  minutes: '分钟',
  hours: '小时',
  states: { confirmed: '已核验', pending: '待核验', more: '要补充', none: '没有计入' },
  surveyed: '收问卷',
  answers: (count: number) => `收问卷 ${String(count)} 份`,
  waiting: (count: number) => `另有 ${String(count)} 分钟待核验`,
  looking: '正在查',
  corrected: (count: number) => `更正过 ${String(count)} 次`,
  filterLabel: '看哪些记录',
  filters: { all: '全部', waiting: '待核验', more: '要补充', none: '没有计入' },
  nothing: { title: '这里没有记录', text: '点“全部”看所有的' },
  year: '看一整年',
  missing: '少了一条',
  export: '导出记录',
  addTo: (count: number) => `补充 ${String(count)} 条`,
  manual: '补录',
  older: { more: '再看早些的', loading: '正在找', failed: '早些的没打开，再点一次' },
  empty: { title: '还没有服务记录', text: '收到一份问卷，就记一分钟' },
} as const

export const SUMMARY_COPY = {
  confirmed: '累计服务',
  pending: '等站长核验',
  toStar: (star: string, time: string) => `离${star}还差 ${time}`,
  allStars: '五颗星都到了',
  apart: '核验后才算进去',
  nothing: '没有等的',
} as const
