import { draftProblems, questionnaireOf, type QuestionnaireForm } from '@shared/survey/draft-rules'
import { arranged } from '@shared/survey/arrange-rules'
import { questionPath } from '@shared/survey/path-rules'
import { addQuestion, withQuestion } from './editing'
import { newForm, newQuestion } from './new-form'
import { canBeWalked } from './preview'

const main = newForm(false, 'q')
const [age, grade] = main.questions
if (age?.kind !== 'single' || !grade) throw new Error('a new one asks age and satisfaction')
const jumping = (goTo: string) => {
  const choices = age.choices.map((choice) => ({ ...choice, goTo, ends: undefined }))
  return withQuestion(main, { ...age, choices })
}

/** Goes through by the first choice of everything. */
function walk(form: QuestionnaireForm): string[] {
  const mine = arranged(questionnaireOf('qst_preview', 1, form), '1')
  return questionPath(mine, { q01: 'c2', q02: 5 }).map(({ id }) => id)
}

test.each<[string, QuestionnaireForm]>([
  ['one that is whole', main],
  ['one without a title', { ...main, title: '' }],
  ['one whose last question has no words yet', addQuestion(main, newQuestion(main, 'text', 'q'))],
  ['one that asks no age first', { ...main, questions: [grade] }],
  ['one that jumps ahead', jumping('q02')],
])('SUR-06: %s can be looked at', (_what, form) => {
  expect(canBeWalked(draftProblems(form, false))).toBe(true)
  expect(walk(form).length).toBeGreaterThan(0)
})

test.each<[string, QuestionnaireForm]>([
  ['one without questions', { ...main, questions: [] }],
  ['one that jumps back', jumping('q01')],
  ['one that mixes what leads elsewhere', { ...main, blocks: [['q01', 'q02']] }],
  ['two questions of one name', { ...main, questions: [age, grade, grade] }],
])('SUR-06: %s has no way to look at', (_what, form) => {
  expect(canBeWalked(draftProblems(form, false))).toBe(false)
})
