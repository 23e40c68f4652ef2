import * as fc from 'fast-check'
import type { Questionnaire } from './model'
import type { Answer, Answers, Question, QuestionKind } from './question-model'
import { answersOnPath, checkAnswers, questionPath, questionsAhead } from './path-rules'

const chapter = 'portrait'
const questionnaire: Questionnaire = {
  id: 'qst_rules',
  version: 1,
  title: '规则',
  satisfactionQuestion: 'q04',
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
    {
      id: 'q02',
      chapter,
      title: '学校教什么',
      kind: 'multiple',
      most: 2,
      choices: [
        { id: 'a', label: '甲' },
        { id: 'b', label: '乙' },
        { id: 'c', label: '丙' },
      ],
    },
    { id: 'q03', chapter, title: '还想说什么', kind: 'text', most: 5, optional: true },
    { id: 'q04', chapter, title: '满意不满意', kind: 'scale', low: '不满意', high: '很满意' },
  ],
}

const ids = (questions: readonly Question[]) => questions.map(({ id }) => id)

describe('questionPath', () => {
  it('SUR-06: shows the first question before anything is answered', () => {
    expect(ids(questionPath(questionnaire, {}))).toEqual(['q01'])
  })

  it('SUR-06: follows a jump past the chapter that is not for this person', () => {
    expect(ids(questionPath(questionnaire, { q01: 'adult' }))).toEqual(['q01', 'q03', 'q04'])
    expect(ids(questionPath(questionnaire, { q01: 'student' }))).toEqual(['q01', 'q02'])
  })

  it('D-29: stops at the choice that ends, whatever else is answered', () => {
    expect(ids(questionPath(questionnaire, { q01: 'child', q04: 5 }))).toEqual(['q01'])
  })

  it('refuses a questionnaire whose jump goes back', () => {
    const [first, ...rest] = questionnaire.questions
    if (first?.kind !== 'single') throw new Error('the first question is a single choice')
    const looped: Questionnaire = {
      ...questionnaire,
      questions: [{ ...first, choices: [{ id: 'adult', label: '回头', goTo: 'q01' }] }, ...rest],
    }
    expect(() => questionPath(looped, { q01: 'adult' })).toThrow(RangeError)
  })
})

describe('checkAnswers', () => {
  it('D-03: is complete when every question on the way is answered', () => {
    expect(
      checkAnswers(questionnaire, { q01: 'student', q02: ['a', 'c'], q03: '好', q04: 4 }),
    ).toEqual({ complete: true, ended: false, problems: {}, shown: 4 })
    expect(checkAnswers(questionnaire, { q01: 'adult', q04: 4 })).toEqual({
      complete: true,
      ended: false,
      problems: {},
      shown: 3,
    })
  })

  it('D-29: a child’s questionnaire is ended and never complete', () => {
    expect(checkAnswers(questionnaire, { q01: 'child' })).toEqual({
      complete: false,
      ended: true,
      problems: {},
      shown: 1,
    })
  })

  it.each<[string, Answers, Record<string, string>]>([
    ['a required answer is missing', {}, { q01: 'missing' }],
    ['nothing is picked', { q01: 'student', q02: [] }, { q02: 'missing' }],
    ['a question we never had', { q01: 'adult', q04: 1, q99: 1 }, { q99: 'unknownQuestion' }],
    ['a question that was jumped', { q01: 'adult', q02: ['a'], q04: 1 }, { q02: 'notAsked' }],
    ['a choice we never offered', { q01: 'martian' }, { q01: 'unknownChoice' }],
    ['one choice unknown of two', { q01: 'student', q02: ['a', 'z'] }, { q02: 'unknownChoice' }],
    ['the same choice twice', { q01: 'student', q02: ['a', 'a'] }, { q02: 'repeatedChoice' }],
    ['three of at most two', { q01: 'student', q02: ['a', 'b', 'c'] }, { q02: 'tooMany' }],
    ['a grade above five', { q01: 'adult', q04: 6 }, { q04: 'notAGrade' }],
    ['a grade below one', { q01: 'adult', q04: 0 }, { q04: 'notAGrade' }],
    ['half a grade', { q01: 'adult', q04: 2.5 }, { q04: 'notAGrade' }],
    ['words for a grade', { q01: 'adult', q04: 'good' }, { q04: 'wrongKind' }],
    ['a grade for words', { q01: 'adult', q03: 3, q04: 3 }, { q03: 'wrongKind', q04: 'notAsked' }],
    ['one for several', { q01: 'student', q02: 'a' }, { q02: 'wrongKind' }],
    ['several for one', { q01: ['adult'] }, { q01: 'wrongKind' }],
    [
      'too many words',
      { q01: 'adult', q03: '一二三四五六', q04: 3 },
      { q03: 'tooLong', q04: 'notAsked' },
    ],
  ])('D-03: names the problem: %s', (_what, answers, problems) => {
    const check = checkAnswers(questionnaire, answers)
    expect(check.problems).toEqual(problems)
    expect(check.complete).toBe(false)
  })
})

const KINDS = 8

/** A questionnaire of every kind, with forward jumps, choices that end, and questions shown by earlier ones. */
const anyQuestionnaire = fc
  .array(
    fc.record({
      ...{ kind: fc.nat(KINDS - 1), jump: fc.nat(6), shownBy: fc.nat(30) },
      ...{ optional: fc.boolean(), ends: fc.boolean() },
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((plan): Questionnaire => {
    const idAt = (index: number) => `q${String(index).padStart(2, '0')}`
    const questions = plan.map(({ kind, jump, shownBy, optional, ends }, index): Question => {
      const target = index + 1 + jump
      const goTo = jump > 0 && target < plan.length ? { goTo: idAt(target) } : {}
      const clauses = [{ question: idAt(shownBy), anyOf: ['plain'] }]
      const showIf = shownBy < index ? { showIf: { match: 'all' as const, clauses } } : {}
      const asked = { id: idAt(index), chapter, title: '随便问问', optional, ...showIf } as const
      const choices = [
        { id: 'plain', label: '平' },
        { id: 'jump', label: '跳', ...goTo },
        { id: 'stop', label: '停', ends },
      ]
      const kinds: readonly Question[] = [
        { ...asked, kind: 'single', choices },
        { ...asked, kind: 'multiple', choices, most: 2 },
        { ...asked, kind: 'scale', low: '低', high: '高' },
        { ...asked, kind: 'text', most: 10 },
        { ...asked, kind: 'matrix', rows: choices, columns: choices },
        { ...asked, kind: 'ranking', choices, most: 2 },
        { ...asked, kind: 'number', from: 0, to: 9 },
        {
          ...asked,
          kind: 'region',
          places: [...choices, { id: 'near', label: '近', within: 'stop' }],
        },
      ]
      const question = kinds[kind]
      if (!question) throw new RangeError('no such kind')
      return question
    })
    return { id: 'qst_any', version: 1, title: '任意', questions, satisfactionQuestion: 'q00' }
  })

const anyId = fc.constantFrom('plain', 'jump', 'stop', 'near', 'other', '')
const anyAnswer = fc.oneof(
  anyId,
  fc.array(anyId, { maxLength: 3 }),
  fc.integer({ min: -1, max: 10 }),
  fc.dictionary(anyId, anyId, { maxKeys: 3 }),
)
const anyAnswers = fc.dictionary(
  fc.nat(22).map((index) => `q${String(index).padStart(2, '0')}`),
  anyAnswer,
)

/** Answers each question as it is shown, taking a jump when the turn says so. */
function answerEverything(form: Questionnaire, turns: Iterator<number>): Answers {
  const answers: Answers = {}
  for (;;) {
    const asked = questionPath(form, answers).find(({ id }) => answers[id] === undefined)
    if (asked === undefined) return answers
    const choice = turns.next().value === 1 ? 'jump' : 'plain'
    const valid: Readonly<Record<QuestionKind, Answer>> = {
      ...{ single: choice, multiple: [choice], scale: 3, text: '好', number: 9, region: 'near' },
      ...{ matrix: { plain: 'jump', jump: 'jump', stop: choice }, ranking: ['stop', choice] },
    }
    answers[asked.id] = valid[asked.kind]
  }
}

describe('properties of the way through a questionnaire', () => {
  it('SUR-06: the path goes forward, starts at the first question and names none twice', () => {
    fc.assert(
      fc.property(anyQuestionnaire, anyAnswers, (form, answers) => {
        const order = ids(form.questions)
        const steps = ids(questionPath(form, answers)).map((id) => order.indexOf(id))
        expect(steps[0]).toBe(0)
        expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
      }),
    )
  })

  it('D-03: what is kept of the answers is on the path and leads the same way', () => {
    fc.assert(
      fc.property(anyQuestionnaire, anyAnswers, (form, answers) => {
        const kept = answersOnPath(form, answers)
        const path = ids(questionPath(form, answers))
        expect(ids(questionPath(form, kept))).toEqual(path)
        expect(Object.keys(kept).every((id) => path.includes(id))).toBe(true)
        const problems = Object.values(checkAnswers(form, kept).problems)
        expect(problems).not.toContain('notAsked')
        expect(problems).not.toContain('unknownQuestion')
      }),
    )
  })

  it('D-03, D-29: complete, ended and a problem exclude one another, and one of them holds', () => {
    fc.assert(
      fc.property(anyQuestionnaire, anyAnswers, (form, answers) => {
        const { complete, ended, problems, shown } = checkAnswers(
          form,
          answersOnPath(form, answers),
        )
        const truths = [complete, ended, Object.keys(problems).length > 0].filter(Boolean)
        expect(truths).toHaveLength(1)
        expect(shown).toBe(questionPath(form, answers).length)
      }),
    )
  })

  it('D-03: who answers what is asked gets through, and one required answer less is incomplete', () => {
    fc.assert(
      fc.property(anyQuestionnaire, fc.infiniteStream(fc.nat(1)), fc.nat(), (form, turns, pick) => {
        const answers = answerEverything(form, turns)
        expect(checkAnswers(form, answers)).toMatchObject({ complete: true, problems: {} })
        const required = questionPath(form, answers).filter(({ optional }) => !optional)
        const gone = required[pick % required.length]
        if (gone === undefined) return
        const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== gone.id))
        expect(checkAnswers(form, rest)).toMatchObject({ complete: false })
        expect(checkAnswers(form, rest).problems[gone.id]).toBe('missing')
      }),
    )
  })

  it('SUR-06: how many are still ahead never grows by answering, and is none at the end', () => {
    fc.assert(
      fc.property(anyQuestionnaire, fc.infiniteStream(fc.nat(1)), (form, turns) => {
        const answers = answerEverything(form, turns)
        const path = questionPath(form, answers)
        let before = Infinity
        path.forEach((question, place) => {
          const given = Object.fromEntries(
            path.slice(0, place + 1).flatMap(({ id }) => {
              const answer = answers[id]
              return answer === undefined ? [] : [[id, answer] as const]
            }),
          )
          const ahead = questionsAhead(form, given, question)
          expect(ahead).toBeLessThan(before)
          expect(ahead).toBeGreaterThanOrEqual(path.length - 1 - place)
          before = ahead
        })
        expect(before).toBe(0)
      }),
    )
  })
})
