/** Every word of the lessons, alerts and the calendar, held against the voice of docs/design.md §2. */
import { FRAUD_TYPES } from '../help/fraud-types'
import { addDays } from '../kit/time'
import { ALERTS, findAlert } from './alerts'
import { BASE_REVIEWED, CHANNELS, LAWS, PIECES } from './base'
import { daysOf, OWN_DAYS } from './calendar'
import { LessonId } from './lesson-ids'
import { findLesson, lessonAfter, LESSONS } from './lessons'
import { AUDIENCES, TOPICS } from './model'
import { lessonOfDay } from './rules'
import { WEEK_THEMES } from './week-themes'
import { isShortOfBreath, unsaidIn } from './words'

const LESSON_WORDS = LESSONS.map((lesson) => ({
  id: lesson.id,
  sentences: [
    ...[lesson.title, ...lesson.story, ...lesson.signs, lesson.never, ...lesson.steps],
    ...lesson.questions.flatMap(({ title, choices }) => [title, ...choices]),
    lesson.remember,
  ],
}))
const ALERT_WORDS = ALERTS.map(({ id, title, text, remember }) => ({
  id,
  sentences: [title, ...text, remember],
}))
const DAY_WORDS = [...daysOf(2027), ...OWN_DAYS, ...WEEK_THEMES].map(({ line }) => ({
  id: line,
  sentences: [line],
}))
const BASE_WORDS = [
  ...PIECES.map(({ title, lines }) => ({ id: title, sentences: [title, ...lines] })),
  ...LAWS.map(({ name, says, forYou }) => ({ id: name, sentences: [name, says, forYou] })),
  ...CHANNELS.map(({ title, text }) => ({ id: title, sentences: [title, text] })),
]
const ALL = [...LESSON_WORDS, ...ALERT_WORDS, ...DAY_WORDS, ...BASE_WORDS]

describe('the words of learning', () => {
  it.each(ALL)('KNW-10: $id says it in sentences of 20 characters at most', ({ sentences }) => {
    expect(sentences.filter(isShortOfBreath)).toEqual([])
  })

  it('KNW-10: nobody is blamed, nobody is called a liar, no money is promised', () => {
    const found = ALL.flatMap(({ sentences }) => sentences.filter((words) => unsaidIn(words)))
    expect(found).toEqual([])
  })

  it('KNW-03: every lesson and alert ends with a line of 14 characters at most', () => {
    for (const { id, remember } of [...LESSONS, ...ALERTS]) {
      expect([id, Array.from(remember).length <= 14 && remember.length >= 4]).toEqual([id, true])
    }
  })

  it('says what the real one never does', () => {
    for (const { id, never } of LESSONS)
      expect([id, never]).toEqual([id, expect.stringContaining('不')])
  })

  it('KNW-10: each has a version, and the day on which it was looked through', () => {
    for (const { version, reviewedOn } of [...LESSONS, ...ALERTS, BASE_REVIEWED]) {
      expect(version).toBeGreaterThanOrEqual(1)
      expect(addDays(reviewedOn, 0)).toBe(reviewedOn)
    }
  })
})

describe('the lessons', () => {
  it('KNW-03: at least 24, each id once, in the order of the ids', () => {
    expect(LESSONS.length).toBeGreaterThanOrEqual(24)
    expect(LESSONS.map(({ id }) => id)).toEqual(LessonId.options)
    expect(new Set(LESSONS.map(({ title }) => title)).size).toBe(LESSONS.length)
    expect(
      new Set(LESSONS.flatMap(({ questions }) => questions.map(({ title }) => title))).size,
    ).toBe(LESSONS.length * 3)
  })

  it.each(AUDIENCES)('KNW-03: at least four are for %s', (audience) => {
    const own = LESSONS.filter((lesson) => lesson.audience === audience)
    expect(own.length).toBeGreaterThanOrEqual(4)
  })

  it('D-31: each of the ten fraud types has one, and so has the care of phone and accounts', () => {
    const types = FRAUD_TYPES.filter((type) => type !== 'unsure' && type !== 'otherConcern')
    expect([...TOPICS].sort()).toEqual([...types, 'care'].sort())
    expect(new Set(LESSONS.map(({ topic }) => topic))).toEqual(new Set(TOPICS))
  })

  it('KNW-03: take two minutes: 150 to 320 characters with their questions', () => {
    for (const { id, sentences } of LESSON_WORDS) {
      const length = sentences.join('').length
      expect([id, length > 150 && length < 420]).toEqual([id, true])
    }
  })

  it('no question has the same choice twice', () => {
    for (const { choices } of LESSONS.flatMap(({ questions }) => questions)) {
      expect(new Set(choices).size).toBe(3)
    }
  })

  it('follow each other in a ring, and an address without a lesson leads to none', () => {
    const last = LessonId.options[LessonId.options.length - 1] ?? 'police-call'
    expect(lessonAfter('police-call').id).toBe('health-goods')
    expect(lessonAfter(last).id).toBe('police-call')
    expect([findLesson('nothing'), findLesson(undefined)]).toEqual([undefined, undefined])
  })

  it('each has its day: in as many days as there are lessons every one is asked', () => {
    const days = LESSONS.map((_lesson, index) => lessonOfDay(addDays('2026-11-22', index)))
    expect(new Set(days).size).toBe(LESSONS.length)
  })
})

describe('the alerts', () => {
  it('KNW-03: six or more, each id once, each with a lesson', () => {
    expect(ALERTS.length).toBeGreaterThanOrEqual(6)
    expect(new Set(ALERTS.map(({ id }) => id)).size).toBe(ALERTS.length)
    for (const { id, lesson } of ALERTS)
      expect([findAlert(id)?.id, findLesson(lesson)?.id]).toEqual([id, lesson])
  })
})

describe('the science base', () => {
  it('KNW-08: tells of five laws and the regulations on voluntary service, each in a sentence', () => {
    expect(LAWS.map(({ name }) => name)).toEqual([
      '网络安全法',
      '数据安全法',
      '个人信息保护法',
      '反电信网络诈骗法',
      '关键信息基础设施安全保护条例',
      '志愿服务条例',
    ])
    for (const { name, since, says, forYou } of LAWS) {
      expect([name, addDays(since, 0)]).toEqual([name, since])
      expect([says, forYou].every((words) => words.endsWith('。'))).toBe(true)
    }
  })

  it('KNW-01, KNW-14: says why there are stations, and what is behind it', () => {
    const words = PIECES.map(({ title }) => title).join()
    expect(words).toContain('服务站')
    expect(words).toContain('枫桥')
    expect(words).toContain('一家人')
  })

  it('KNW-05: names the channels: ours, other stations, and who is near', () => {
    expect(CHANNELS).toHaveLength(3)
  })
})
