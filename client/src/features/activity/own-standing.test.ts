import type { OwnSignUp } from '@shared/activity/model'
import { DAY, HOUR, instantOf, MINUTE } from '@shared/kit/time'
import { DETAIL_COPY, MINE_COPY } from './copy'
import {
  canCheckIn,
  canLeave,
  canSay,
  isLate,
  nextOwn,
  ofTab,
  ownToday,
  standingOf,
} from './own-standing'

const from = instantOf('2026-11-25', 14 * 60)
const now = from - 3 * DAY

const signUp = (different: Partial<OwnSignUp> = {}): OwnSignUp => ({
  ...{ id: 'sup_one-a-b', activityId: 'act_one1', title: '茶话会', stationName: '槐安里服务站' },
  training: null,
  ...{ place: '二楼', slot: { id: 'a', from, to: from + HOUR }, postName: '居民', for: 'resident' },
  ...{ companions: 0, state: 'confirmed', ahead: null, offerUntil: null, dueAt: null },
  ...{ refusal: null, offReason: null },
  ...different,
})

test.each<[Partial<OwnSignUp>, string]>([
  [{ companions: 1 }, '已报名 2 位'],
  [{ state: 'waiting', ahead: 3 }, '前面还有 3 位'],
  [{ state: 'waiting', ahead: 0 }, '您排第一'],
  [{ state: 'offered', offerUntil: instantOf('2026-11-25', 965) }, '轮到您了，留到 16:05'],
  [{ state: 'refused', refusal: { reason: 'full', note: '' } }, '这次人满了'],
  [{ state: 'refused', refusal: { reason: 'other', note: '改到下周了' } }, '改到下周了'],
  [{ state: 'asked' }, MINE_COPY.askedSoon],
  [{ state: 'asked', dueAt: instantOf('2026-11-24', 0) }, '11月24日前答复'],
  [{ state: 'cancelled' }, MINE_COPY.cancelled],
  [{ state: 'cancelled', offReason: '讲师生病了' }, DETAIL_COPY.cancelled('讲师生病了')],
])('ACT-12, D-15: %j reads %s', (different, words) => {
  expect(standingOf(signUp(different), now).label).toBe(words)
})

test('what waits stands apart from what is certain; what one gave back is gone, what the station took off is not', () => {
  const all = (
    ['confirmed', 'waiting', 'offered', 'asked', 'refused', 'cancelled', 'expired'] as const
  ).map((state) => signUp({ state }))
  const off = signUp({ state: 'cancelled', offReason: '停电' })
  const states = (list: readonly OwnSignUp[]) => list.map(({ state }) => state)
  expect(states(ofTab(all, 'going'))).toEqual(['confirmed', 'refused', 'expired'])
  expect(states(ofTab(all, 'waiting'))).toEqual(['waiting', 'offered', 'asked'])
  expect(ofTab([off], 'going')).toEqual([off])
  expect(all.filter(canLeave)).toHaveLength(4)
  expect(canLeave(off)).toBe(false)
})

test('GAP-16: up to a day before it begins it is given back without a word', () => {
  expect(isLate(signUp(), from - DAY)).toBe(false)
  expect(isLate(signUp(), from - DAY + 1)).toBe(true)
  expect(isLate(signUp({ state: 'waiting' }), from - HOUR)).toBe(false)
})

test('ACT-21: one checks in on the day, and out for a quarter of an hour after it', () => {
  expect(canCheckIn(signUp(), instantOf('2026-11-24', 1439))).toBe(false)
  expect(canCheckIn(signUp(), instantOf('2026-11-25', 0))).toBe(true)
  expect(canCheckIn(signUp(), from + HOUR + 15 * MINUTE)).toBe(true)
  expect(canCheckIn(signUp(), from + HOUR + 16 * MINUTE)).toBe(false)
  expect(canCheckIn(signUp({ state: 'waiting' }), from)).toBe(false)

  const late = instantOf('2026-11-25', 23 * 60 + 40)
  const overMidnight = signUp({ slot: { id: 'a', from: late, to: late + HOUR } })
  expect(canCheckIn(overMidnight, late + HOUR + 15 * MINUTE)).toBe(true)
  const afterMidnight = instantOf('2026-11-26', 10)
  const early = signUp({ slot: { id: 'a', from: afterMidnight, to: afterMidnight + HOUR } })
  expect(canCheckIn(early, afterMidnight - 31 * MINUTE)).toBe(false)
  expect(canCheckIn(early, afterMidnight - 30 * MINUTE)).toBe(true)
})

test('ACT-33: one says how it was from its start until a week behind it, and only who had a place', () => {
  expect(canSay(signUp(), from - 1)).toBe(false)
  expect(canSay(signUp(), from)).toBe(true)
  expect(canSay(signUp(), from + HOUR + 7 * DAY)).toBe(true)
  expect(canSay(signUp(), from + HOUR + 7 * DAY + 1)).toBe(false)
  expect(canSay(signUp({ state: 'waiting' }), from)).toBe(false)
  expect(canSay(signUp({ offReason: '下雨' }), from)).toBe(false)
})

const noon = instantOf('2026-11-21', 12 * 60)
const starting = (id: string, at: number, different: Partial<OwnSignUp> = {}) =>
  signUp({ id, slot: { id: 'a', from: at, to: at + HOUR }, ...different })

test('board 28: next is what goes on noon, else what comes first and is certain', () => {
  const running = starting('running', noon - HOUR / 2)
  const later = starting('later', noon + 2 * HOUR)
  const waiting = starting('waiting', noon + HOUR, { state: 'waiting' })
  expect(nextOwn([running, later], noon)?.id).toBe('running')
  expect(nextOwn([waiting, later], noon)?.id).toBe('later')
  expect(nextOwn([waiting], noon)).toBeUndefined()
})

test('board 28: of today those are counted that are still to come', () => {
  const list = [
    starting('running', noon - HOUR / 2),
    starting('evening', noon + 5 * HOUR),
    starting('tomorrow', noon + 20 * HOUR),
  ]
  expect(ownToday(list, noon).map(({ id }) => id)).toEqual(['evening'])
})
