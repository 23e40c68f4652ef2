import type { AnswerProblem } from '@shared/survey/answer-rules'
import { secondsWords } from '@shared/survey/seconds-words'

/** What the survey screens say. Voice: docs/design.md §2. */
export const SURVEY_TITLE = '居民满意度问卷'

export const INTRO_COPY = {
  title: '上网安不安心？\n想听您说说',
  length: (questions: number, minutes: number) => `${questions} 道题，大约 ${minutes} 分钟`,
  promises: [
    { icon: 'lock', title: '不记名', hint: '题里不问姓名、电话、卡号' },
    { icon: 'users', title: '谁看得到', hint: '只看合计，少于 10 人的不显示' },
    { icon: 'edit', title: '拿来做什么', hint: '改进防骗宣传和服务' },
  ],
  until: (moment: string) => `${moment} 前`,
  resumable: '中途放下，回来接着答',
  /** What is kept of the device, since the promises above would leave it out. */
  device: '手机型号和网络地址变成一串码，\n只用来防冒答，调查完就认不出。',
  /** Without a name it is the station itself that asks. */
  invited: (name: string, stationName: string) =>
    name === '' ? `${stationName}请您来答` : `${stationName}的${name}请您来答`,
  start: '开始答',
  resume: (question: number) => `接着答第 ${question} 题`,
  leave: '这次不答',
} as const

export const OPENING_COPY = {
  slow: '网络有点慢，正在打开',
  failed: '问卷没打开',
  offline: { title: '现在没有网', text: '连上网再打开，码一直能用' },
  again: '再试一次',
  home: '回首页',
} as const

export const ANSWER_COPY = {
  progress: (question: number, total: number) => `第 ${question} 题，共 ${total} 题`,
  readAloud: '读给我听',
  stopReading: '先不读',
  words: '想说的话',
  mayLeaveOut: '可以不填',
  place: (place: number) => `第 ${place}`,
  number: (unit: string) => (unit === '' ? '填数字' : `填数字（${unit}）`),
  anonymous: '不记名，答案只用来改进服务',
  previous: '上一题',
  next: '下一题',
  submit: '交卷',
  submitting: '正在交',
  keptAnswers: '您答的都还在，没有丢',
  submitAgain: '再交一次',
  reopen: '重新打开',
  requestNumber: (requestId: string) => `问题编号 ${requestId}`,
} as const

/** What to do about a problem, named as the fix. `most` is how many may be picked, or letters written. */
export function problemWords(problem: AnswerProblem, most: number): string {
  switch (problem) {
    case 'missing':
      return '选一个，再往下答'
    case 'tooFew':
      return '再选几项，才够'
    case 'notAlone':
      return '选了“都没有”，就不选别的'
    case 'rowMissing':
      return '还有一行没选'
    case 'outOfRange':
      return '数字不对，再看一看'
    case 'notAPlace':
      return '再选细一点的地方'
    case 'tooMany':
      return `最多选 ${most} 项，先去掉几项`
    case 'tooLong':
      return `最多写 ${most} 个字，删短一些`
    case 'wrongKind':
    case 'unknownChoice':
    case 'repeatedChoice':
    case 'notAGrade':
      return '这一题再选一次'
    case 'notAsked':
    case 'unknownQuestion':
      return '问卷更新过，重新打开再答'
  }
}

/** What the last page says, by how it ended. */
export const DONE_COPY = {
  recorded: { title: '收到了，谢谢您', text: '您的话会变成改进' },
  late: { title: '收到了，谢谢您', text: '来得晚一点，会单独统计' },
  alreadyAnswered: { title: '您已经答过了', text: '一个人只算一份，谢谢您' },
  ended: { title: '谢谢您来看看', text: '这份问卷请 14 岁以上的人答。\n刚才选的没有留下。' },
  queued: { title: '存在手机里了', text: '有网后自动交，不用再答' },
  crowded: { title: '替您存好了', text: '这会儿交的人多，过一会儿自动交' },
  credit: (name: string) => `志愿者${name}记 1 分钟`,
  creditHint: '核验后才算数',
  child: { title: '上网遇到怪事', hint: '先告诉爸爸妈妈或老师' },
  lesson: { title: '学一招再走', length: '1 分钟', lead: '记住：', rule: '不认识的链接，先问人' },
  listen: '听这一课',
  elders: '家里长辈也想答？请用他自己的手机扫码',
  home: '回首页',
} as const

/** Being asked for one call; what it is for stands in the consent itself. */
export const CALL_COPY = {
  agree: '可以，留个电话',
  decline: '不用了',
  label: '您的手机号',
  placeholder: '11 位手机号',
  consent: '上面写的我看过，同意打一次',
  leave: '留下电话',
  leaving: '正在留',
  noPhone: '手机号是 11 位，再看一看',
  notAgreed: '先勾上同意，再留电话',
  left: '电话留好了',
  leftHint: '只打一次，打完就删。改主意了随时收回。',
  takeBack: '收回电话',
  takingBack: '正在收回',
  takenBack: '收回了，号码已经删掉',
  called: '已经打过了，号码已经删掉',
} as const

export const UNSENT_COPY = {
  waiting: '上次答的存在手机里',
  waitingHint: '有网后自动交，不用再答',
  crowdedHint: '这会儿交的人多，过一会儿自动交',
  refused: '上次答的没能交上',
  understood: '知道了',
} as const

export const TASK_COPY = {
  title: '问卷任务',
  running: '进行中',
  over: '已结束',
  daysLeft: (days: number) => (days > 1 ? `还有 ${days} 天` : '今天是最后一天'),
  qrLabel: '我的问卷码，居民扫一扫就能答',
  codeTitle: '我的分享码',
  copy: '复制链接',
  copied: '链接已复制',
  shared: '转发好了',
  notShared: '没转发成，复制链接发给他吧',
  notCopied: '没复制成，请居民扫码',
  asAnother: '换个人打开',
  shareTitle: '上网安不安心？想听您说说',
  share: '转发给居民',
  today: '今天',
  total: '本次累计',
  waiting: '待核验',
  quality: '哪些算，哪些在核验',
  copies: '份',
  myGoal: '我的目标',
  stationGoal: '全站进度',
  reached: '目标完成了，谢谢您',
  left: (count: number) => `还差 ${count} 份`,
  reachedOn: (date: string) => `按今天的速度，${date}能完成`,
  fast: (count: number) => `${count} 份答得比读题还快`,
  fastHint: '站长会看一看。\n先读一遍题，等他想一想。',
  rules: (questions: number, medianSeconds: number | null) =>
    [
      {
        icon: 'clock',
        title: '1 份有效问卷记 1 分钟',
        hint: [
          ...(medianSeconds === null ? [] : [`大家一般用 ${secondsWords(medianSeconds)}答完`]),
          '超过 60 份，要等站长核验',
        ].join('。'),
      },
      { icon: 'user', title: '一个人只算 1 份', hint: '帮长辈答，请用他自己的手机' },
      { icon: 'tick', title: '题都答完才算', hint: `最多 ${questions} 题，请他自己答` },
    ] as const,
  updated: (moment: string) => `${moment} 更新`,
  counting: (count: number) => `还有 ${count} 份正在计入`,
  slow: '网络有点慢，正在打开',
  failed: '任务没打开',
  stale: '没更新成，看到的是刚才的',
  again: '再试一次',
} as const

/** What a poster says; it hangs on a wall. */
export const POSTER_COPY = {
  head: ['上网安不安心？', '想听您说说'] as [string, string],
  scan: '微信扫一扫，答几道题',
  promise: '不记名，只看合计',
  code: '也可以说这串字',
  make: '存成海报',
  saved: '存好了，可以打印 A4',
  notSaved: '没存成，请允许存到相册',
} as const
