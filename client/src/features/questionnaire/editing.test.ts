import * as fc from 'fast-check'
import { definitionProblems } from '@shared/survey/definition-rules'
import { draftProblems, questionnaireOf, type QuestionnaireForm } from '@shared/survey/draft-rules'
import type { Question } from '@shared/survey/question-model'
import {
  addQuestion,
  chapterRuns,
  isMixed,
  mixWithPrevious,
  moveQuestion,
  removeQuestion,
  withQuestion,
} from './editing'
import { KINDS, newForm, newLetter, newPartId, newQuestion } from './new-form'

const titles = (form: QuestionnaireForm) => form.questions.map(({ id }) => id).join(' ')

function filled(question: Question): Question {
  return { ...question, title: '随便问一句' }
}

/** The two first questions and five more, the middle three mixed. */
function longer(): QuestionnaireForm {
  let form = newForm(false, 'q')
  for (let more = 0; more < 5; more += 1) {
    form = addQuestion(form, filled(newQuestion(form, 'text', 'q')))
  }
  return mixWithPrevious(mixWithPrevious(form, 'q05', true), 'q06', true)
}

describe('a questionnaire that is begun', () => {
  test('SUR-06, D-29: a main one asks the age first and the satisfaction, and can be frozen as it is', () => {
    expect(draftProblems(newForm(false, 'q'), false)).toEqual([])
    expect(draftProblems(newForm(true, 't'), true)).toEqual([])
  })

  test('feature 39: topics have letters of their own, the main one keeps its own', () => {
    expect([newLetter(false, ['q']), newLetter(true, []), newLetter(true, ['a', 'b'])]).toEqual([
      ...['q', 'a', 'c'],
    ])
    for (let taken = 0; taken < 30; taken += 1) {
      const letters = 'abcdefghijklmnopqrstuvwxyz'.slice(0, taken).split('')
      expect(newLetter(true, letters)).not.toBe('q')
    }
  })

  test.each(KINDS)('SUR-06: a new question of kind %s only lacks its words', (kind) => {
    const form = newForm(false, 'q')
    const more = addQuestion(form, newQuestion(form, kind, 'q'))
    const found = draftProblems(more, false)
    expect(found).toEqual([{ question: 'q03', problem: 'titleShort' }])
    expect(more.questions.at(-1)?.chapter).toBe('problems')
  })

  test('SUR-06: a name that was given is not given again', () => {
    const form = removeQuestion(longer(), 'q04')
    expect(newQuestion(form, 'text', 'q').id).toBe('q08')
    expect(newPartId([{ id: 'c1' }, { id: 'other' }, { id: 'c7' }], 'c')).toBe('c8')
  })
})

describe('the order of the questions', () => {
  test('SUR-06: a question goes one place up or down, and nowhere at the ends', () => {
    const form = newForm(false, 'q')
    expect(titles(moveQuestion(form, 'q01', 1))).toBe('q02 q01')
    expect(moveQuestion(form, 'q01', -1)).toBe(form)
    expect(moveQuestion(form, 'q09', 1)).toBe(form)
  })

  test('feature 39: within a block places change, a block is passed whole, and its edge is the way out', () => {
    const form = longer()
    expect(form.blocks).toEqual([['q04', 'q05', 'q06']])
    const within = moveQuestion(form, 'q05', 1)
    expect([titles(within), within.blocks]).toEqual([
      'q01 q02 q03 q04 q06 q05 q07',
      [['q04', 'q06', 'q05']],
    ])
    expect(titles(moveQuestion(form, 'q03', 1))).toBe('q01 q02 q04 q05 q06 q03 q07')
    expect(titles(moveQuestion(form, 'q07', -1))).toBe('q01 q02 q03 q07 q04 q05 q06')
    const left = moveQuestion(form, 'q06', 1)
    expect([titles(left), left.blocks]).toEqual([titles(form), [['q04', 'q05']]])
  })

  test('feature 39: whatever is moved, mixed and removed, blocks stay whole', () => {
    const step = fc.record({
      what: fc.constantFrom('up', 'down', 'mix', 'part', 'remove'),
      id: fc.integer({ min: 3, max: 7 }).map((number) => `q0${number}`),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let form = longer()
        for (const { what, id } of steps) {
          const isSecond = form.questions[1]?.id === id
          if (what === 'remove') form = removeQuestion(form, id)
          else if (what === 'down') form = moveQuestion(form, id, 1)
          else if (what === 'part') form = mixWithPrevious(form, id, false)
          // Nothing comes before the age, or changes places with it.
          else if (!isSecond && what === 'up') form = moveQuestion(form, id, -1)
          else if (!isSecond) form = mixWithPrevious(form, id, true)
          const found = definitionProblems(questionnaireOf('qst_blocks', 1, form))
          expect(found).toEqual([])
        }
      }),
    )
  })

  test('feature 39: parting a block in its middle leaves those before and those behind mixed', () => {
    const whole = mixWithPrevious(longer(), 'q07', true)
    const parted = mixWithPrevious(whole, 'q06', false)
    expect(parted.blocks).toEqual([
      ['q04', 'q05'],
      ['q06', 'q07'],
    ])
    expect([isMixed(parted, 'q05'), isMixed(parted, 'q06')]).toEqual([true, false])
    expect(mixWithPrevious(parted, 'q06', true).blocks).toEqual([['q04', 'q05', 'q06', 'q07']])
  })

  test('SUR-06: questions of a chapter stand together with their numbers', () => {
    const form = withQuestion(longer(), { ...longer().questions[3]!, chapter: 'lawEducation' })
    expect(chapterRuns(form).map(({ chapter, questions }) => [chapter, questions.length])).toEqual([
      ['portrait', 1],
      ['problems', 2],
      ['lawEducation', 1],
      ['problems', 3],
    ])
    expect(chapterRuns(form)[2]?.questions[0]?.number).toBe(4)
  })
})

test('SUR-06: with a question goes what led to it and what was asked by it', () => {
  const form = longer()
  const age = form.questions[0]!
  if (age.kind !== 'single') throw new Error('the first asks the age')
  const [, second, ...rest] = age.choices
  const jumping = withQuestion(form, {
    ...age,
    choices: [age.choices[0]!, { ...second!, goTo: 'q04' }, ...rest],
  })
  const asking = withQuestion(jumping, {
    ...jumping.questions[6]!,
    showIf: { match: 'all', clauses: [{ question: 'q02', from: 1, to: 2 }] },
  })
  expect(draftProblems(removeQuestion(asking, 'q04'), false)).toEqual([])
  const [first] = removeQuestion(asking, 'q04').questions
  expect(JSON.stringify(first)).not.toContain('goTo')
  expect(removeQuestion(asking, 'q02').questions.at(-1)?.showIf).toBeUndefined()
  expect(asking.questions.at(-1)?.showIf).toBeDefined()
})
