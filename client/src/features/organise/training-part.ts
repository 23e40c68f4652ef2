/** The part of a plan that makes it a training: its words, what it begins with, and how it is sent. */
import { TRAINING_KINDS, TRAINING_SUBJECTS } from '@shared/training/catalogue'
import type { TrainingFields } from '@shared/training/model'
import { linesOf } from './lines'

export const TRAINING_COPY = {
  is: '这是一场培训',
  isText: '时间记成学时，不算服务时长',
  isNot: '不是培训',
  kind: '哪一种培训',
  subject: '讲哪一方面',
  lecturer: '谁来讲',
  methods: '怎么讲',
  methodsNote: '最多选 4 样',
  outcomes: '学完会什么',
  outcomesHint: '一行一条，最多 5 条',
  outcomesPlaceholder: '比如：会认三种假短信',
  brief: {
    role: { label: '这个岗位做什么', placeholder: '做什么，听谁的' },
    recipients: { label: '面对谁', placeholder: '他们怎么样，要什么' },
    risks: { label: '当心什么', placeholder: '可能遇到什么，怎么办' },
  },
  passing: '怎么算通过',
  passings: {
    attendance: { title: '待满时间', hint: '签到、签退，待够就通过' },
    trainer: { title: '讲的人看过', hint: '下课后由站里点名通过' },
    lesson: { title: '课后测验全对', hint: '可以再答，答对自己通过' },
  },
  lesson: '哪一课的测验',
} as const

/** Nothing is chosen for people beyond what they can change in sight. */
export const BLANK_TRAINING: TrainingFields = {
  ...{ kind: 'general', subject: 'basics', lecturerName: '', methods: ['lecture'], outcomes: [] },
  ...{ role: '', recipients: '', risks: '', passing: 'attendance', lessonId: null },
}

const MOST_OUTCOMES = 5

/** A training as it is sent: outcomes one a line, without what was only begun. */
export function settledTraining(training: TrainingFields): TrainingFields {
  const outcomes = linesOf(training.outcomes.join('\n'))
    .filter((outcome) => outcome.length > 1)
    .map((outcome) => outcome.slice(0, 30))
    .slice(0, MOST_OUTCOMES)
  return { ...training, outcomes }
}

/** `岗位培训，安全与急救`; or that it is none. */
export function trainingLine(training: TrainingFields | null): string {
  if (!training) return TRAINING_COPY.isNot
  return `${TRAINING_KINDS[training.kind]}，${TRAINING_SUBJECTS[training.subject]}`
}

/** What is behind that line, for who judges it. */
export function trainingWhole(training: TrainingFields | null): string {
  if (!training) return ''
  const { lecturerName, outcomes, role, recipients, risks, passing } = training
  const { brief, passings } = TRAINING_COPY
  const told = (label: string, words: string) => (words === '' ? '' : `${label}：${words}`)
  return [
    told(TRAINING_COPY.lecturer, lecturerName),
    told(TRAINING_COPY.outcomes, outcomes.join('；')),
    told(brief.role.label, role),
    told(brief.recipients.label, recipients),
    told(brief.risks.label, risks),
    told(TRAINING_COPY.passing, passings[passing].title),
  ]
    .filter((line) => line !== '')
    .join('\n')
}
