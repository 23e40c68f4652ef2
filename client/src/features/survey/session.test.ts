import type { Questionnaire } from '@shared/survey/model'
import {
  answerWith,
  begin,
  minutesFor,
  type Opened,
  placeOf,
  restamp,
  type Session,
  stepBack,
  stepForward,
  submissionOf,
} from './session'

const chapter = 'portrait'
const questionnaire: Questionnaire = {
  id: 'qst_form',
  version: 1,
  title: '问卷',
  satisfactionQuestion: 'q03',
  questions: [
    {
      id: 'q01',
      chapter,
      title: '您的年龄',
      kind: 'single',
      choices: [
        { id: 'child', label: '不到 14 岁', ends: true },
        { id: 'student', label: '学生' },
        { id: 'adult', label: '成年', goTo: 'q03' },
      ],
    },
    { id: 'q02', chapter, title: '学校怎么样', kind: 'scale', low: '不好', high: '好' },
    { id: 'q03', chapter, title: '满意不满意', kind: 'scale', low: '不满意', high: '满意' },
    { id: 'q04', chapter, title: '还有话说吗', kind: 'text', most: 20, optional: true },
  ],
}

const opened: Opened = {
  campaign: { id: 'cmp_one1', title: '冬季', opensAt: 0, closesAt: 10 },
  questionnaire,
  startStamp: 'stamp-1',
  invitedBy: { name: '陈**', stationName: '槐安里站' },
}
const id = 'rsp_00000000000000000000000001'
const fresh = begin(null, opened, 'code-1', id)

/** Answers one question after the other. */
function walk(...answers: readonly (string | number | undefined)[]): Session {
  return answers.reduce<Session>((session, answer) => {
    const step = stepForward(answerWith(session, answer))
    return step.to === 'question' ? step.session : answerWith(session, answer)
  }, fresh)
}

describe('going through a questionnaire', () => {
  it('SUR-06: starts at the first question, with how many there may be', () => {
    expect(placeOf(fresh)).toMatchObject({ number: 1, total: 4, isFirst: true, isLast: false })
  })

  it('SUR-06: a jump shortens the way, and the way back follows it', () => {
    const adult = walk('adult')
    expect(placeOf(adult)).toMatchObject({ question: { id: 'q03' }, number: 2, total: 3 })
    expect(placeOf(stepBack(adult)).question.id).toBe('q01')
    expect(placeOf(walk('student'))).toMatchObject({ question: { id: 'q02' }, total: 4 })
  })

  it('stays where an answer is missing, and at the first question going back', () => {
    expect(stepForward(fresh)).toEqual({ to: 'problem' })
    expect(stepBack(fresh)).toEqual(fresh)
  })

  it('D-29: under 14 it ends kindly, with nothing to hand in', () => {
    expect(stepForward(answerWith(fresh, 'child'))).toEqual({ to: 'ended' })
  })

  it('hands in after the last question, which may be left out', () => {
    const last = walk('adult', 4)
    expect(placeOf(last)).toMatchObject({ question: { id: 'q04' }, isLast: true })
    expect(stepForward(last)).toEqual({ to: 'submit' })
  })

  it('D-03: hands in the answers of the way only, with the stamp and the device’s clock', () => {
    const turned = answerWith({ ...walk('student', 2, 4), at: 'q01' }, 'adult')
    expect(submissionOf(turned, 'b'.repeat(32), 7)).toEqual({
      id,
      campaignId: 'cmp_one1',
      version: 1,
      startStamp: 'stamp-1',
      shareCode: 'code-1',
      browserId: 'b'.repeat(32),
      deviceAt: 7,
      answers: { q01: 'adult', q03: 4 },
    })
  })

  it('sends no code and no browser id where there is none', () => {
    const plain = begin(null, { ...opened, invitedBy: null }, undefined, id)
    expect(Object.keys(submissionOf(plain, undefined, 7))).not.toContain('shareCode')
    expect(Object.keys(submissionOf(plain, undefined, 7))).not.toContain('browserId')
  })
})

describe('coming back to a questionnaire', () => {
  const kept = walk('student', 2)
  const later: Opened = { ...opened, startStamp: 'stamp-2' }

  it('D-06: goes on where it was, under the first start stamp', () => {
    const resumed = begin(kept, later, 'code-1', 'rsp_other')
    expect(resumed).toEqual(kept)
    expect(placeOf(resumed)).toMatchObject({ question: { id: 'q03' }, number: 3 })
  })

  it('D-02: the newest good code names the volunteer, a bad one takes nothing away', () => {
    const other = { ...later, invitedBy: { name: '李*', stationName: '槐安里站' } }
    expect(begin(kept, other, 'code-2', id)).toMatchObject({
      shareCode: 'code-2',
      opened: { startStamp: 'stamp-1', invitedBy: { name: '李*' } },
    })
    expect(begin(kept, { ...later, invitedBy: null }, 'forged', id)).toEqual(kept)
  })

  it('another version starts over under a new id', () => {
    const second: Opened = { ...later, questionnaire: { ...questionnaire, version: 2 } }
    expect(begin(kept, second, 'code-1', 'rsp_new')).toMatchObject({
      answers: {},
      at: 'q01',
      responseId: 'rsp_new',
    })
  })

  it('D-03: takes a new stamp when the old one is no longer good, and keeps the answers', () => {
    expect(restamp(kept, later)).toMatchObject({
      answers: kept.answers,
      at: kept.at,
      responseId: id,
      opened: { startStamp: 'stamp-2' },
    })
  })
})

describe('minutesFor', () => {
  it('promises whole minutes, at least one', () => {
    expect(minutesFor(26)).toBe(5)
    expect(minutesFor(1)).toBe(1)
  })
})
