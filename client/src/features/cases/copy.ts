/** What the screens of those who handle cases say. Voice: docs/design.md §2. */

/** While something loads, and when it did not. */
export const STATE_COPY = {
  again: '再试一次',
  notOpened: '没打开',
  slow: '网络有点慢，正在打开',
} as const

export const CASES_COPY = {
  title: '待办',
  open: '要办的',
  closed: '办结的',
  which: '看哪些求助',
  noneOpen: { title: '没有要办的求助', lines: ['都办完了，歇一歇。', '有新的，会排在这里。'] },
  noneClosed: { title: '还没有办结的求助', lines: ['办结一件，这里就多一件。'] },
  next: { more: '再看后面的', loading: '正在打开', failed: '后面的没打开，再点一次' },
  moneyMoved: '钱转了',
  noPhone: '没留电话',
  nothingLost: '求助都在，没有丢。',
  notManager: '这里由站长来看，换个身份再来',
} as const

export const HANDLE_COPY = {
  title: '处理举报',
  dueBefore: (time: string, clock: string) => `${time} 前要联系，${clock}`,
  lateSince: (time: string, clock: string) => `${time} 前没联系上，${clock}`,
  contacted: (time: string) => `${time} 联系上了`,
  phone: '居民电话',
  noPhone: '居民没留电话',
  noPhoneHint: '办完写下结果，居民会来查',
  seeNumber: '看完整号码',
  seeCounterpart: '看对方的账号',
  counterpartKept: '对方的账号已加密存好',
  moneyQuestion: '钱转出去了吗',
  notMoved: '没有转',
  moved: '转了',
  noText: '居民没有写经过',
  textReview: '机器提醒：先看看文字再转发',
  recordCall: '记下通话结果',
  recordCallHint: '打完电话来填',
  refer: '上报反诈中心',
  referHint: '要写理由',
  close: '办结',
  closeHint: '写下结果',
  logged: '您看过、打过，都会留下记录',
  call: '给居民打电话',
  callReason: '给居民回电',
  dialling: '正在拨号',
  story: '经过',
  closed: '办结了，居民能看到结果',
  callRecorded: '记好了，居民能看到',
  referred: '上报记好了',
  saving: '正在保存',
  notSaved: '没存上，您写的都还在',
} as const

export const REVEAL_COPY = {
  title: '为什么要看？',
  label: '理由',
  placeholder: '如：给居民回电',
  note: '谁在什么时候看的，会记下来',
  show: '看完整号码',
  showing: '正在打开',
  phone: '居民电话',
  counterpart: '对方的账号、电话或网址',
  none: '没有填',
  reasonProblem: '写两个字以上的理由',
  call: '打这个电话',
  close: '看好了',
  notNow: '先不看',
} as const

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
  title: '上报反诈中心',
  question: '报给谁？',
  label: '理由',
  placeholder: '为什么要上报',
  hint: '居民能看到，不写号码',
  save: '记下上报',
  reasonProblem: '写两个字以上的理由',
  note: '这里只记录，上报要您亲自去办',
} as const

/** Who a case is passed to (RPT-03); the numbers are the public ones of RPT-02. */
export const AUTHORITIES = [
  { key: 'antiFraudCentre', label: '反诈中心', hint: '电话 96110' },
  { key: 'police', label: '公安机关', hint: '电话 110' },
  { key: '12377', label: '违法和不良信息举报', hint: '电话 12377' },
  { key: '12321', label: '垃圾信息举报', hint: '电话 12321' },
  { key: '12315', label: '消费者投诉', hint: '电话 12315' },
] as const

export const CLOSE_FORM_COPY = {
  title: '办结',
  question: '结果是什么？',
  type: '属于哪一类',
  typeHint: '居民选的不准，可以改',
  label: '告诉居民的话',
  placeholder: '做了什么，以后怎么防',
  hint: '居民能看到，不写号码',
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
