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
  hint: '选最像的一个就行，选错了我们会改。',
  pickFirst: '先选一个最像的',
  check: '先看看收到的消息',
  behalf: '替家里人问',
  whom: '替谁问',
  self: '自己',
  family: '家里人',
  neighbour: '邻居朋友',
} as const

export const DETAILS_COPY = {
  notMoved: '没有转',
  moved: '转了',
  unsure: '说不清',
  unsureHint: '看看银行短信和转账记录。钱少了，马上打 110',
  optional: '可以不填',
  paidAgo: '什么时候转的',
  yes: '还在联系',
  no: '没联系了',
  textPlaceholder: '几句话就行，不写也可以',
  draftKept: '草稿已存在手机上',
  counterpart: '对方的账号、电话或网址',
  counterpartPlaceholder: '一行写一个，止付要用到',
  counterpartReaders: '加密保存，只有站长要用时能看',
} as const

export const PHOTO_COPY = {
  title: '截图或照片',
  hint: '可以不传',
  add: '加截图',
  rule: '请先把自己的卡号涂掉。原图不出您的手机',
  name: (index: number) => `第 ${index} 张截图`,
  remove: (index: number) => `去掉第 ${index} 张`,
  covered: '已涂掉',
  asIs: '没有涂',
} as const

export const BRUSH_COPY = {
  title: '涂掉号码和脸',
  question: '请先把自己的卡号涂掉',
  hint: '用手指在图上抹。身份证号、验证码和脸也涂掉，对方的账号留着。',
  undo: '撤一笔',
  done: '涂好了',
  asIs: '没有要涂的，就用这张',
  keeping: '正在存',
  agree: (what: string) => `同意处理${what}`,
  agreeFirst: '先勾选同意，不同意就不加这张',
  stays: '原图只在您手机里，不会传出去',
  opening: '正在打开这张图',
  notOpened: '这张图打不开，换一张试试',
  tooLarge: '这张图太大了，截小一点再试',
  full: '手机存满了，先清一清再加',
  none: '还没有选图',
  noneText: '回去点加截图，再选一张。',
  back: '回去',
} as const

export const DRAFT_PROBLEMS = {
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
  card: '报警要用的话',
  cardHint: '先记下来，照着念',
} as const

export const CONTACT_COPY = {
  question: '怎么联系您？',
  name: '怎么称呼您',
  namePlaceholder: '如 陈女士',
  aboutStation: '和站里的人有关',
  aboutStationText: '打开后只让协会看，站里看不到',
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
  card: '报警要用的话',
  cardHint: '民警会问的，一样样记好',
  lines: '还能找谁',
  linesHint: '我们能做什么，别的电话',
  photosWaiting: (count: number) => `${count} 张截图正在传，有网就传完`,
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
  add: '补充材料',
  addWords: '补充几句',
  addWordsHint: '又想起来的、刚发生的',
  addPhoto: '加截图',
  addPhotoHint: (left: number) => `先涂掉自己的卡号，还能加 ${left} 张`,
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
  association: '协会在办',
  followedBy: (whom: string) => `跟进人：${whom}`,
  photos: (count: number) => `截图 ${count} 张`,
  photoRefused: '有截图没传上',
  photoGiveUp: '不传了',
  rate: '说说这次帮得怎么样',
  rateQuestion: '这次帮上忙了吗？',
  rateWords: ['没帮上', '帮了一点', '一般', '帮上了', '帮了大忙'],
  rateLabel: '想说的话',
  ratePlaceholder: '可以不写',
  rateSend: '交上去',
  rated: '记下了，谢谢您',
  grade: (words: string) => `您说：${words}`,
  reopen: '还没解决，再办一次',
  reopenUntil: (day: string) => `${day} 前都能再办`,
  reopenLabel: '还有什么没解决',
  reopenPlaceholder: '如：钱又被扣了一次',
  reopenSend: '请再办一次',
  reopened: '又开始办了',
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
