import type { CoursewarePart } from '@shared/training/rules'

/** What the pages of courseware say. Voice: docs/design.md §2. */
const STARS = ['一星', '二星', '三星', '四星', '五星'] as const

/** `四星`. */
export function starWord(stars: number): string {
  return STARS[stars - 1] ?? ''
}

export const COURSEWARE_COPY = {
  title: '课件',
  year: '今年完成',
  unit: '份',
  reached: (star: string, needed: number) => `${star}要 ${needed} 份，已达到`,
  next: (star: string, needed: number) => `${star}要 ${needed} 份`,
  forms: '哪一种课件',
  all: '全部',
  none: { title: '还没有课件', text: '写好一份，交给协会看。' },
  rule: '协会通过的才计数，2 个工作日内答复',
  make: '新建课件',
  pages: (form: string, length: number) => `${form}，${length} 页`,
  minutes: (form: string, length: number) => `${form}，${length} 分钟`,
  rows: { more: '再看一些', loading: '正在找', failed: '没找到，点一下再试' },
} as const

export const STATE_WORDS = {
  draft: { tone: 'plain', label: '草稿' },
  waiting: { tone: 'wait', icon: 'clock', label: '协会在看' },
  returned: { tone: 'note', icon: 'edit', label: '要改一改' },
  accepted: { tone: 'good', icon: 'tick', label: '已通过' },
  next: { tone: 'good', icon: 'edit', label: '通过了，在改' },
} as const

export const WRITE_COPY = {
  titleNew: '新建课件',
  titleEdit: '改课件',
  heading: '叫什么',
  headingHint: '最多 24 个字',
  form: '是哪一种',
  subject: '讲哪一方面',
  audience: '给谁看',
  audiencePlaceholder: '比如：刚来的志愿者',
  about: '讲什么',
  aboutPlaceholder: '看完能做到什么',
  pages: '内容',
  page: (number: number) => `第 ${number} 页`,
  addPage: '加一页',
  dropPage: (number: number) => `去掉第 ${number} 页`,
  minutes: '视频多长',
  minutesUnit: '分钟',
  minutesWords: ['少一分钟', '多一分钟'],
  author: '谁做的',
  sources: '用了谁的材料',
  sourcesPlaceholder: '自己写的也说一声',
  keep: '存着',
  keeping: '正在存',
  kept: '存好了，还没有交',
  hand: '交给协会',
  handing: '正在交',
  problems: {
    title: '写个名字，2 到 24 个字',
    audience: '说一声给谁看',
    about: '写一句讲什么',
    pages: '每一页都要有字',
    author: '写上是谁做的',
    sources: '写上材料从哪来',
  } satisfies Record<CoursewarePart | 'title', string>,
} as const

export const READ_COPY = {
  title: '课件',
  waiting: (day: string) => `协会在看，${day}前答复`,
  accepted: '协会通过了，已经计数',
  returned: '协会请您改一改：',
  shown: '改好之前，用的还是通过的那份',
  next: '写下一版',
  by: (author: string) => `${author} 做的`,
  audience: '给谁看',
  about: '讲什么',
  sources: '材料从哪来',
} as const

export const REVIEW_COPY = {
  queue: '等您看的课件',
  rowTitle: (pieces: number) => `${pieces} 份课件在等`,
  rowHint: '2 个工作日内答复',
  count: (pieces: number) => `${pieces} 份在等`,
  none: { title: '都看完了', text: '有新的会在这里等您。' },
  due: (day: string) => `${day}前答复`,
  title: '看课件',
  back: '请对方改',
  backTitle: '请对方改哪里？',
  backText: '对方看得到这句话。',
  backPlaceholder: '比如：第三页的数字没写出处',
  backAct: '退回去改',
  backSaid: '退回去了，对方会收到消息',
  accept: '通过',
  accepting: '正在记',
  accepted: '通过了，这份计数',
  next: '回去看下一份',
} as const
