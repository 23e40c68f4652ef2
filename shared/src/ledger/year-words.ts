import type { MonthName } from './year-rules'

/** What the sums of a month are called in a file, with their unit. D-01. */
export const YEAR_COLUMNS: Readonly<Record<MonthName, string>> = {
  activity: '活动时长（分钟）',
  manual: '其中补录（分钟）',
  survey: '问卷时长（分钟）',
  training: '学时（分钟）',
  pointsOut: '用掉的时间积分（分钟）',
  pointsIn: '退回的时间积分（分钟）',
  baodunIn: '得到的宝盾（枚）',
  baodunOut: '用掉的宝盾（枚）',
}
