import type { HoursRow, Thanks } from '@shared/activity/closing-actions'
import type { ClosingDue, ClosingStep, RetentionClass } from '@shared/activity/closing-rules'
import type { ClosingPart } from './steps'

/** What the pages behind the end of an activity say. Voice: docs/design.md §2. */
export const LIST_COPY = {
  hint: '时长、记录、照片和总结',
  ended: (date: string) => `${date}办完`,
  next: (step: ClosingStep) => `下一步：${STEP_WORDS[step]}`,
  ready: '都办好了，可以归档',
  none: { title: '没有要收尾的', text: '活动办完，会出现在这里' },
  more: '先办这些，后面的还有',
} as const

/** What is still to be done, as the next thing. */
export const STEP_WORDS: Readonly<Record<ClosingStep, string>> = {
  checks: '把签退补齐',
  leaderHours: '核对时长',
  stationHours: '站里核验时长',
  record: '写服务记录',
  photos: '放上照片',
  summary: '写总结',
  thanks: '谢谢志愿者',
}

export const PART_WORDS: Readonly<
  Record<ClosingPart, { readonly title: string; readonly hint: string }>
> = {
  hours: { title: '时长', hint: '站长核对，站里另一位核验' },
  record: { title: '服务记录', hint: '什么事，谁办的，办得怎样' },
  photos: { title: '照片', hint: '认得出的人，都要同意' },
  summary: { title: '总结', hint: '做法、难处、下一步' },
  thanks: { title: '感谢', hint: '对来帮忙的人说一声' },
  feedback: { title: '大家怎么说', hint: '不记名，只有合计' },
}

export const DUE_COPY = {
  title: '要在什么时候前办好',
  workingDays: (days: number) => `还剩 ${days} 个工作日`,
  days: (days: number) => `还剩 ${days} 天`,
  today: '今天到期',
  over: (days: number) => `过了 ${days} 天`,
  provisional: '放假安排还没公布，先按周末算',
} as const

export const DUE_WORDS: Readonly<Record<ClosingDue, string>> = {
  results: '时长和照片',
  record: '服务记录',
  archive: '归档',
  legal: '法定最晚',
}

export const HOME_COPY = {
  title: '活动收尾',
  parts: '一步一步办',
  done: '办好了',
  todo: '要办',
  later: '等别人',
  toChecks: '去补签退',
  toHours: '核对时长',
  toVerify: '核验时长',
  toRecord: '写服务记录',
  toPhotos: '放上照片',
  toSummary: '写总结',
  toThanks: '谢谢志愿者',
  toArchive: '归档',
  waitStation: '等站里另一位核验时长',
  waitArchive: '都办好了，等站长归档',
  returned: '站里退回了时长',
  answers: (count: number) => `收到 ${count} 份`,
  photos: (count: number) => `${count} 张`,
  papers: '打印或存起来',
  paperHint: '用这里的记录生成',
} as const

export const PAPER_COPY = {
  signIn: '签到表',
  record: { activity: '活动记录表', training: '培训记录表' },
  made: '做好了，用表格软件打开',
  take: process.env.TARO_ENV === 'weapp' ? '发到聊天里' : '存到电脑',
  taking: '正在存',
  copy: '复制内容',
  copied: '复制好了',
  taken: '存好了',
  close: '关闭',
} as const

export const ARCHIVE_COPY = {
  title: '这份档案留多久？',
  text: '归档以后不能再改',
  close: '先不归档',
  pick: '先选留多久',
  act: '归档',
  acting: '正在归档',
  no: '归档号',
  at: '归档日期',
  class: '留多久',
  copy: '复制归档号',
  done: (no: string) => `归好了，${no}`,
} as const

export const CLASS_WORDS: Readonly<
  Record<RetentionClass, { readonly title: string; readonly hint: string }>
> = {
  longTerm: { title: '长期', hint: '一般的活动，留 10 年以上' },
  permanent: { title: '永久', hint: '有大影响的活动' },
  shortTerm: { title: '短期', hint: '小活动，也不少于 10 年' },
}

export const HOURS_COPY = {
  title: '核对时长',
  head: {
    checks: '还有人没签退',
    leader: '一位一位看过，再确认',
    station: '站长核对过了，您再看一遍',
    done: '都记进账户了',
  },
  people: '有时长的',
  peopleUnit: '位',
  total: '一共',
  added: '其中加的',
  minutes: '分钟',
  rest: '没有时长的',
  noCheckIn: '没签到',
  noCheckOut: '没签退',
  attended: '在场',
  counted: '按规定算',
  more: '加了',
  why: '为什么加',
  checks: '签到签退',
  manual: '手动的理由',
  add: '再加几分钟',
  addHint: '天热、路远这样的情况才加，只加不减',
  addWords: ['少加 10 分钟', '多加 10 分钟'],
  addLeast: '不加也行',
  addMost: '最多加到这里',
  reason: '为什么加',
  reasonHint: '如：路上来回走了 40 分钟',
  reasonProblem: '加了时间，要写两个字以上的原因',
  keep: '就这样',
  close: '关闭',
  notTwo: '核对的人和核验的人，不能是同一位',
  waits: '等站里另一位核验',
  toRoster: '去名单补签退',
  confirm: (minutes: number) => (minutes > 0 ? `确认 ${minutes} 分钟` : '确认没有时长'),
  confirming: '正在确认',
  verify: (minutes: number) => (minutes > 0 ? `核验 ${minutes} 分钟` : '核验没有时长'),
  verifying: '正在核验',
  sendBack: '退回',
  sendBackTitle: '退给站长再看',
  sendBackText: '写一句哪里不对，对方看得到。',
  sendBackPlaceholder: '如：刘阿姨那天没来',
  sentBack: '退回去了',
  returned: (reason: string) => `退回的理由：${reason}`,
  confirmed: '记下了，等站里核验',
  verified: '核验好了，记进账户',
  none: { title: '没有人有时长', text: '没签到，或待得不够久' },
} as const

export const HOURS_TAGS: Readonly<
  Record<
    HoursRow['hours'],
    { readonly label: string; readonly tone: 'plain' | 'wait' | 'note' | 'good' } | null
  >
> = {
  none: null,
  pending: { label: '待核对', tone: 'wait' },
  leader: { label: '待核验', tone: 'wait' },
  verified: { label: '已核验', tone: 'good' },
}

/** What a person should look at. */
export const FLAG_WORDS: Readonly<Record<HoursRow['flags'][number], string>> = {
  manual: '手动签的',
  offline: '没网时签的',
  outside: '不在场地里',
  planned: '忘了签退',
  overlap: '和别的活动重了',
  short: '待得不够久',
}

export const RECORD_COPY = {
  title: '服务记录',
  head: '这 9 样都要有',
  text: '能从方案里带的，都带过来了',
  name: '活动名称',
  date: '日期',
  place: '地点',
  time: '时间',
  headName: '负责人',
  recorderName: '记录人',
  nobody: '方案里没写',
  recipients: '服务了谁',
  recipientsHint: '如：长辈，三号楼的邻居',
  count: '来了多少人次',
  countHint: '只写数字',
  content: '做了什么',
  contentHint: '讲了什么，帮了什么',
  quality: '办得怎么样？',
  qualityNote: '为什么这么看',
  qualityHint: '可以不写',
  missing: '还差一样，写了再存',
  qualityMissing: '选一个，1 到 5 都行',
  save: '存好记录',
  saving: '正在存',
  closed: '归档了，不能再改',
} as const

/** Quality of a service, from 1 to 5. R-07. */
export const QUALITY_WORDS = ['不好', '差一点', '一般', '好', '很好'] as const

export const PHOTOS_COPY = {
  title: '活动照片',
  head: (photos: number, most: number) => `放了 ${photos} 张，最多 ${most} 张`,
  rule: '居民的脸先涂掉，认得出的都要问过',
  add: '拍一张或选一张',
  alt: '活动照片',
  remove: '去掉这张',
  removed: '去掉了',
  arriving: '这张还没传完，可以再放一次',
  people: { none: '认不出人', agreed: '都同意了' },
  none: { title: '还没有照片', text: '放一两张，看得出在办什么' },
  brushTitle: '涂掉脸和号码',
  question: '先把居民的脸涂掉',
  hint: '用手指在图上抹。孩子的脸、身份证号也涂掉。',
  who: '照片里认得出谁吗？',
  nobody: '认不出是谁',
  nobodyHint: '没有人，或脸都涂掉了',
  agreed: '认得出，都问过了',
  agreedHint: '每一位都同意放出来',
  pick: '先选一个，没问过的先涂掉',
  use: '放上去',
  sending: (part: number, parts: number) => `正在传 ${part} / ${parts}`,
} as const

export const SUMMARY_COPY = {
  title: '活动总结',
  head: '学到了什么？',
  text: '写给下一次办的人看',
  practice: '怎么做的，哪里做得好',
  problems: '难在哪里，怎么解决的',
  people: '谁特别能干',
  deeds: '有什么感人的事',
  followUp: '接下来怎么办',
  goals: '原来想办到的，办到了多少？',
  goalsMet: { all: '都办到了', most: '大半办到了', part: '办到一部分' },
  optional: '可以不写',
  missing: '怎么做的，办到多少，要写',
  save: '存好总结',
  saving: '正在存',
} as const

export const THANKS_COPY = {
  title: '谢谢志愿者',
  head: '怎么谢他们？',
  text: '写了会留在收尾记录里',
  ways: {
    message: { title: '在这里发消息', hint: '来过的志愿者都收到' },
    onSite: { title: '当面说了', hint: '' },
    phone: { title: '打电话说了', hint: '' },
    mail: { title: '发邮件说了', hint: '' },
  } satisfies Readonly<Record<Thanks['way'], { readonly title: string; readonly hint: string }>>,
  words: '说什么',
  wordsHint: '谢什么、做得怎么样、学到了什么、鼓励一句',
  next: '下次的活动',
  nextHint: '如：下周六去三号楼，还缺两位',
  missing: '选怎么谢，再写一句',
  save: '发出去',
  record: '记下来',
  saving: '正在记',
  done: '谢过了',
} as const

export const SUMS_COPY = {
  title: '大家怎么说',
  answers: '收到',
  unit: '份',
  outOfTen: '打分',
  tenUnit: '/ 10',
  satisfied: '满意',
  percent: (answers: number) => `%，${answers} 份`,
  few: (least: number) => `满 ${least} 份才显示，免得认出是谁`,
  marks: '每一样的平均分',
  mark: (mean: number) => `${mean.toFixed(1)}`,
  of: (count: number) => `${count} 份`,
  choices: '两个选择',
  words: '大家写的',
  noWords: '还没有人写',
  none: { title: '还没有人说', text: '来过的人都能不记名说' },
} as const
