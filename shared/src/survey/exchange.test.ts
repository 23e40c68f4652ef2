import * as fc from 'fast-check'
import { codebookOf } from './codebook'
import { definitionProblems } from './definition-rules'
import { draftProblems, formOf, questionnaireOf } from './draft-rules'
import { exchangedText, readExchanged, withoutCodebook } from './exchange'
import type { Questionnaire } from './model'
import { CHAPTERS, Question } from './question-model'

const words = (least: number, most: number) =>
  fc.string({ unit: 'grapheme', minLength: least, maxLength: most }).filter((text) => {
    return text.length >= least && text.length <= most && text.trim().length >= least
  })
const option = fc.integer({ min: 0, max: 999 }).map((number) => `c${number}`)
const flag = fc.option(fc.boolean(), { nil: undefined })

function choices(most: number) {
  const choice = fc.record({ id: option, label: words(1, 12), stays: flag })
  return fc.uniqueArray(choice, { minLength: 2, maxLength: most, selector: ({ id }) => id })
}

const asked = {
  chapter: fc.constantFrom(...CHAPTERS),
  title: words(4, 30),
  hint: fc.option(words(0, 20), { nil: undefined }),
  optional: flag,
}
const labelled = (most: number) =>
  choices(most).map((all) => all.map(({ id, label }) => ({ id, label })))

/** A question of any of the eight kinds, named by its place. */
const anyQuestion: fc.Arbitrary<object> = fc.oneof(
  fc.record({ ...asked, kind: fc.constant('single'), shuffled: flag, choices: choices(6) }),
  fc.record({
    ...{ ...asked, kind: fc.constant('multiple'), shuffled: flag, choices: choices(6) },
    most: fc.constantFrom(1, 2),
  }),
  fc.record({ ...asked, kind: fc.constant('scale'), low: words(0, 6), high: words(0, 6) }),
  fc.record({ ...asked, kind: fc.constant('matrix'), rows: labelled(5), columns: labelled(5) }),
  fc.record({
    ...{ ...asked, kind: fc.constant('ranking'), choices: choices(5) },
    most: fc.constant(2),
  }),
  fc.record({
    ...{ ...asked, kind: fc.constant('number'), from: fc.integer({ min: -9, max: 0 }) },
    to: fc.integer({ min: 0, max: 99 }),
  }),
  fc.record({ ...asked, kind: fc.constant('text'), most: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ ...asked, kind: fc.constant('region'), places: labelled(9) }),
)

/** Without what says nothing, as files have it. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

const age = {
  ...{ id: 'q01', chapter: 'portrait', kind: 'single', title: '您今年多大？' },
  choices: [
    { id: 'under14', label: '不到 14 岁', ends: true },
    { id: 'adult', label: '14 岁以上' },
  ],
}
const content = {
  ...{ id: 'q02', chapter: 'problems', kind: 'scale', title: '满意吗满意吗' },
  ...{ low: '不', high: '满意' },
}

const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .tuple(words(1, 20), fc.array(anyQuestion, { maxLength: 12 }))
  .map(([title, rest]) => {
    const named = rest.map((one, at) => ({ ...one, id: `q${String(at + 3).padStart(2, '0')}` }))
    const questions = [age, content, ...named].map((one) => Question.parse(plain(one)))
    const blocks = questions.length > 3 ? { blocks: [['q03', 'q04']] } : {}
    const told = { id: 'qst_property', version: 3, title, satisfactionQuestion: 'q02' }
    return { ...told, questions, ...blocks }
  })

describe('questionnaires as files', () => {
  test('feature 42: exported and imported it is the same questionnaire, with or without its codebook', () => {
    fc.assert(
      fc.property(anyQuestionnaire, (questionnaire) => {
        expect(definitionProblems(questionnaire)).toEqual([])
        const text = exchangedText(questionnaire)
        const back = { ok: true, questionnaire }
        expect(readExchanged(text)).toEqual(back)
        expect(readExchanged(withoutCodebook(text))).toEqual(back)
        expect(readExchanged(`\ufeff${text}`)).toEqual(back)
        expect(withoutCodebook(text).length).toBeLessThan(text.length)
        const { codebook } = JSON.parse(text) as { codebook: unknown }
        expect(codebook).toEqual(plain(codebookOf(questionnaire)))
      }),
    )
  })

  test('feature 42: what is no file of ours stays as it is on its way', () => {
    for (const text of ['{', '[]', '{"a":1}']) expect(withoutCodebook(text)).toBe(text)
  })

  test('SUR-06: a draft is the questionnaire without its name and number', () => {
    fc.assert(
      fc.property(anyQuestionnaire, (questionnaire) => {
        const form = formOf(questionnaire)
        expect(questionnaireOf('qst_property', 3, form)).toEqual(questionnaire)
        expect(draftProblems(form, false)).toEqual([])
      }),
    )
  })
})

describe('a questionnaire while it is written', () => {
  const form = formOf({
    ...{ id: 'qst_draft', version: 1, title: '一份', satisfactionQuestion: 'q02' },
    questions: [age, content].map((one) => Question.parse(one)),
  })
  const first = form.questions[0]!

  test.each<[string, Partial<typeof form>, string | null, string]>([
    ['no title', { title: ' ' }, null, 'noTitle'],
    ['no question', { questions: [] }, null, 'noQuestions'],
    [
      'a question too short to be read',
      { questions: [{ ...first, title: '多大' }, form.questions[1]!] },
      'q01',
      'titleShort',
    ],
    [
      'a choice without words',
      {
        questions: [
          {
            ...{ ...first, kind: 'single' },
            choices: [
              { id: 'a', label: '', ends: true },
              { id: 'b', label: '乙' },
            ],
          },
          form.questions[1]!,
        ],
      },
      'q01',
      'wordsMissing',
    ],
  ])('SUR-06: is told of %s', (_what, change, question, problem) => {
    expect(draftProblems({ ...form, ...change }, false)).toContainEqual({ question, problem })
  })

  test('feature 39: questions of a main one and of a topic never share a name', () => {
    const found = draftProblems(form, true).map(({ problem }) => problem)
    expect(found).toEqual(['wrongLetter', 'wrongLetter'])
    const questions = form.questions.map((one) => ({ ...one, id: one.id.replace('q', 'm') }))
    const renamed = { ...form, questions, satisfactionQuestion: 'm02' }
    expect(draftProblems(renamed, true)).toEqual([])
    expect(draftProblems(renamed, false).map(({ problem }) => problem)).toContain('wrongLetter')
  })
})
