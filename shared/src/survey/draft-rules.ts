/** A questionnaire while it is written: words of it may be missing, and it may be wrong; only whole ones are frozen. */
import * as z from '../kit/zod'
import { DEFINITION_PROBLEMS, definitionProblems } from './definition-rules'
import { Questionnaire } from './model'
import { Question, QuestionId, UnfinishedQuestion } from './question-model'

/** The questions of a main questionnaire are called `q01`; those of a topic by any other letter. */
export const MAIN_LETTER = 'q'

/** What is written of a questionnaire, without the name and the number that freezing gives it. */
export const QuestionnaireForm = Questionnaire.omit({ id: true, version: true }).extend({
  questions: z.array(UnfinishedQuestion).max(120),
})
export type QuestionnaireForm = z.infer<typeof QuestionnaireForm>

/** What keeps a form from being frozen. */
export const DraftProblem = z.enum([
  ...DEFINITION_PROBLEMS,
  'noTitle',
  'noQuestions',
  'titleShort',
  'wordsMissing',
  'wrongLetter',
])
export type DraftProblem = z.infer<typeof DraftProblem>

export const FoundDraftProblem = z.object({
  /** The question it stands at; null for the whole. */
  question: QuestionId.nullable(),
  problem: DraftProblem,
})
export type FoundDraftProblem = z.infer<typeof FoundDraftProblem>

/** What the questions of a form are called by first. */
export function letterOf({ questions }: Pick<QuestionnaireForm, 'questions'>): string | undefined {
  return questions[0]?.id.charAt(0)
}

/** Whether a whole form comes behind a main questionnaire. */
export function isTopic(form: Pick<QuestionnaireForm, 'questions'>): boolean {
  return letterOf(form) !== MAIN_LETTER
}

/** A form as a questionnaire, whole or not. */
export function questionnaireOf(id: string, version: number, form: QuestionnaireForm) {
  const { title, questions, satisfactionQuestion, blocks } = form
  const told = { id, version, title, questions, satisfactionQuestion }
  return blocks && blocks.length > 0 ? { ...told, blocks } : told
}

/** What is written of a questionnaire. */
export function formOf({ title, questions, satisfactionQuestion, blocks }: Questionnaire) {
  const told: QuestionnaireForm = { title, questions, satisfactionQuestion }
  return blocks ? { ...told, blocks } : told
}

function wordsProblem(question: Question): DraftProblem | null {
  if (question.title.trim().length < 4) return 'titleShort'
  return Question.safeParse(question).success ? null : 'wordsMissing'
}

/** Everything that is wrong with a form; none for one that can be frozen. */
export function draftProblems(form: QuestionnaireForm, topic: boolean): FoundDraftProblem[] {
  const found: FoundDraftProblem[] = []
  if (form.title.trim() === '') found.push({ question: null, problem: 'noTitle' })
  if (form.questions.length === 0) return [...found, { question: null, problem: 'noQuestions' }]
  for (const question of form.questions) {
    const { id } = question
    const problem = wordsProblem(question)
    if (problem) found.push({ question: id, problem })
    if (id.startsWith(MAIN_LETTER) === topic) found.push({ question: id, problem: 'wrongLetter' })
  }
  return [...found, ...definitionProblems(questionnaireOf('qst_form', 1, form), { topic })]
}
