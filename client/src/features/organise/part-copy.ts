import {
  AGREEMENT_CASES,
  DANGERS,
  type AgreementCase,
  type Danger,
} from '@shared/activity/safety-rules'

export const PART_COPY = {
  save: '存好',
  saving: '正在存',
  optional: '可以不填',
  basics: { title: '活动叫什么', content: '讲什么、做什么', purpose: '为了什么' },
  titleProblem: '至少写两个字',
  when: {
    day: '哪一天',
    dayPlaceholder: '如 2026-12-05',
    from: '几点开始',
    to: '几点结束',
    timePlaceholder: '如 09:30',
    problem: '写一个以后的时间，结束要在开始之后',
    more: '要办几场，发出去以后点“再办几场”',
  },
  place: {
    place: '在哪里',
    hint: '怎么走',
    hintPlaceholder: '如 二楼，从北门进',
    stepFree: '没有台阶，或有电梯',
    mode: '怎么办',
  },
  modes: { onSite: '当面', online: '线上', combined: '线上线下一起' },
  kind: { categories: '哪一类，可以多选', recipients: '给谁办', forms: '什么形式' },
  kindProblem: '每样至少选一个',
  people: {
    volunteer: '志愿者',
    resident: '居民',
    unit: '位',
    words: ['少一位', '多一位'],
    age: '志愿者满多少岁',
    ageUnit: '岁',
    problem: '志愿者和居民，至少要一种',
  },
  taking: {
    selection: '名额怎么给',
    firstCome: '谁先报谁先得',
    selected: '报名后站里选',
    attend: '待满多少才算',
    attendUnit: '%',
    attendWords: ['少 5%', '多 5%'],
    companions: '居民能带几位家人',
    companionsUnit: '位',
    companionsWords: ['少带一位', '多带一位'],
  },
  conditions: {
    conditions: '谁能来',
    conditionsPlaceholder: '如 学完入门课的志愿者，所有居民',
    provisions: '有什么保障',
    provisionsPlaceholder: '如 有茶水，报销路费',
    adaptations: '给长辈、孩子、残障人士的照顾',
  },
  risks: {
    dangers: '有没有这些',
    risks: '可能的风险',
    risksPlaceholder: '如 楼梯有台阶，要走夜路',
    precautions: '怎么防',
  },
  emergency: {
    trigger: '什么情况要停下来',
    plan: '停下来以后怎么做',
    medical: '最近的医院，或谁会急救',
    head: '应急由您负责，电话要能打通',
  },
  agreement: {
    cases: '有这些情况，要先书面约定',
    insurer: '哪家保险',
    policyNo: '保单号',
    until: '保到哪一天',
    agreed: '保险内容已经和志愿者说好',
    fits: {
      oneDay: '这场适合买一天的保险',
      shortTerm: '适合买短期的保险',
      annual: '适合买一年的保险',
    },
    problem: '三样都写，或都不写；日子如 2026-12-31',
  },
  filing: {
    major: '这是重大活动',
    majorHint: '几百人以上，或主管单位要求备案的',
    department: '报给哪个单位',
    no: '备案号',
    drill: '哪一天演练过',
    problem: '单位和备案号都写；日子如 2026-12-01',
  },
  more: {
    partners: '和谁一起办',
    publicity: '怎么宣传',
    evaluation: '怎么知道办得好不好',
    fundsUse: '钱花在哪里',
  },
} as const

export const DANGER_WORDS: Readonly<Record<Danger, string>> = {
  rescue: '应急救援',
  fieldWork: '户外作业',
  largeEvent: '大型活动',
  night: '走夜路',
  traffic: '在路口',
  heights: '登高',
  other: '别的危险',
}
export const AGREEMENT_WORDS: Readonly<Record<AgreementCase, string>> = {
  higherRisk: '安全或健康的风险大',
  overOneMonth: '连着全天服务一个月以上',
  largeEvent: '大型社会活动',
  awayFromHome: '去外地',
  overseas: '有境外人员',
  asked: '有一方要求',
}
export const DANGER_ITEMS = DANGERS.map((key) => ({ key, label: DANGER_WORDS[key] }))
export const AGREEMENT_ITEMS = AGREEMENT_CASES.map((key) => ({ key, label: AGREEMENT_WORDS[key] }))
