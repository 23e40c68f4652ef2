import { many } from '../../config/testing/survey-books'
import type { AppealRecord, ReviewRecord } from './records'
import { medianOf } from './answering-time'
import { reviewDue, seenOf } from './reviews'

const key = { campaignId: 'cmp_one', volunteerId: 'acc_one' }
const looked = (answers: number, look = true) => ({
  ...{ answers: many(answers), score: 1, signs: [], look },
})
const known = (different: Partial<ReviewRecord>): ReviewRecord => ({
  ...{ _id: 'cmp_one.acc_one', ...key, stationId: 'stn_home', state: 'cleared', score: 1 },
  ...{ signs: [], answers: 40, at: 1, decision: null },
  ...different,
})
const appeal = (state: AppealRecord['state']): AppealRecord => ({
  ...{ at: 1, words: '是他自己答的', state, reason: null, decidedAt: null, by: null, left: [] },
})

describe('feature 6: who is looked at again', () => {
  test('nobody whose answers are like those of people', () => {
    expect(reviewDue(key, undefined, looked(40, false), 5)).toBeUndefined()
    expect(reviewDue(key, undefined, undefined, 5)).toBeUndefined()
  })

  test('at first, with what was seen', () => {
    const due = reviewDue(key, undefined, looked(40), 5)
    expect(due).toMatchObject({ state: 'open', stationId: 'stn_home', answers: 40, decision: null })
    expect(due?.seen).toMatchObject({ fast: 0, devices: null })
  })

  test.each([
    ['cleared', 59, false],
    ['cleared', 60, true],
    ['decided', 59, false],
    ['decided', 60, true],
    ['open', 90, false],
    ['deciding', 90, false],
  ] as const)('after %s answers of forty, with %i now: %s', (state, answers, again) => {
    expect(reviewDue(key, known({ state }), looked(answers), 5) !== undefined).toBe(again)
  })

  test.each([
    ['open', false],
    ['granting', false],
    ['granted', true],
    ['refused', true],
  ] as const)('with an appeal that is %s: %s', (state, again) => {
    const before = known({ state: 'decided', appeal: appeal(state) })
    expect(reviewDue(key, before, looked(90), 5) !== undefined).toBe(again)
  })
})

test('feature 6: what is seen counts devices where they told something, and the quickest three', () => {
  const [one, two, three, four] = many(4)
  if (!one || !two || !three || !four) throw new Error('four answers')
  const took = (seconds: number) => ({ openedAt: one.at - seconds * 1000 })
  const seen = seenOf([
    { ...one, ...took(40), device: 'a' },
    { ...two, ...took(9), device: 'b', fast: true },
    { ...three, ...took(12), device: 'a' },
    { ...four, ...took(30) },
  ])
  expect(seen).toMatchObject({ quickest: [9, 12, 30], fast: 1, devices: 2 })
  expect(seenOf([])).toBeUndefined()
})

test.each([
  [Array.from({ length: 29 }, () => 5), null],
  [Array.from({ length: 30 }, (_, index) => index), 15],
  [Array.from({ length: 31 }, (_, index) => 30 - index), 15],
])('R-04: the middle of %j is %s', (seconds, middle) => {
  expect(medianOf(seconds)).toBe(middle)
})
