import type { DraftProblem } from '@shared/survey/draft-rules'
import type { CHAPTERS, QuestionKind } from '@shared/survey/question-model'

/** What a questionnaire's parts are called. Voice: docs/design.md §2. */
export const CHAPTER_WORDS: Readonly<Record<(typeof CHAPTERS)[number], string>> = {
  portrait: '受调网民画像',
  internetUse: '网民上网情况',
  studentUse: '学生用网情况',
  lawEducation: '普法情况',
  securityKnowledge: '网安知识情况',
  problems: '问题建议反馈',
}

export const KIND_WORDS: Readonly<Record<QuestionKind, { title: string; hint: string }>> = {
  single: { title: '单选', hint: '几项里选一项' },
  multiple: { title: '多选', hint: '几项里选几项' },
  scale: { title: '打分', hint: '从低到高选一档' },
  matrix: { title: '表格', hint: '几行，每行选一档' },
  ranking: { title: '排序', hint: '把最要紧的排前面' },
  number: { title: '数字', hint: '填一个整数' },
  text: { title: '写几句', hint: '用自己的话写' },
  region: { title: '地方', hint: '从大到小选地方' },
}

/** What a new question or questionnaire says until somebody writes something better. */
export const NEW_WORDS = {
  main: '居民满意度问卷',
  topic: '专题问卷',
  age: '您今年多大？',
  ageHint: '只问年龄段，不问姓名',
  ages: ['不到 14 岁', '14 到 17 岁', '18 到 44 岁', '45 到 59 岁', '60 岁以上'],
  satisfaction: '您对这一带的网络安全满意吗？',
  low: '不满意',
  high: '很满意',
} as const

/** What to do about a problem, named as the fix. */
export const PROBLEM_WORDS: Readonly<Record<DraftProblem, string>> = {
  noTitle: '给问卷起个名字',
  noQuestions: '先加一道题',
  titleShort: '题目至少写 4 个字',
  wordsMissing: '有空着的，写上或者删掉',
  wrongLetter: '这道题的编号不合这份问卷，删掉重加',
  repeatedQuestion: '和别的题编号一样，删掉重加',
  repeatedChoice: '有两项编号一样，删掉一项重加',
  tooMany: '能选的项数比选项还多，调一调',
  jumpNotForward: '跳到的题要在这题后面',
  shownByLater: '看的那道题要在这题前面',
  clauseUnknown: '什么时候问，要重新选一次',
  rangeEmpty: '最小的数要比最大的小',
  placeUnknown: '上一级的地方要写在前面',
  blockBroken: '这题不能和别的题换着问',
  ageNotFirst: '第一题问年龄，14 岁以下选了就结束',
  noSatisfaction: '选一道五档打分题算满意度',
}
