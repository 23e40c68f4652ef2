/** What applying, the lesson and a guardian's consent say. Voice: docs/design.md §2. */
export const APPLY_TITLE = '报名当志愿者'

export const STEP_COPY = {
  progress: (step: number) => `第 ${step} 步，共 2 步`,
  next: '下一步',
  back: '上一步',
  readAloud: '读给我听',
  stopReading: '先不读了',
} as const

export const INTRO_COPY = {
  question: '先介绍一下您',
  promise: '站长 2 个工作日内答复。',
  name: '怎么称呼',
  nameHint: '写真实姓名',
  namePlaceholder: '比如 赵启明',
  birthMonth: '出生年月',
  birthHint: '满 16 岁可以自己报名',
  birthPlaceholder: '6 位数字，比如 199406',
  phone: '手机号',
  phoneHint: '可以不填',
  phonePlaceholder: '11 位手机号',
  phoneKept: '账号里的',
  phoneOther: '换一个',
  phoneAsKept: '用账号里的',
  phoneFromWeChat: '用微信里的手机号',
  station: '想去哪个站',
  pickStation: '选一个服务站',
  readers: '只有站长能看，退回 30 天后删除。证件号等开证明时再填。',
} as const

export const YOUNG_COPY = {
  underSixteen: '还没满 16 岁，要家里大人同意',
  howTo: '把这一页发给大人，大人同意后会拿到同意码。',
  underFourteen: '不满 14 岁，没有同意码什么都不存。',
  ask: '请大人同意',
  askTitle: '孩子想当志愿者，请您同意',
  asked: '发出去了，等大人的同意码',
  notAsked: '没发出去，再试一次就好',
  code: '大人给的同意码',
  codeLater: '有了再填也行',
  codeFirst: '有了才能接着报',
  codePlaceholder: '8 位，字母和数字',
} as const

export const WISHES_COPY = {
  skills: '您会什么？可以多选',
  spareTimes: '什么时候有空？',
  audiences: '想帮谁？可以不选',
  read: '看全文',
  submit: '提交申请',
  submitting: '正在提交',
  seeSent: '看看我的报名',
} as const

export const APPLY_PROBLEMS = {
  name: '姓名写 2 到 20 个字',
  birthMonth: '写年份和月份，比如 199406',
  phone: '手机号是 11 位数字，也可以不填',
  stationId: '选一个想去的站',
  guardianCode: '同意码是 8 位，再对一遍',
  guardianFirst: '先请家里大人同意，再接着报',
  skills: '选一个，什么都愿学也行',
  spareTimes: '选一个有空的时候',
  volunteerAgreement: '看过同意了，才能报名',
  confidentiality: '看过同意了，才能报名',
} as const

export const STATION_CHOICE_COPY = {
  later: '先不选',
  slow: '网络有点慢，正在打开',
  again: '再试一次',
  none: '还没有收报名的服务站',
} as const

export const APPLICATION_COPY = {
  stale: '没更新成，看到的是刚才的',
  steps: { sent: '报名收到了', answer: '站长答复', lesson: '学完入门课', onDuty: '上岗' },
  waiting: {
    title: '收到了，等站长答复',
    text: (date: string) => `${date}前告诉您`,
  },
  documentCheck: '带证件来站里核对一次',
  returned: { title: '退回来了，可以改', text: '改一改就能再交。' },
  withdrawn: { title: '报名撤回了', text: '您填的都已经删掉。' },
  approved: { title: '站长已同意', text: '学完入门课就上岗，不用再申请。' },
  onDuty: { title: '您已经上岗了', text: '谢谢您来帮邻居。' },
  suspended: { title: '现在停岗', text: '什么时候恢复，档案里写着。' },
  answered: '已答复',
  lessonDone: '已经学完',
  lessonOpen: '一页课，五道题',
  learnNow: '先学入门课',
  learnWhile: '等的时候，可以先学入门课',
  mend: '改一改再交',
  anew: '重新报名',
  file: '看我的档案',
  home: '回首页',
  withdraw: '撤回报名',
  readers: '只有站长能看全，看一次记一次',
} as const

export const WITHDRAW_COPY = {
  question: '撤回这次报名？',
  effect: '您填的姓名、电话马上删除。\n以后还可以再报。',
  stay: '先不',
  act: '撤回',
  acting: '正在撤回',
} as const

export const ADD_GUARDIAN_COPY = {
  title: '还差家里大人同意',
  add: '交同意码',
  adding: '正在交',
} as const

export const GUARDIAN_COPY = {
  title: '替孩子同意',
  question: '孩子想当志愿者',
  text: '不满 16 岁，要家里大人同意。孩子的名字不用填。',
  relation: '您是孩子的什么人？',
  relations: {
    mother: '妈妈',
    father: '爸爸',
    grandparent: '爷爷奶奶或外公外婆',
    other: '别的监护人',
  },
  facts: [
    { icon: 'hand', title: '做的事合孩子的年纪', hint: '不碰钱，不问密码' },
    { icon: 'clock', title: '随时可以停', hint: '您或孩子说一声就行' },
  ],
  readers: '您是谁，只有站长核对时能看。孩子满 18 岁删除。',
  guest: '登录以后，才知道是谁同意的',
  signIn: '先登录，再同意',
  submit: '同意，拿同意码',
  submitting: '正在取同意码',
  problems: { relation: '选一个就行', consent: '看过勾上，才能给同意码' },
  agreed: '您同意了',
  code: '同意码',
  codeText: '把它给孩子，填在报名那一页。',
  codeUntil: (date: string) => `${date}前有效，只能用一次`,
  share: '发给孩子',
  shareTitle: '家里大人同意了，接着报名',
  copy: '复制同意码',
  copied: '复制好了',
  shared: '发出去了',
  linkCopied: '链接复制好了，发过去就行',
  notShared: '没发出去，可以复制同意码',
  notCopied: '没复制成，照着抄一下吧',
  another: '再给一个孩子',
} as const

export const LESSON_COPY = {
  title: '入门课',
  lead: '学完就能上岗',
  length: (minutes: number, questions: number) => `一页课，${questions} 道题，大约 ${minutes} 分钟`,
  passed: '学完了',
  passedText: '五道题都答对了，想看随时看',
  agreed: '站长已同意',
  agreedText: '学完自动上岗，不用再申请',
  whileWaiting: { title: '站长在看您的报名', text: '先学完，一同意就上岗' },
  beforeApplying: { title: '还没报名', text: '先学后报、先报后学都行' },
  start: '去答题',
  anew: '再答一遍',
  again: '再答一次',
  question: (at: number, total: number) => `第 ${at} 题，共 ${total} 题`,
  previous: '上一题',
  reread: '再看课',
  next: '下一题',
  submit: '交卷',
  submitting: '正在交',
  pickFirst: '选一个再往下走',
  allRight: '全答对了',
  someRight: (right: number, total: number) => `答对 ${right} 题，共 ${total} 题`,
  onDuty: '您已经上岗了',
  waits: '站长同意以后就上岗',
  seeWhy: '看看讲解，没对的再答一次',
  right: '答对了',
  wrong: '再看看',
  yours: '您选的',
  apply: '去报名',
  done: '看我的报名',
  home: '去志愿者首页',
  going: '正在打开',
} as const
