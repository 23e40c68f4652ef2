import { Questionnaire } from '../../shared/src/survey/model'
import { CHAPTERS, type Question } from '../../shared/src/survey/question-model'
import { questionPath } from '../../shared/src/survey/path-rules'
import { winterQuestionnaire } from './winter-questionnaire'

const { questions } = winterQuestionnaire
const indexOf = (id: string) => questions.findIndex((question) => question.id === id)
const choicesOf = (question: Question) =>
  question.kind === 'single' || question.kind === 'multiple' ? question.choices : []

/** Every place one can go from a question; `null` is the end. */
function exits(index: number): ReadonlySet<number | null> {
  const question = questions[index]
  if (question === undefined) return new Set()
  const next = index + 1 < questions.length ? index + 1 : null
  const choices = choicesOf(question)
  if (choices.length === 0 || question.optional) return new Set([next])
  return new Set(
    choices.map(({ ends, goTo }) => (ends ? null : goTo === undefined ? next : indexOf(goTo))),
  )
}

/** Every way through, as indexes; throws when one comes back to where it has been. */
function waysFrom(index: number, behind: readonly number[] = []): number[][] {
  if (behind.includes(index)) throw new Error(`the way comes back to question ${index + 1}`)
  const way = [...behind, index]
  return [...exits(index)].flatMap((next) => (next === null ? [way] : waysFrom(next, way)))
}

describe('the winter questionnaire', () => {
  it('SUR-06: is a questionnaire by the schema, with at least 24 questions over the six chapters', () => {
    expect(Questionnaire.parse(winterQuestionnaire)).toEqual(winterQuestionnaire)
    expect(questions.length).toBeGreaterThanOrEqual(24)
    const chapters = questions.map(({ chapter }) => chapter)
    expect([...new Set(chapters)]).toEqual([...CHAPTERS])
    expect(chapters).toEqual(
      [...chapters].sort((a, b) => CHAPTERS.indexOf(a) - CHAPTERS.indexOf(b)),
    )
  })

  it('SUR-06: asks in all four ways, and names each question and choice once', () => {
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(4)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    for (const question of questions) {
      const ids = choicesOf(question).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      if (question.kind === 'multiple') expect(question.most).toBeLessThanOrEqual(ids.length)
    }
  })

  it('SUR-06: every jump goes forward, to a question that is there', () => {
    const jumps = questions.flatMap((question, index) =>
      choicesOf(question).flatMap(({ goTo }) => (goTo === undefined ? [] : [{ index, goTo }])),
    )
    expect(jumps).toHaveLength(1)
    for (const { index, goTo } of jumps) expect(indexOf(goTo)).toBeGreaterThan(index)
  })

  it('SUR-06: every way ends, and only students are asked the students’ questions', () => {
    const ways = waysFrom(0)
    const lengths = ways.map((way) => way.length).sort((a, b) => a - b)
    expect(lengths).toEqual([1, questions.length - 4, questions.length])
    const answers = Object.fromEntries(questions.map(({ id }) => [id, firstAnswer(id)]))
    const asked = questionPath(winterQuestionnaire, { ...answers, q10: 'notNow' })
    expect(asked.filter(({ chapter }) => chapter === 'studentUse').map(({ id }) => id)).toEqual([
      'q10',
    ])
  })

  it('D-29: asks the age group first, and under 14 it ends there', () => {
    const [first] = questions
    expect(first?.optional).toBeUndefined()
    expect(questionPath(winterQuestionnaire, { q01: 'under14' })).toEqual([first])
    const endings = questions.flatMap((question) =>
      choicesOf(question).filter(({ ends }) => ends === true),
    )
    expect(endings.map(({ id }) => id)).toEqual(['under14'])
  })

  it('D-22: the satisfaction comes from one required scale', () => {
    const question = questions[indexOf(winterQuestionnaire.satisfactionQuestion)]
    expect(question).toMatchObject({ kind: 'scale', high: '很满意' })
    expect(question?.optional).toBeUndefined()
  })

  it('speaks in sentences of at most 20 characters, without official words', () => {
    const texts = questions.flatMap((question) => [
      question.title,
      question.hint ?? '',
      ...choicesOf(question).map(({ label }) => label),
    ])
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(20)
      expect(text).not.toMatch(/系统|用户|暂无数据|请勿|温馨提示|审核|提交失败|非法|[!！]/)
    }
  })
})

/** A valid answer to any question, by the first choice that does not end it. */
function firstAnswer(id: string): string | string[] | number {
  const question = questions[indexOf(id)]
  if (question?.kind === 'scale') return 4
  const choice = question === undefined ? undefined : choicesOf(question).find(({ ends }) => !ends)
  if (choice === undefined) return '谢谢'
  return question?.kind === 'multiple' ? [choice.id] : choice.id
}
