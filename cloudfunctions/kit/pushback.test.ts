import { isPushback, suggestedDelay } from './pushback'

test.each(['EXCEED_RATELIMIT', 'EXCEED_CONCURRENT_REQUEST_LIMIT', 'ESOCKETTIMEDOUT'])(
  'feature 43: %s is a database that cannot keep up',
  (code) => {
    expect(isPushback(Object.assign(new Error('x'), { code }))).toBe(true)
  },
)

test.each([new Error('x'), { code: 'DATABASE_TRANSACTION_CONFLICT' }, { code: 7 }, undefined])(
  '%p is something else',
  (error) => {
    expect(isPushback(error)).toBe(false)
  },
)

test('feature 43: the more are turned away within a minute, the later they are asked back, at most a minute', () => {
  const at = Date.parse('2026-11-22T09:00:00+08:00')
  const delays = Array.from({ length: 14 }, (_, turn) => suggestedDelay(at + turn))
  expect(delays.slice(0, 3)).toEqual([5_000, 10_000, 15_000])
  expect(delays[13]).toBe(60_000)
  expect(suggestedDelay(at + 60_000)).toBe(5_000)
})
