import { instantOf } from '../kit/time'
import { meritsOf, type ActivityFacts } from './merits'

const came: ActivityFacts = {
  kind: 'activity',
  minutes: 90,
  from: instantOf('2026-07-03', 18 * 60 - 1),
  categories: ['networkTraining'],
  recipients: ['students'],
  tier: null,
}

test('HRS-10: only confirmed minutes bring anything, so that a correction to none takes all of it back', () => {
  expect(meritsOf(came)).toEqual({ services: 1, serviceMinutes: 90 })
  expect(meritsOf({ ...came, minutes: 0 })).toEqual({})
  expect(meritsOf({ kind: 'survey', minutes: 0, answers: 0 })).toEqual({})
})

test('D-12: an answer without a minute of its own is an answer all the same', () => {
  expect(meritsOf({ kind: 'survey', minutes: 3, answers: 5 })).toEqual({
    ...{ services: 1, serviceMinutes: 3, surveyMinutes: 3, answers: 5 },
  })
})

test('BDG-08: what was done, for whom and when says what it brings', () => {
  expect(meritsOf({ ...came, categories: ['goingOnline', 'antiFraud'] }).publicity).toBe(1)
  expect(meritsOf({ ...came, recipients: ['residents', 'elderly'] }).elderly).toBe(1)
  expect(meritsOf({ ...came, tier: 'publicist' }).lectures).toBeUndefined()
  expect(meritsOf({ ...came, tier: 'lecturer' }).lectures).toBe(1)
  expect(meritsOf(came).evenings).toBeUndefined()
  expect(meritsOf({ ...came, from: instantOf('2026-07-03', 18 * 60) }).evenings).toBe(1)
})
