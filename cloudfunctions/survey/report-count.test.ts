import type { Questionnaire } from '@shared/survey/model'
import type { Answers, Question } from '@shared/survey/question-model'
import { response } from '../../config/testing/survey-books'
import { SHORT_QUESTIONNAIRE } from '../../config/testing/campaigns'
import { addedCounts, medianOf, planOf, Tally } from './report-count'
import { kindOf } from './report-telling'

const choices = ['yes', 'no'].map((id) => ({ id, label: id }))

function topic(letter: string): Questionnaire {
  const question: Question = {
    ...{ id: `${letter}01`, chapter: 'internetUse', kind: 'single', title: '一道专题的题' },
    choices,
  }
  return { ...SHORT_QUESTIONNAIRE, id: `qst_${letter}`, questions: [question] }
}

const CUT = Date.parse('2026-11-21T00:00:00+08:00')

function answered(key: string, answers: Answers, different = {}) {
  return response(key, {
    answers: { q01: 'adult', q02: 5, ...answers },
    folded: true,
    ...different,
  })
}

test('feature 39, feature 40: a topic is counted for those who were asked it', () => {
  const plan = planOf(SHORT_QUESTIONNAIRE, [topic('x'), topic('y')])
  const tally = new Tally(plan)
  tally.add(answered('a', { x01: 'yes' }), CUT)
  tally.add(answered('b', { x01: 'no', q03: '多来讲讲' }), CUT)
  tally.add(answered('c', { y01: 'no' }, { stationId: null }), CUT)
  const station = (question: string) => tally.counts.get(question)?.station
  expect(station('x01')).toEqual({ stn_home: [2, 1, 1, 0] })
  expect(station('y01')).toEqual({ none: [1, 0, 1, 0] })
  expect(station('q03')).toEqual({ stn_home: [2, 1, 0], none: [1, 0, 0] })
  expect(tally.counts.get('q01')?.age).toEqual({ adult: [3, 3, 0] })
})

test.each([
  ['late', { at: CUT + 1 }, [0, 0]],
  ['not folded', { folded: false }, [1, 0]],
  ['rejected', { rejection: { reason: '重复', by: 'acc_x', at: 1 } }, [1, 0]],
  ['given back', { rejection: null }, [1, 1]],
  ['beyond its quota', { beyondQuota: true }, [1, 0]],
])('SUR-04, AMB-08: one that is %s', (_what, different, [submitted, valid]) => {
  const tally = new Tally(planOf(SHORT_QUESTIONNAIRE, []))
  tally.add(answered('a', {}, different), CUT)
  expect([tally.submitted, tally.valid]).toEqual([submitted, valid])
})

test('feature 40: counts add up group by group', () => {
  const one = { age: { a: [1, 2] }, station: { s: [1, 2] } }
  const two = { age: { a: [3, 4], b: [5, 6] }, station: {} }
  expect(addedCounts(one, two)).toEqual({
    ...{ age: { a: [4, 6], b: [5, 6] }, station: { s: [1, 2] } },
  })
  expect(addedCounts(undefined, one)).toEqual(one)
  expect(addedCounts(one, undefined)).toEqual(one)
})

test.each([
  [{}, null],
  [{ 40: 1 }, 40],
  [{ 200: 5, 30: 5 }, 30],
  [{ 200: 6, 30: 5, 1800: 1 }, 200],
])('R-04: the middle of %j is %p', (seconds, middle) => {
  expect(medianOf(seconds)).toBe(middle)
})

test('feature 40: a record of counts stays far below what the database takes, with 80 stations and 500,000 answers', () => {
  const wide: Question[] = Array.from({ length: 120 }, (_, place) => ({
    ...{ id: `q${String(place + 1).padStart(3, '0')}`, chapter: 'problems', kind: 'multiple' },
    ...{ title: '很长的一份问卷', most: 20 },
    choices: Array.from({ length: 20 }, (_choice, at) => ({ id: `c${at}`, label: `第 ${at} 种` })),
  }))
  const { questions, records } = planOf({ ...SHORT_QUESTIONNAIRE, questions: wide }, [])
  const groups = { age: 8, station: 81 }
  const sizes = records.map((ids) => {
    const counts = questions.flatMap(({ id, slots }) =>
      ids.includes(id) ? [slots.length + 2] : [],
    )
    const counters = counts.reduce((sum, one) => sum + one, 0) * (groups.age + groups.station)
    // A number with its name in an array takes at most twelve bytes.
    return counters * 12 + ids.length * (groups.age + groups.station) * 40
  })
  expect(Math.max(...sizes)).toBeLessThan(150_000)
  // Each is read and written in one transaction with the run.
  expect(records.length * 2 + 2).toBeLessThanOrEqual(60)
  expect(records.flat()).toHaveLength(120)
})

test.each([
  [49_999, 1, undefined, 'preview'],
  [50_000, 1, undefined, 'report'],
  [50_000, null, undefined, 'preview'],
  [29, 1, 30, 'preview'],
  [30, 1, 30, 'report'],
])(
  'SUR-05, AMB-10: %d valid answers, settled %p, line %p: %s',
  (valid, settledAt, reportFrom, kind) => {
    expect(kindOf(valid, { settledAt, ...(reportFrom === undefined ? {} : { reportFrom }) })).toBe(
      kind,
    )
  },
)
