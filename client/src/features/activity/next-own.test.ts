import type { OwnSignUp } from '@shared/activity/model'
import { HOUR, instantOf } from '@shared/kit/time'
import { nextOwn, ownToday } from './next-own'

const now = instantOf('2026-11-21', 13 * 60 + 46)
const signUp = (id: string, from: number, different: Partial<OwnSignUp> = {}) =>
  ({
    ...{ id, state: 'confirmed', slot: { id: 'a', from, to: from + HOUR }, offReason: null },
    ...different,
  }) as OwnSignUp

test('board 28: next is what goes on now, else what comes first and is certain', () => {
  const running = signUp('running', now - HOUR / 2)
  const later = signUp('later', now + 2 * HOUR)
  const waiting = signUp('waiting', now + HOUR, { state: 'waiting' })
  expect(nextOwn([running, later], now)?.id).toBe('running')
  expect(nextOwn([waiting, later], now)?.id).toBe('later')
  expect(nextOwn([waiting], now)).toBeUndefined()
})

test('board 28: of today those are counted that are still to come', () => {
  const list = [
    signUp('running', now - HOUR / 2),
    signUp('evening', now + 5 * HOUR),
    signUp('tomorrow', now + 20 * HOUR),
  ]
  expect(ownToday(list, now).map(({ id }) => id)).toEqual(['evening'])
})
