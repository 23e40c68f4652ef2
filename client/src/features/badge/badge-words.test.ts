import type { OwnBadge } from '@shared/badge/badge-actions'
import { BADGE_KEYS } from '@shared/badge/badges'
import { instantOf } from '@shared/kit/time'
import { noteOf, progressOf } from './badge-words'
import { BADGE_LOOKS } from './looks'

const open = (key: OwnBadge['key'], have: number, needed: number): OwnBadge => ({
  ...{ key, have, needed, at: null },
})

test('BDG-10: what is missing is told in what it counts: copies, times, months, lessons', () => {
  expect(noteOf(open('survey-300', 186, 300))).toBe('186/300 份')
  expect(noteOf(open('lecturer', 1, 3))).toBe('1/3 次')
  expect(noteOf(open('months-12', 7, 12))).toBe('7/12 个月')
  expect(noteOf(open('learner', 2, 5))).toBe('2/5 课')
})

test('D-01: hours are whole and rounded down: 299 hours and 59 minutes are 299', () => {
  expect(progressOf(open('hours-300', 17_999, 18_000))).toEqual({
    ...{ have: 299, needed: 300, unit: '时' },
  })
})

test('a badge one has shows its day in Shanghai', () => {
  const at = instantOf('2026-06-21', 5)
  expect(noteOf({ ...open('survey-100', 100, 100), at })).toBe('6月21日')
})

test('no two badges look the same', () => {
  const looks = BADGE_KEYS.map((key) => Object.values(BADGE_LOOKS[key]).join(' '))
  expect(new Set(looks).size).toBe(BADGE_KEYS.length)
})
