import { answerProblem } from './answer-rules'
import { isShown } from './path-rules'
import type { Answer, Answers, Question, ShowRule } from './question-model'

const chapter = 'portrait'

describe('what is shown', () => {
  const shown = (showIf: ShowRule, answers: Answers) => isShown(showIf, answers)

  it.each<[string, ShowRule, Answers, boolean]>([
    [
      'one of the choices',
      { match: 'all', clauses: [{ question: 'q01', anyOf: ['a', 'b'] }] },
      { q01: 'b' },
      true,
    ],
    [
      'none of the choices',
      { match: 'all', clauses: [{ question: 'q01', noneOf: ['a'] }] },
      { q01: 'b' },
      true,
    ],
    ['not even asked', { match: 'all', clauses: [{ question: 'q01', noneOf: ['a'] }] }, {}, false],
    [
      'picked among several',
      { match: 'all', clauses: [{ question: 'q01', anyOf: ['a'] }] },
      { q01: ['c', 'a'] },
      true,
    ],
    [
      'a grade in the range',
      { match: 'all', clauses: [{ question: 'q02', from: 1, to: 2 }] },
      { q02: 2 },
      true,
    ],
    [
      'a grade outside',
      { match: 'all', clauses: [{ question: 'q02', from: 1, to: 2 }] },
      { q02: 3 },
      false,
    ],
    [
      'one clause of two, where any is enough',
      {
        match: 'any',
        clauses: [
          { question: 'q01', anyOf: ['a'] },
          { question: 'q02', from: 4, to: 5 },
        ],
      },
      { q01: 'b', q02: 5 },
      true,
    ],
    [
      'one clause of two, where all are wanted',
      {
        match: 'all',
        clauses: [
          { question: 'q01', anyOf: ['a'] },
          { question: 'q02', from: 4, to: 5 },
        ],
      },
      { q01: 'b', q02: 5 },
      false,
    ],
  ])('SUR-06: %s', (_what, rule, answers, expected) => {
    expect(shown(rule, answers)).toBe(expected)
  })
})

describe('the answers of every kind', () => {
  const asked = { id: 'q01', chapter, title: '随便问问' } as const
  const choices = [
    { id: 'a', label: '甲' },
    { id: 'b', label: '乙' },
    { id: 'none', label: '都没有', alone: true },
  ]
  const matrix: Question = { ...asked, kind: 'matrix', rows: choices, columns: choices }
  const ranking: Question = { ...asked, kind: 'ranking', choices, most: 2 }
  const number: Question = { ...asked, kind: 'number', from: 0, to: 120 }
  const nps: Question = { ...asked, kind: 'scale', low: '不会', high: '会', from: 0, to: 10 }
  const several: Question = { ...asked, kind: 'multiple', choices, most: 3, least: 2 }
  const region: Question = {
    ...{ ...asked, kind: 'region' },
    places: [
      { id: 'gz', label: '广州' },
      { id: 'tianhe', label: '天河', within: 'gz' },
    ],
  }

  it.each<[string, Question, Answer, string | null]>([
    ['a row for each', matrix, { a: 'a', b: 'b', none: 'a' }, null],
    ['a row left out', matrix, { a: 'a', b: 'b' }, 'rowMissing'],
    ['a row left out where it may be', { ...matrix, optional: true }, { a: 'a' }, null],
    ['an unknown row', matrix, { a: 'a', b: 'b', c: 'a' }, 'unknownChoice'],
    ['an unknown column', matrix, { a: 'a', b: 'z', none: 'a' }, 'unknownChoice'],
    ['a choice for a matrix', matrix, 'a', 'wrongKind'],
    ['two put in order', ranking, ['b', 'a'], null],
    ['only one put in order', ranking, ['b'], 'tooFew'],
    ['one twice in order', ranking, ['b', 'b'], 'repeatedChoice'],
    ['a number within', number, 120, null],
    ['a number beyond', number, 121, 'outOfRange'],
    ['half a number', number, 1.5, 'outOfRange'],
    ['the lowest of eleven grades', nps, 0, null],
    ['beyond eleven grades', nps, 11, 'notAGrade'],
    ['fewer than the least', several, ['a'], 'tooFew'],
    ['none of these, alone', several, ['none'], null],
    ['none of these beside another', several, ['a', 'none'], 'notAlone'],
    ['the nearest place', region, 'tianhe', null],
    ['a place with more within', region, 'gz', 'notAPlace'],
    ['a place that is not on the list', region, 'mars', 'notAPlace'],
  ])('SUR-06: %s', (_what, question, answer, problem) => {
    expect(answerProblem(question, answer)).toBe(problem)
  })
})
