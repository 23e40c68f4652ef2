/** What is said of how far a campaign is. Voice: docs/design.md §2. */
import type { Anomaly } from '@shared/survey/progress-rules'

const written = (count: number) => count.toLocaleString('zh-CN')

/** What is only about so many: from a hundred thousand on in tens of thousands, so that it fits a narrow phone. */
const about = (count: number) =>
  count < 100_000 ? written(count) : `${(count / 10_000).toFixed(1)} 万`

/** What somebody should look at, as a tag says it. */
export const ANOMALY_WORDS: Readonly<Record<Anomaly, string>> = {
  quiet: '两天没收到',
  behind: '落后',
  waiting: '待核验多',
  reviews: '有要看的',
}

export const PROGRESS_COPY = {
  title: '调查进度',
  period: (span: string, left: string) => `${span}，${left}`,
  daysLeft: (days: number) => `还有 ${days} 天`,
  lastDay: '今天是最后一天',
  over: '已结束',
  notYet: '还没开始',
  today: '今天',
  valid: '有效',
  waiting: '待核验',
  copies: '份',
  updated: (time: string) => `${time} 更新`,
  counting: (count: number) => `还有 ${count} 份正在计入`,
  goal: '目标',
  reached: '目标完成了',
  onPace: '正好跟上',
  ahead: (count: number, days: string) => `比该到的多 ${written(count)} 份${days}`,
  behind: (count: number, days: string) => `比该到的少 ${written(count)} 份${days}`,
  inDays: (tenths: number) => `，约 ${(tenths / 10).toFixed(1)} 天`,
  forecast: (total: number) => `照这样，结束时约 ${about(total)} 份`,
  band: (low: number, high: number) => `十有八九在 ${about(low)}–${about(high)} 份`,
  tooEarly: '满两整天，再估结束时有多少',
  reportFrom: '报告要的份数',
  reportLeft: (count: number) => `再有 ${written(count)} 份就能做报告`,
  reportReady: '够做报告了',
  byDay: '每天收到的',
  byDaySentence: (day: string, answers: number) => `${day}最多，${written(answers)} 份`,
  byDayNone: '还没收到有效问卷',
  views: ['图', '表'],
  columns: ['日子', '有效'],
  hidden: '不显示',
  count: (count: number) => `${written(count)} 份`,
  submitted: '收到',
  repeated: '重复的',
  rejected: '不算的',
  minutes: '已记服务时长',
  expected: '预计补贴',
  money: (yuan: string) => `${yuan} 元`,
  expectedNote: '补贴归服务站，不发给个人',
  areas: '片区',
  share: (words: string) => `${words}的居民答过`,
  ofGoal: (valid: number, goal: number) => `${written(valid)} / ${written(goal)} 份`,
  stationHint: (progress: string, today: number) => `${progress}，今天 ${written(today)} 份`,
  stations: '站点',
  stationsNote: '要看的排在前面',
  lookAt: (count: number) => `${count} 个站点要您看一看`,
  lookAtPart: (words: string, count: number) => `${words} ${count} 个`,
  followUps: '跟进的事',
  followUpsHint: '报告说哪里更要去',
  subsidy: '宣传补贴',
  subsidyHint: '看补贴单，交发票',
  quality: '要看的问卷',
  qualityHint: '超过 60 份的、答得不一样的',
  reports: '调查报告',
  reportsHint: '六章、分组的表、要跟进的',
} as const
