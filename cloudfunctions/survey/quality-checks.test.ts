import type { Questionnaire } from '@shared/survey/model'
import type { Answers, ShowRule } from '@shared/survey/question-model'
import { baselineOf, codedOf, type JudgedAnswer, readingOf } from './quality-baseline'
import { LEAST_JUDGED, LOOK_FROM, QUALITY_CHECKS, qualityScore } from './quality-checks'
import { judged } from './quality-measures'

const COLUMNS = 14
const CHOICES = ['a', 'b', 'c', 'd']
const questionnaire: Questionnaire = {
  ...{ id: 'qst_checked', version: 1, title: '检查', satisfactionQuestion: 'q90' },
  questions: [
    ...Array.from({ length: COLUMNS }, (_, index) => ({
      ...({
        id: `q${10 + index}`,
        chapter: 'portrait',
        title: '随便问问',
        kind: 'single',
      } as const),
      choices: CHOICES.map((id) => ({ id, label: id })),
    })),
    ...['q90', 'q91', 'q92'].map((id) => ({
      ...({
        id,
        chapter: 'problems',
        title: '满意不满意',
        kind: 'scale',
        low: '低',
        high: '高',
      } as const),
    })),
  ],
}
const reading = readingOf(questionnaire)

/** People: one trait leads through all the answers, and each has a word of their own in every fourth. */
function personAnswers(person: number): Answers {
  const trait = (person * 7) % 4
  const answers: Answers = { q90: 1 + (person % 5), q91: 1 + ((person * 3) % 5), q92: 3 }
  for (let column = 0; column < COLUMNS; column += 1) {
    const own = (person * (column + 3) * 5 + column) % 11
    answers[`q${10 + column}`] = CHOICES[own < 4 ? (own + column) % 4 : trait] ?? 'a'
  }
  return answers
}

const MINUTE = 60_000
/** Ten in the morning in Shanghai. */
const MORNING = Date.UTC(2026, 10, 20, 2)

/** People of different paces, five minutes apart. */
function honest(many: number): JudgedAnswer[] {
  return Array.from({ length: many }, (_, index) => {
    const openedAt = MORNING + index * 5 * MINUTE
    const took = 60_000 + ((index * 37) % 11) * 15_000
    const device = `device${index}`
    return {
      id: `rsp_${index}`,
      openedAt,
      at: openedAt + took,
      device,
      answers: personAnswers(index),
    }
  })
}

const baseline = baselineOf(
  Array.from({ length: 400 }, (_, person) => codedOf(reading, personAnswers(person))),
)
const contradictions: ShowRule[] = [
  {
    match: 'all',
    clauses: [
      { question: 'q90', from: 1, to: 1 },
      { question: 'q91', from: 5, to: 5 },
    ],
  },
]

function score(answers: readonly JudgedAnswer[]) {
  return qualityScore(judged(reading, baseline, contradictions, answers))
}

function reasons(answers: readonly JudgedAnswer[]) {
  return score(answers).signs.map(({ reason }) => reason)
}

const many = honest(30)

describe('the checks of a volunteer’s answers', () => {
  test('feature 6: say nothing of people who were asked', () => {
    expect(score(many)).toEqual({ score: 0, signs: [], look: false })
  })

  test('feature 6: say nothing of a few answers, whatever they are', () => {
    const few = many.slice(0, LEAST_JUDGED - 1).map((one) => ({ ...one, at: one.openedAt + 1 }))
    expect(score(few).look).toBe(false)
  })

  test.each<[string, string, (one: JudgedAnswer, index: number) => Partial<JudgedAnswer>]>([
    [
      'D-06: quicker than can be read',
      'fast',
      (one, index) => ({ at: one.openedAt + 20_000 + index * 400 }),
    ],
    [
      'the best grade everywhere',
      'straight',
      ({ answers }) => ({ answers: { ...answers, q90: 5, q91: 5, q92: 5 } }),
    ],
    [
      'one answer again and again',
      'duplicates',
      (_, index) => ({ answers: { ...personAnswers(1), q10: CHOICES[index % 4] ?? 'a' } }),
    ],
    [
      'what nobody lives',
      'contradictions',
      ({ answers }, index) => ({ answers: index % 2 ? { ...answers, q90: 1, q91: 5 } : answers }),
    ],
    ['one device', 'oneDevice', () => ({ device: 'device0' })],
    [
      'a burst at night',
      'nightBurst',
      ({ openedAt, at }, index) => {
        const opened = MORNING + 16 * 60 * MINUTE + index * MINUTE
        return { openedAt: opened, at: opened + at - openedAt }
      },
    ],
    [
      'one hand after the other',
      'relay',
      (_, index) => {
        const openedAt = MORNING + index * 4 * MINUTE
        return { openedAt, at: openedAt + 3.5 * MINUTE - ((index * 37) % 11) * 1000 }
      },
    ],
    ['an even pace', 'evenPace', (one, index) => ({ at: one.openedAt + 90_000 + index * 200 })],
    [
      'every question drawn for itself',
      'tooSmooth',
      (_, index) => ({ answers: drawnAnswers(index) }),
    ],
  ])('feature 6: see %s', (_what, reason, change) => {
    const changed = many.map((one, index) => ({ ...one, ...change(one, index) }))
    expect(reasons(changed)).toContain(reason)
  })

  test('feature 6: one sign alone that honest people show, too, asks nobody to look', () => {
    const tablet = many.map((one) => ({ ...one, device: 'tablet' }))
    expect(score(tablet).score).toBeGreaterThan(0)
    expect(score(tablet).look).toBe(false)
    const copied = many.map((one) => ({ ...one, answers: personAnswers(1) }))
    expect(score(copied).look).toBe(true)
  })

  test('feature 6: carry a version each, so that a score can be told from a later one', () => {
    const { signs } = score(many.map((one) => ({ ...one, answers: personAnswers(1) })))
    expect(signs.every(({ version }) => version >= 1)).toBe(true)
    expect(new Set(QUALITY_CHECKS.map(({ reason }) => reason)).size).toBe(QUALITY_CHECKS.length)
    expect(QUALITY_CHECKS.every(({ weight }) => weight > 0)).toBe(true)
    expect(LOOK_FROM).toBeGreaterThan(0.5)
  })
})

/** No trait behind it: every column from a stream of its own. */
function drawnAnswers(index: number): Answers {
  const answers: Answers = { q90: 1 + ((index * 3) % 5), q91: 1 + ((index * 4) % 5), q92: 3 }
  let state = index * 2654435761 + 12345
  for (let column = 0; column < COLUMNS; column += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    answers[`q${10 + column}`] = CHOICES[(state >>> 16) % 4] ?? 'a'
  }
  return answers
}
