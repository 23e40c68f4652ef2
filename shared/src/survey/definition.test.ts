import * as fc from 'fast-check'
import { arranged, chosenTopics, composed, shuffledBy } from './arrange-rules'
import { codebookOf, encodedAnswers } from './codebook'
import { definitionProblems } from './definition-rules'
import { exchangedText, readExchanged } from './exchange'
import type { Questionnaire } from './model'
import { questionPath } from './path-rules'
import type { Question } from './question-model'

const asked = { chapter: 'portrait', title: '随便问问' } as const
const choices = [
  { id: 'a', label: '甲' },
  { id: 'b', label: '乙' },
  { id: 'other', label: '其他', stays: true },
]
const plain = choices.map(({ id, label }) => ({ id, label }))
const age: Question = {
  ...{ ...asked, id: 'q01', kind: 'single' },
  choices: [
    { id: 'under14', label: '不到 14 岁', ends: true },
    { id: 'adult', label: '14 岁以上' },
  ],
}
const several: Question = {
  ...{ ...asked, id: 'q02', kind: 'multiple', most: 2, shuffled: true },
  choices,
}
const grid: Question = {
  ...{ ...asked, id: 'q03', kind: 'matrix', shuffled: true },
  ...{ rows: plain, columns: plain },
}
const order: Question = { ...asked, id: 'q04', kind: 'ranking', choices, most: 2 }
const years: Question = {
  ...{ ...asked, id: 'q05', kind: 'number', from: 0, to: 99, unit: '年' },
  showIf: { match: 'all', clauses: [{ question: 'q02', anyOf: ['a'] }] },
}
const home: Question = {
  ...{ ...asked, id: 'q06', kind: 'region' },
  places: [
    { id: 'gz', label: '广州' },
    { id: 'tianhe', label: '天河', within: 'gz' },
  ],
}
const content: Question = { ...asked, id: 'q07', kind: 'scale', low: '不满意', high: '满意' }
const word: Question = { ...asked, id: 'q08', kind: 'text', most: 20, short: true, optional: true }
const main: Questionnaire = {
  ...{ id: 'qst_main', version: 1, title: '主问卷', satisfactionQuestion: 'q07' },
  questions: [age, several, grid, order, years, home, content, word],
  blocks: [['q03', 'q04']],
}
const topic: Questionnaire = {
  ...{ id: 'qst_topic', version: 1, title: '专题', satisfactionQuestion: 't01' },
  questions: [
    { ...content, id: 't01' },
    { ...word, id: 't02' },
  ],
  blocks: [['t01', 't02']],
}

function problemsWith(change: Partial<Questionnaire>) {
  return definitionProblems({ ...main, ...change }).map(({ problem }) => problem)
}

function withQuestion(place: number, change: Partial<Question>): Partial<Questionnaire> {
  const questions = [...main.questions]
  questions[place] = { ...questions[place], ...change } as Question
  return { questions }
}

describe('a questionnaire that is written', () => {
  test('SUR-06: of all kinds has nothing against it', () => {
    expect(definitionProblems(main)).toEqual([])
    expect(definitionProblems(topic, { topic: true })).toEqual([])
  })

  test.each<[string, Partial<Questionnaire>, string]>([
    ['two questions of one name', withQuestion(1, { id: 'q07' }), 'repeatedQuestion'],
    [
      'two choices of one name',
      withQuestion(1, { choices: [...choices, ...choices] }),
      'repeatedChoice',
    ],
    ['more to pick than there is', withQuestion(1, { most: 4 }), 'tooMany'],
    ['a range that ends before it begins', withQuestion(4, { from: 9, to: 1 }), 'rangeEmpty'],
    [
      'a place within one that comes later',
      withQuestion(5, {
        places: [
          { id: 'x', label: 'x', within: 'y' },
          { id: 'y', label: 'y' },
        ],
      }),
      'placeUnknown',
    ],
    [
      'a jump back',
      withQuestion(1, { choices: [...choices, { id: 'back', label: '回', goTo: 'q01' }] }),
      'jumpNotForward',
    ],
    [
      'shown by what comes later',
      withQuestion(1, { showIf: { match: 'all', clauses: [{ question: 'q07', from: 1, to: 2 }] } }),
      'shownByLater',
    ],
    [
      'shown by a choice that is not there',
      withQuestion(4, { showIf: { match: 'all', clauses: [{ question: 'q02', anyOf: ['z'] }] } }),
      'clauseUnknown',
    ],
    [
      'shown by a grade of what has no grades',
      withQuestion(4, { showIf: { match: 'all', clauses: [{ question: 'q02', from: 1, to: 2 }] } }),
      'clauseUnknown',
    ],
    ['a block in another order', { blocks: [['q04', 'q03']] }, 'blockBroken'],
    ['a block with the age in it', { blocks: [['q01', 'q02']] }, 'blockBroken'],
    [
      'a block whose questions depend on each other',
      { blocks: [['q02', 'q03', 'q04', 'q05']] },
      'blockBroken',
    ],
    [
      'two blocks that share a question',
      {
        blocks: [
          ['q03', 'q04'],
          ['q02', 'q03'],
        ],
      },
      'blockBroken',
    ],
    ['nobody asked for the age', { questions: main.questions.slice(1) }, 'ageNotFirst'],
    ['no end for children', withQuestion(0, { choices }), 'ageNotFirst'],
    ['no question of satisfaction', { satisfactionQuestion: 'q08' }, 'noSatisfaction'],
    ['a satisfaction of eleven grades', withQuestion(6, { from: 0, to: 10 }), 'noSatisfaction'],
  ])('SUR-06, D-29: is told of %s', (_what, change, problem) => {
    expect(problemsWith(change)).toContain(problem)
  })
})

describe('the order of one person', () => {
  test('feature 39: is the same for the same seed, whatever else happens', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(arranged(main, seed)).toEqual(arranged(main, seed))
      }),
    )
  })

  test('feature 39: mixes what may be mixed and keeps the rest where it stands', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const mine = arranged(main, seed)
        const names = mine.questions.map(({ id }) => id)
        expect([...names].sort()).toEqual(main.questions.map(({ id }) => id))
        expect(names.filter((id) => id !== 'q03' && id !== 'q04')).toEqual([
          'q01',
          'q02',
          'q05',
          'q06',
          'q07',
          'q08',
        ])
        const mixed = mine.questions[1]
        if (mixed?.kind !== 'multiple') throw new Error('the second is a multiple choice')
        expect(mixed.choices[2]?.id).toBe('other')
        expect(questionPath(mine, { q01: 'under14' })).toHaveLength(1)
      }),
    )
  })

  test('feature 39: every order of three comes about as often as every other', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 6000; seed += 1) {
      const key = shuffledBy(`seed${seed}`, ['a', 'b', 'c']).join('')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  test('feature 39: a topic comes behind the main questions, each as often as another', () => {
    const counts: Record<string, number> = {}
    for (let seed = 0; seed < 3000; seed += 1) {
      for (const name of chosenTopics(['x', 'y', 'z'], 1, `seed${seed}`)) {
        counts[name] = (counts[name] ?? 0) + 1
      }
    }
    for (const count of Object.values(counts)) expect(Math.abs(count - 1000)).toBeLessThan(120)
    const whole = composed(main, [topic])
    expect(definitionProblems(whole)).toEqual([])
    expect(whole.questions.map(({ id }) => id).slice(-2)).toEqual(['t01', 't02'])
  })
})

describe('a questionnaire as a file', () => {
  test('feature 42: reads back what was written', () => {
    expect(readExchanged(exchangedText(main))).toEqual({ ok: true, questionnaire: main })
    expect(readExchanged(exchangedText(topic), { topic: true })).toEqual({
      ok: true,
      questionnaire: topic,
    })
  })

  test('SUR-06: the first form, without its wrapping, is the same questionnaire still', () => {
    expect(readExchanged(JSON.stringify(main))).toEqual({ ok: true, questionnaire: main })
  })

  test.each<[string, string, string]>([
    ['no JSON', '{', 'notJson'],
    ['something else', '{"a":1}', 'notAQuestionnaire'],
    [
      'one from a later version',
      JSON.stringify({ format: 'survey-questionnaire', formatVersion: 3, questionnaire: main }),
      'notAQuestionnaire',
    ],
    [
      'one that cannot be asked',
      exchangedText({ ...main, satisfactionQuestion: 'q08' }),
      'problems',
    ],
    ['a topic as a main one', exchangedText(topic), 'problems'],
  ])('SUR-06: says what it is not: %s', (_what, text, why) => {
    expect(readExchanged(text)).toMatchObject({ ok: false, why })
  })
})

describe('the codebook', () => {
  const answers = {
    ...{ q01: 'adult', q02: ['b'], q03: { a: 'b', b: 'a', other: 'a' }, q04: ['other', 'a'] },
    ...{ q06: 'tianhe', q07: 4 },
  }

  test('feature 42: names a column for each question, row and choice, and what its codes mean', () => {
    const names = codebookOf(main).map(({ name }) => name)
    expect(names).toEqual([
      ...['q01', 'q02_a', 'q02_b', 'q02_other', 'q03_a', 'q03_b', 'q03_other'],
      ...['q04_a', 'q04_b', 'q04_other', 'q05', 'q06', 'q07', 'q08'],
    ])
    expect(codebookOf(main).find(({ name }) => name === 'q07')?.codes).toEqual([
      { code: 1, label: '不满意' },
      { code: 2, label: '2' },
      { code: 3, label: '3' },
      { code: 4, label: '4' },
      { code: 5, label: '满意' },
    ])
  })

  test('feature 42: a row has a value for every column; null where nothing was asked', () => {
    expect(encodedAnswers(main, answers)).toEqual({
      ...{ q01: 'adult', q02_a: 0, q02_b: 1, q02_other: 0, q03_a: 'b', q03_b: 'a', q03_other: 'a' },
      ...{ q04_a: 2, q04_b: null, q04_other: 1, q05: null, q06: 'tianhe', q07: 4, q08: null },
    })
  })
})
