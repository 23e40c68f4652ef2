import { FRAUD_TYPE_NAMES } from '../help/fraud-types'
import type { LocalDate } from '../kit/time'
import type { LessonId } from './lesson-ids'

/** For whom a lesson is written first; everybody may read all of them. */
export const AUDIENCES = ['elderly', 'students', 'parents', 'shops'] as const
export type Audience = (typeof AUDIENCES)[number]

export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  elderly: '长辈',
  students: '学生',
  parents: '家长',
  shops: '店主',
}

/** What a lesson is about: one of the ten fraud types (D-31), or the everyday care of phone and accounts. */
export const TOPICS = [
  'officials',
  'investment',
  'shopping',
  'logistics',
  'loan',
  'credit',
  'brushing',
  'acquaintance',
  'dating',
  'gaming',
  'care',
] as const
export type Topic = (typeof TOPICS)[number]

export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  ...FRAUD_TYPE_NAMES,
  care: '手机和账号',
}

/** A question of a quiz; an answer is the place of one choice, from 0. Which is right the function alone knows. */
export interface LessonQuestion {
  readonly title: string
  readonly choices: readonly [string, string, string]
}

/** What somebody has looked through, and when: a change of the words is a new version. KNW-10. */
export interface Reviewed {
  readonly version: number
  readonly reviewedOn: LocalDate
}

/** A lesson of two minutes (board 56). It never says who is lying: it says what the real office never does. */
export interface Lesson extends Reviewed {
  readonly id: LessonId
  readonly title: string
  readonly audience: Audience
  readonly topic: Topic
  /** How long reading takes, in minutes. */
  readonly minutes: number
  readonly story: readonly string[]
  /** What one hears before stopping. */
  readonly signs: readonly string[]
  readonly never: string
  readonly steps: readonly string[]
  /** The line behind 记住：, at most 14 characters. */
  readonly remember: string
  readonly questions: readonly [LessonQuestion, LessonQuestion, LessonQuestion]
}

/** A short warning (KNW-03); the lesson says more. */
export interface Alert extends Reviewed {
  readonly id: string
  readonly title: string
  readonly text: readonly string[]
  readonly remember: string
  readonly lesson: LessonId
}

/** What all lessons share that were written and looked through together. */
export const FIRST_VERSION = { minutes: 2, version: 1, reviewedOn: '2026-11-20' } as const
