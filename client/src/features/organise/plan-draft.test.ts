import { instantOf } from '@shared/kit/time'
import { missingOf } from '@shared/activity/notice-rules'
import { blankFields, isDay, peopleOf, slotOf, whenWords, withPeople } from './plan-draft'

const now = instantOf('2026-11-21', 600)
const fields = blankFields(now, 'acc_head', 'pst_first')
const newIds = { volunteer: 'pst_helpers', resident: 'pst_guests' }

test('R-22: a new plan says what is missing, and is not half published by what it starts with', () => {
  expect(missingOf(fields)).toEqual([
    ...['place', 'content', 'conditions', 'risks', 'guarantees', 'emergency'],
  ])
  expect(whenWords(fields)).toEqual({ day: '2026-11-28', from: '09:30', to: '11:00' })
})

test.each([
  ['2026-12-05', '9:30', '11：00', true],
  ['2026-12-05', '11:00', '09:30', false],
  ['2026-02-30', '09:30', '11:00', false],
  ['2026-11-20', '09:30', '11:00', false],
  ['12月5日', '09:30', '11:00', false],
])('ACT-09: %s from %s to %s is a time to come: %s', (day, from, to, good) => {
  expect(slotOf({ day, from, to }, now) !== undefined).toBe(good)
})

test('a day that the calendar does not have is none', () => {
  expect([isDay('2026-02-28'), isDay('2026-02-29'), isDay('2026-2-3')]).toEqual([
    true,
    false,
    false,
  ])
})

test('who is wanted keeps what was said of the others, and a post of nobody goes', () => {
  const both = withPeople(fields, { volunteer: 8, resident: 30, minimumAge: 18 }, newIds)
  expect(both.posts.map((post) => [post.for, post.capacity, post.gate.minimumAge])).toEqual([
    ['volunteer', 8, 18],
    ['resident', 30, 0],
  ])
  expect(both.posts[1]?.id).toBe('pst_first')
  const helpers = withPeople(both, { volunteer: 8, resident: 0, minimumAge: 16 }, newIds)
  expect(peopleOf(helpers)).toEqual({ volunteer: 8, resident: 0, minimumAge: 16 })
})
