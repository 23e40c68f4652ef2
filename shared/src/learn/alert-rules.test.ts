/** What may stand in an alert, and what a week begins with. */
import { FRAUD_TYPES } from '../help/fraud-types'
import { addDays, weekdayOf } from '../kit/time'
import { draftOf, lastWeek, typeOfWeek } from './alert-drafts'
import { problemOfLine, problemsOfAlert } from './alert-rules'
import { ALERTS } from './alerts'
import { lessonOf } from './lessons'
import { AlertFields } from './trend-model'
import { isShortOfBreath } from './words'

const DRAFTS = FRAUD_TYPES.map(draftOf)

describe('the words of an alert', () => {
  test.each([
    '打 13800138000 问问',
    '打１３８ ００１３ ８０００',
    '打一三八零零一三八零零零',
    '座机 010-55550100',
    '卡号 6222 0212 0300 1234 3',
    '验证码是 483920',
    '身份证 110101199003070134',
  ])('D-30: “%s” holds a secret or a number to reach somebody by', (line) => {
    expect(problemOfLine(line)).toEqual({ kind: 'secret' })
  })

  test.each([
    '这周有 3 人来问',
    '上周１２户接到了',
    '三位老人转了钱',
    '十多人进了群',
    '几起一样的',
  ])('R-32: “%s” counts people or cases', (line) =>
    expect(problemOfLine(line)).toMatchObject({ kind: 'count' }),
  )

  test.each([
    ['骗子又来了', '骗子'],
    ['有人上当了', '上当'],
    ['马上转发！', '！'],
  ])('KNW-10: “%s” has a word that is not said', (line, words) => {
    expect(problemOfLine(line)).toEqual({ kind: 'word', words })
  })

  test('what we ship ourselves can stand, with 110, 96110 and 12377', () => {
    for (const { title, text, remember } of ALERTS) {
      expect(problemsOfAlert({ title, text: [...text], remember })).toEqual({})
    }
    expect(problemOfLine('打 110，也能打 96110 或 12377。')).toBeUndefined()
  })

  test('each field has the first of its problems', () => {
    const text = ['先挂电话。', '有 5 人转了钱。', '骗子又来了。']
    expect(problemsOfAlert({ title: '先挂电话', text, remember: '打 13800138000' })).toEqual({
      text: { kind: 'count', words: '5 人' },
      remember: { kind: 'secret' },
    })
  })
})

describe('what a week begins with', () => {
  test.each(DRAFTS)('KNW-10: the words for $fraudType can be published as they are', (draft) => {
    expect(AlertFields.parse(draft)).toEqual(draft)
    expect(problemsOfAlert(draft)).toEqual({})
    const words = [draft.title, ...draft.text, draft.remember]
    expect(words.filter(isShortOfBreath)).toEqual([])
    expect(draft.text.length).toBeGreaterThanOrEqual(2)
    expect(draft.text.length).toBeLessThanOrEqual(4)
    expect(words.join('')).not.toMatch(/本周|上周|居民/)
  })

  test('D-31: each has words of its own, and the lesson is about the type', () => {
    expect(new Set(DRAFTS.map(({ title }) => title)).size).toBe(FRAUD_TYPES.length)
    for (const { fraudType, lesson } of DRAFTS) {
      if (!lesson) throw new Error(`no lesson for ${fraudType}`)
      const isOneOfTen = fraudType !== 'unsure' && fraudType !== 'otherConcern'
      if (isOneOfTen) expect(lessonOf(lesson).topic).toBe(fraudType)
    }
  })

  test.each(['2026-11-23', '2026-11-25', '2026-11-29'])(
    'the week before %s runs from Monday to Sunday',
    (today) => {
      const week = lastWeek(today)
      expect([week[0], week[6], week.length]).toEqual(['2026-11-16', '2026-11-22', 7])
      expect(weekdayOf(week[0] ?? today)).toBe(1)
    },
  )

  test('in ten weeks each of the ten types has its turn', () => {
    const turns = Array.from({ length: 10 }, (_, week) =>
      typeOfWeek(addDays('2026-11-23', 7 * week)),
    )
    expect(new Set(turns).size).toBe(10)
  })
})
