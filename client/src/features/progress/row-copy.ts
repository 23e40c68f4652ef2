/** What a row says of how far a campaign is, on pages that lead to more. Voice: docs/design.md §2. */
import type { Anomaly } from '@shared/survey/progress-rules'

const written = (count: number) => count.toLocaleString('zh-CN')

/** What somebody should look at, as a tag says it. */
export const ANOMALY_WORDS: Readonly<Record<Anomaly, string>> = {
  quiet: '两天没收到',
  behind: '落后',
  waiting: '待核验多',
  reviews: '有要看的',
}

export const ROW_COPY = {
  reached: '目标完成了',
  onPace: '正好跟上',
  ahead: (count: number, days: string) => `比该到的多 ${written(count)} 份${days}`,
  behind: (count: number, days: string) => `比该到的少 ${written(count)} 份${days}`,
  inDays: (tenths: number) => `，约 ${(tenths / 10).toFixed(1)} 天`,
  ofGoal: (valid: number, goal: number) => `${written(valid)} / ${written(goal)} 份`,
  lookAt: (count: number) => `${count} 个站点要您看一看`,
  lookAtPart: (words: string, count: number) => `${words} ${count} 个`,
} as const
