/** What the help screens say. Voice: docs/design.md §2. */
export const HELP_TITLE = '举报与求助'

export const CALL_STRIP = { text: '钱已经转出去了？', action: '先打 110' } as const

export const CALLS = {
  question: '等不及？直接打电话',
  moneyQuestion: '钱已经转出去了？马上打电话',
  nobodyOnDuty: '现在没人值班，急事先打电话',
  police: { number: '110', name: '报警' },
  antiFraud: { number: '96110', name: '反诈咨询' },
} as const

export const STEP_WORDS = {
  progress: (step: number) => `第 ${step} 步，共 3 步`,
  next: '下一步',
  back: '上一步',
  readAloud: '读给我听',
  stopReading: '先不读了',
} as const

export const CATEGORY_COPY = {
  question: '您遇到了哪一种？',
  hint: '选最像的一个就行，选错了我们会改。',
  pickFirst: '先选一个最像的',
  check: '先看看收到的消息',
} as const

export const DETAILS_COPY = {
  moneyQuestion: '钱转出去了吗？',
  notMoved: '没有转',
  moved: '转了',
  text: '发生了什么',
  textPlaceholder: '几句话就行，不写也可以',
  draftKept: '草稿已存在手机上',
  counterpart: '对方的账号、电话或网址',
  counterpartHint: '可以不填',
  counterpartPlaceholder: '止付和拦截要用到',
  counterpartReaders: '加密保存，只有站长要用时能看',
} as const

export const DRAFT_PROBLEMS = {
  moneyMoved: '选一个，我们好知道急不急',
  contactWay: '选一个，都可以接着提交',
  phone: '手机号是 11 位数字，再看一眼',
  consent: '留电话要勾选同意，也可以不留',
} as const

export const SECRET_NAMES = {
  bankCard: '银行卡号',
  idNumber: '身份证号',
  code: '验证码',
  password: '密码',
} as const

export const GUARD_COPY = {
  found: (names: string) => `里面好像有您的${names}`,
  why: '办事用不到，遮住更放心',
  cover: '帮我遮住',
  anyway: '不遮也能提交，收到时会遮',
} as const

export const URGENT_COPY = {
  title: '先打 110',
  lines: ['越早打，越有可能把钱拦住。', '您写的内容已经存好，回来接着填。'],
  facts: '打电话时，说这三样',
  when: ['什么时候转的', '几点几分'],
  amount: ['转了多少钱', '分几次'],
  account: ['对方的卡号或账号', '在转账记录里看'],
  callPolice: '打 110 报警',
  callAntiFraud: '打 96110',
  goOn: '已打，接着填',
} as const

export const CONTACT_COPY = {
  question: '怎么联系您？',
  hint: '不留电话也能提交，一样会办。',
  phone: '留一个电话',
  phoneHint: '自己的、家人的都行',
  none: '不留电话',
  noneHint: '不记您是谁，用查询号看进度',
  phoneLabel: '手机号',
  phonePlaceholder: '11 位手机号',
  agree: (what: string) => `同意处理${what}`,
  refuse: '不同意，就选不留电话',
  submit: '提交',
  submitting: '正在提交',
} as const

export const FAILED_COPY = {
  title: '没提交成功',
  kept: '您写的内容都还在，没有丢。',
  tryAgain: '再点一次重新提交就行。',
  again: '重新提交',
  sending: '正在提交',
  mend: '改一改',
  number: (requestId: string) => `问题编号 ${requestId}，找站长时念给他听`,
} as const

export const QUEUED_COPY = {
  home: '回首页',
  title: '没网也能求助',
  hint: '打电话不用上网',
  kept: (count: number) => `${count} 份求助存在手机里`,
  keptHint: '有网后自动提交，不用再填',
  onTheWay: '没网也能接着填，有网后自动提交',
} as const

export const RESULT_COPY = {
  title: '收到了，我们来跟进',
  no: '查询号',
  secret: '查询码',
  copy: '复制',
  copied: '查询号和查询码已复制',
  notCopied: '没复制上，请抄下来或截图',
  keepSafe: '查进度要用这两样，请收好',
  toCopy: (no: string, secret: string) => `查询号 ${no}，查询码 ${secret}`,
  nextTenMinutes: '接下来 10 分钟，做这几件',
  theySay: '他们常这样说',
  remember: '记住：',
  notPolice: '在这里提交不等于报警，紧急情况请打 110',
  track: '查看办理进度',
  covered: (count: number) => `已遮住 ${count} 处号码或密码`,
} as const

export const TRACK_COPY = {
  title: '办理进度',
  question: '用查询号看进度',
  hint: '提交后给您的两样，都要填。',
  no: '查询号',
  noPlaceholder: '如 HA11210386',
  secret: '查询码',
  secretPlaceholder: '6 位数字',
  look: '查看办理进度',
  looking: '正在找',
  numberProblem: '查询号是 HA 加 8 到 12 位数字',
  secretProblem: '查询码是 6 位数字',
  readers: '只有您和站长能看到',
  readersNoContact: '没留电话，站长也不知道您是谁',
  askStation: '打给服务站',
  add: '补充几句',
  addLabel: '要补充什么',
  addPlaceholder: '又想起来的、刚发生的',
  send: '补充上去',
  sending: '正在补充',
  sent: '补充好了',
  withdraw: '撤回这件求助',
  withdrawQuestion: '撤回这件求助？',
  withdrawLines: ['我们会停下来，电话马上删除。', '以后遇到事，随时再来。'],
  withdrawNote: '已经转了钱的，请先打 110',
  withdrawYes: '撤回',
  withdrawNo: '先不',
  withdrawn: '已撤回',
  withdrawing: '正在撤回',
  close: '关闭',
} as const

/** While something loads, and when it did not. */
export const STATE_COPY = {
  again: '再试一次',
  notOpened: '没打开',
  slow: '网络有点慢，正在打开',
} as const

export const MINE_COPY = {
  title: '我的求助',
  emptyTitle: '还没有求助记录',
  emptyLines: ['平平安安最好。', '遇到拿不准的事，随时来问。'],
  report: '我要举报或求助',
  look: '用查询号看进度',
  keptHere: '查询码只存在这台手机上',
} as const
