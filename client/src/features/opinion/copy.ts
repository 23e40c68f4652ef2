import type { OpinionKind, OpinionSubject, OpinionTopic } from '@shared/opinion/model'

/** What the pages of who raises an opinion say. Voice: docs/design.md §2. */
export const KIND_NAMES: Readonly<Record<OpinionKind, string>> = {
  question: '想问',
  suggestion: '建议',
  complaint: '投诉',
  praise: '表扬',
}

export const SUBJECT_NAMES: Readonly<Record<OpinionSubject, string>> = {
  station: '服务站',
  volunteer: '志愿者',
  app: '这个小程序',
  other: '别的事',
}

export const TOPIC_NAMES: Readonly<Record<OpinionTopic, string>> = {
  safety: '场地安全',
  service: '服务好不好',
  people: '待人接物',
  hours: '开门时间',
  place: '地方和设备',
  privacy: '保密',
  app: '小程序',
  other: '别的',
}

/** From 1 to 5. */
export const GRADE_WORDS = ['很不满意', '不太满意', '一般', '满意', '很满意'] as const

export const WRITE_COPY = {
  title: '提意见',
  progress: (step: number) => `第 ${step} 步，共 3 步`,
  next: '下一步',
  back: '上一步',
  kind: '您想说哪一种？',
  kindText: '选最像的一个就行。',
  kinds: {
    question: '有件事想弄明白',
    suggestion: '觉得哪里能更好',
    complaint: '有件事做得不对',
    praise: '有人做得好，说声谢谢',
  },
  subject: '说的是哪里？',
  subjectText: '选最像的一个就行。',
  station: '哪个服务站',
  noStation: '没有选，可以不选',
  pick: '选一个',
  change: '换一个',
  anyStation: '不选服务站',
  around: '先不让站里看',
  aroundText: '由协会来办，有结果后站里才看到',
  aroundWords: ['关', '开'],
  always: '投诉服务站的，由协会来办。',
  alwaysText: '有了结果，站里才看得到',
  toStation: (name: string) => `先到${name}，结果由督导组定`,
  toAssociation: '由协会来办，结果由督导组定',
  text: '写几句',
  textText: '什么时候，在哪里，怎么回事。',
  label: '想说的话',
  placeholder: '几句话就行',
  kept: '草稿已存在手机上',
  leaves: '留名字或电话',
  leavesText: '不留也一样办，用查询号看结果',
  name: '怎么称呼您',
  optional: '可以不填',
  namePlaceholder: '比如 王阿姨',
  phone: '手机号',
  phonePlaceholder: '11 位手机号',
  agree: (what: string) => `同意处理${what}`,
  submit: '提交',
  submitting: '正在提交',
  offline: '没网也能接着写，有网后自动提交',
} as const

/** What keeps a step from going on; each names the fix. */
export const WRITE_PROBLEMS = {
  kind: '选一个，都可以接着写',
  subject: '选一个，都可以接着写',
  text: '写两个字以上就行',
  person: '名字和电话留一样，或者关掉',
  phone: '手机号是 11 位数字，再看一眼',
  consent: '留名字或电话要勾选同意',
} as const

/** Said where somebody writes, and again when it arrived. CMP-14. */
export const PROMISE_COPY = {
  lead: '提意见，不会为难您。',
  text: '服务照样有。谁为难您，告诉协会。',
} as const

export const RECEIVED_COPY = {
  title: '收到了，会有人办',
  due: (date: string) => `最晚 ${date}有结果`,
  dueText: '用查询号来看，不用登录',
  no: '查询号',
  secret: '查询码',
  copy: '复制',
  copied: '查询号和查询码已复制',
  notCopied: '没复制上，请抄下来或截图',
  keepSafe: '看结果要用这两样，请收好',
  toCopy: (no: string, secret: string) => `查询号 ${no}，查询码 ${secret}`,
  covered: (count: number) => `已遮住 ${count} 处号码或密码`,
  track: '看办到哪一步',
} as const

export const UNSENT_COPY = {
  title: '存在手机里了',
  text: '有网后自动提交，不用再写',
  home: '回首页',
  kept: (count: number) => `${count} 条意见存在手机里`,
  refused: '没提交成功',
  mend: '改一改',
  again: '再提交一次',
} as const

export const MINE_COPY = {
  title: '我的意见',
  none: { title: '还没有提过意见', text: '好的不好的，都想听您说' },
  write: '提一条意见',
  look: '用查询号看结果',
  keptHere: '查询码只存在这台手机上',
  solutions: '大家提的，改了什么',
} as const

export const TRACK_COPY = {
  title: '我的意见',
  question: '用查询号看结果',
  hint: '提交后给您的两样，都要填。',
  noPlaceholder: '如 YJ11170042',
  secretPlaceholder: '6 位数字',
  look: '看办到哪一步',
  looking: '正在找',
  noProblem: '查询号是 YJ 加 8 到 12 位数字',
  secretProblem: '查询码是 6 位数字',
  provisional: '放假安排没公布，日子可能会变',
  late: '过了说好的日子，可以打电话问',
  readersAround: '由协会来办，有结果后站里才看到',
  add: '补一句',
  addLabel: '要补什么',
  addPlaceholder: '又想起来的、刚发生的',
  added: '补好了',
  ask: '问进度',
  send: '发出去',
  sending: '正在办',
  close: '关闭',
  rate: '结果满不满意',
  rateQuestion: '结果您满意吗？',
  rateLabel: '想说的话',
  rateHint: '可以不写',
  ratePlaceholder: '哪里好，哪里还不行',
  rateOff: '选一个就能发',
  rated: '记下了，谢谢您告诉我们',
  harmed: '提意见后受了委屈',
  harmedText: '直接到协会，站里看不到这段话',
  harmedLabel: '是谁，怎么回事',
  harmedPlaceholder: '比如说了什么，做了什么',
  harmedSaid: '协会收到了，会马上看',
  copyKey: '复制查询号和查询码',
  withdraw: '撤回这条意见',
  withdrawQuestion: '撤回这条意见？',
  withdrawText: '我们会停下来。\n留的名字和电话马上删除。',
  withdrawYes: '撤回',
  withdrawNo: '先不',
  forget: '删掉我的名字和电话',
  forgetQuestion: '删掉名字和电话？',
  forgetText: '留过的都删掉，意见还在。',
  forgetYes: '删掉',
  forgotten: '删掉了',
  withdrawn: '已撤回',
  writeAnother: '再提一条',
} as const

export const SOLUTIONS_COPY = {
  title: '大家提的，改了什么',
  short: '办完的意见',
  text: '意见办完，办法写在这里，不写名字。',
  association: '协会',
  none: { title: '还没有办完的意见', text: '办好一条，就在这里写一条' },
  older: { more: '再看早些的', loading: '正在打开', failed: '早些的没打开，再点一次' },
  write: '我也提一条',
} as const

/** What an entry to writing says, wherever it stands. */
export const ENTRY_COPY = {
  toStation: '对这个站提意见',
  toStationText: '不留名字也行',
} as const
