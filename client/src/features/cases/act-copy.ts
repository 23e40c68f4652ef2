/** What the forms say that write an act down. Voice: docs/design.md §2. */

export const CALL_FORM_COPY = {
  title: '记下通话结果',
  question: '打通了吗？',
  reached: '打通了',
  notReached: '没打通',
  label: '说了什么',
  placeholder: '居民能看到这段话',
  hint: '不写姓名和号码',
  save: '记下来',
  reachedProblem: '选一个，打通了才算联系上',
  noteProblem: '写一句说了什么',
} as const

export const REFER_FORM_COPY = {
  title: '上报有关部门',
  question: '报给谁？',
  source: (keptBy: string, day: string) => `来自${keptBy}，${day}核对过`,
  label: '理由',
  placeholder: '为什么要上报',
  hint: '居民能看到，不写号码',
  reasonProblem: '写两个字以上的理由',
  note: '这里只记录，上报要您亲自去办',
  next: '下一步',
  before: '上一步',
  save: '记下上报',
  ask: '请第二个人定',
} as const

/** What of the reporter goes along. PRV-08, PRV-10, PRV-11. */
export const DISCLOSURE_COPY = {
  question: '居民的资料给不给？',
  kinds: {
    nothing: { title: '不给', hint: '只说事情，不说是谁' },
    consent: { title: '居民同意给', hint: '先问过居民，得到同意' },
    exception: { title: '没同意也要给', hint: '只有六种情况可以' },
  },
  onlyPolice: '例外只能告诉公安',
  how: '居民怎么同意的',
  howPlaceholder: '如：今天电话里说可以',
  howProblem: '写清怎么同意的',
  readByResident: '居民能看到资料给了谁',
} as const

/** An exception to confidentiality. AMB-59. */
export const EXCEPTION_COPY = {
  question: '是哪一种情况？',
  groundProblem: '选一种，都不是就不能给',
  degree: '告诉哪些，只到这里',
  degreePlaceholder: '如：只给电话，不给经过',
  degreeProblem: '写清给哪些',
  protection: '怎么保护居民',
  protectionPlaceholder: '如：请公安不对外说',
  protectionProblem: '写清怎么保护',
  toldQuestion: '跟居民说了吗？',
  told: '说了',
  notTold: '还没说',
  toldProblem: '选一个',
  telling: { told: '怎么跟居民说的', notTold: '为什么还没说' },
  tellingPlaceholder: { told: '如：说清告诉谁、为什么', notTold: '如：说了怕更危险' },
  tellingProblem: '写一句',
  second: '要另一个人同意，先别告诉',
} as const

/** The six cases in which confidentiality may be limited. PRV-10. */
export const GROUND_WORDS = {
  lifeInDanger: { title: '有生命危险', hint: '自己或别人的命要紧' },
  criminalCase: { title: '是刑事案件', hint: '公安在办，或应当立案' },
  minorVictim: { title: '不满 16 岁，受了害', hint: '两样都要占' },
  dangerToOthers: { title: '想犯罪，或会伤人', hint: '评估过，对自己和别人有危险' },
  mentalDisorder: { title: '心理失常', hint: '自己说不清、管不住' },
  suicidal: { title: '想不开', hint: '说过不想活' },
} as const

export const CLOSE_FORM_COPY = {
  title: '办结',
  question: '结果是什么？',
  type: '属于哪一类',
  typeHint: '居民选的不准，可以改',
  label: '告诉居民的话',
  placeholder: '做了什么，以后怎么防',
  hint: '居民能看到，不写号码',
  lesson: '站里学到什么',
  lessonHint: '可以不填，只有站里看',
  lessonPlaceholder: '如：取款前多问一句管用',
  save: '办结',
  outcomeProblem: '选一个结果',
  noteProblem: '写一句话告诉居民',
} as const

/** How a case ended; the words promise nothing about money. */
export const OUTCOMES = [
  { key: 'advised', label: '讲清楚了', hint: '居民知道怎么做' },
  { key: 'lossStopped', label: '拦住了', hint: '钱没有转，或转账停下了' },
  { key: 'handedToPolice', label: '转给公安了', hint: '已经报警，由公安接着办' },
  { key: 'notFraud', label: '不是诈骗', hint: '核实过，可以放心' },
  { key: 'notReached', label: '联系不上', hint: '打过几次都没有通' },
] as const

/** The acts that need nothing but a reason. */
export const REASON_ACT_COPY = {
  escalate: {
    title: '转给协会',
    text: '协会接着办，您还能看进展',
    label: '为什么要转',
    placeholder: '如：涉及几个站，要协会出面',
    hint: '居民看不到',
    save: '转给协会',
    said: '转给协会了',
  },
  return: {
    title: '转回服务站',
    text: '服务站接着办，会马上提醒',
    label: '接下来要办什么',
    placeholder: '如：请站里再回一次电话',
    hint: '居民看不到',
    save: '转回去',
    said: '转回服务站了',
  },
  reopen: {
    title: '重新打开',
    text: '这件接着办，居民能看到',
    label: '为什么重新打开',
    placeholder: '如：那个人又打来了',
    hint: '居民能看到，不写号码',
    save: '重新打开',
    said: '打开了，接着办',
  },
  conflict: {
    title: '我认识当事人',
    text: '说了以后，这件您就打不开了',
    label: '是什么关系',
    placeholder: '如：是我的亲戚',
    hint: '居民看不到',
    save: '换别人办',
    said: '这件换别人办了',
  },
  problem: '写两个字以上',
} as const
