import { instantOf, localDate } from '@shared/kit/time'
import { movedSchedule, oneMore, picked, pickOf, slotProblem } from './slots'
import { clockOf, slotWords } from './when-words'

const now = instantOf('2026-11-21', 600)
const slot = (id: string, day: string, from: number, to: number) => ({
  ...{ id, from: instantOf(day, from), to: instantOf(day, to) },
})
const first = slot('a', '2026-11-28', 570, 660)

test('ACT-09: a slot is picked as a day and two times, and what is cleared changes nothing', () => {
  expect(pickOf(first)).toEqual({ day: '2026-11-28', from: '09:30', to: '11:00' })
  expect(slotWords(picked(first, { day: '2026-12-05', from: '14:00', to: '15:30' }))).toBe(
    '12月5日 周六 14:00–15:30',
  )
  expect(picked(first, { day: '' })).toBe(first)
})

test('ACT-09: one more slot is a week later with a name of its own', () => {
  const slots = oneMore([first, slot('b', '2026-12-05', 570, 660)])
  expect(slots.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(localDate(slots[2]?.from ?? 0)).toBe('2026-12-12')
})

test.each([
  ['short', slot('b', '2026-12-05', 600, 605)],
  ['short', slot('b', '2026-12-05', 660, 600)],
  ['past', slot('b', '2026-11-21', 540, 660)],
  ['overlap', slot('b', '2026-11-28', 650, 700)],
  [undefined, slot('b', '2026-11-28', 660, 700)],
])('ACT-09: what is wrong with a slot: %s', (problem, other) => {
  expect(slotProblem(other, [first, other], now)).toBe(problem)
})

test('ACT-43: the timed parts move with the hour, not with the day, and stay within it', () => {
  const schedule = [540, 1400].map((fromMinute) => ({
    fromMinute,
    what: '',
    who: '',
    materials: '',
  }))
  const later = picked(first, { day: '2026-12-05', from: '11:00', to: '12:00' })
  const moved = movedSchedule(schedule, first.from, later.from)
  expect(moved.map(({ fromMinute }) => clockOf(fromMinute))).toEqual(['10:30', '23:59'])
})
