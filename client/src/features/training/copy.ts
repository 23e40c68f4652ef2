import type { TrainingFields, TrainingRecord } from '@shared/training/model'
import type { CoursewareRow } from '@shared/training/courseware'
import type { IconName } from '@client/ui/icon'

/** What the pages of trainings say. Voice: docs/design.md §2. */
export const KIND_WORDS = { general: '通用', professional: '专业', post: '岗位' } as const

export const LIST_COPY = {
  title: '培训',
  filters: '哪一种培训',
  all: '全部',
  mine: '我报的',
  none: { title: '近期没有培训', text: '定下来会在这里说。' },
  noneMine: { title: '还没有报过', text: '看中哪一场，点开就能报。' },
  rows: { more: '再看一些', loading: '正在找', failed: '没找到，点一下再试' },
} as const

export const STUDY_COPY = {
  year: '今年学了',
  unit: '学时',
  last: (day: string) => `最近一次 ${day}`,
  apart: '学时单独记，不算服务时长',
} as const

export const DETAIL_COPY = {
  title: '培训详情',
  kind: (kind: string) => `${kind}培训`,
  counts: (hours: string) => `${hours} 学时，签到和签退才算`,
  outcomes: '学完会什么',
  brief: '这个岗位要知道的',
  role: '做什么',
  recipients: '面对谁',
  risks: '当心什么',
  passing: '怎么算通过',
} as const

export const PASSING_WORDS: Readonly<Record<TrainingFields['passing'], string>> = {
  attendance: '待满时间就通过',
  trainer: '讲的人看过才通过',
  lesson: '课后测验全对才通过',
}

export const RESULT_WORDS: Readonly<
  Record<
    TrainingRecord['result'],
    { readonly tone: 'good' | 'wait'; readonly icon: IconName; readonly label: string }
  >
> = {
  passed: { tone: 'good', icon: 'tick', label: '已通过' },
  open: { tone: 'wait', icon: 'clock', label: '待通过' },
}

export const OWN_COPY = {
  title: '我的培训',
  none: { title: '还没有学过', text: '上完一场，这里就有一条。' },
  look: '看看有什么培训',
  line: (day: string, hours: string) => `${day}，${hours} 学时`,
  close: '关上',
  proof: '培训证明',
  record: '培训记录',
  waits: { lesson: '课后测验全对就通过，可以再答', trainer: '等讲的人点名通过' },
  quiz: '去答测验',
  copy: '复制证明的话',
  copied: '复制好了',
  fields: {
    title: '学了什么',
    content: '内容',
    hours: '学时',
    organiser: '谁办的',
    day: '哪一天',
    place: '在哪里',
  },
} as const

export const TRAINEES_COPY = {
  title: '来学的人',
  none: { title: '还没有记录', text: '时长核验好，名单就在这里。' },
  minutes: (hours: string) => `${hours} 学时`,
  pass: (people: number) => (people === 0 ? '先选人' : `${people} 位通过`),
  passing: '正在记',
  passed: (people: number) => `${people} 位记为通过`,
  decided: {
    attendance: '待满时间的已经通过，不用再点。',
    trainer: '您看过谁会了，就选谁；自己不能给自己过。',
    lesson: '课后测验全对的会自己通过，不用再点。',
  },
} as const

export const FORM_WORDS: Readonly<
  Record<CoursewareRow['form'], { readonly label: string; readonly icon: IconName }>
> = {
  video: { label: '视频', icon: 'volume' },
  pages: { label: '图文', icon: 'image' },
  script: { label: '讲稿', icon: 'lecture' },
}
