/** What the parts of a report are called. */
import type { FollowUp, Grouping, ReportHead, ReportQuestion } from './report-model'

/** The six chapters. SUR-06. */
export const CHAPTER_WORDS: Readonly<Record<ReportQuestion['chapter'], string>> = {
  portrait: '谁在答',
  internetUse: '怎么上网',
  studentUse: '学生上网',
  lawEducation: '普法',
  securityKnowledge: '网安知识',
  problems: '问题建议',
}

export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  age: '年龄',
  area: '片区',
  station: '站点',
}

export const REPORT_STATE_WORDS: Readonly<Record<ReportHead['state'], string>> = {
  none: '还没做',
  running: '正在算',
  preview: '预览',
  report: '报告',
}

/** What a station does for a hot spot. SUR-07. */
export const FOLLOW_UP_WORDS: Readonly<Record<FollowUp['what'], string>> = {
  lecture: '讲一堂课',
  visit: '上门走访',
  oneToOne: '一对一帮',
  material: '送资料',
}

/** A count that is not told. */
export const HIDDEN_WORDS = '不显示'
/** Why some are not. R-32. */
export const HIDDEN_REASON = '少于 10 人的格不显示，为防推算，另外多藏几格。'
