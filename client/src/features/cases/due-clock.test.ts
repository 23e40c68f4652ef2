import { DAY, HOUR, MINUTE } from '@shared/kit/time'
import { dueClock } from './due-clock'

const NOW = Date.parse('2026-11-25T11:00:00+08:00')

it.each([
  [40 * MINUTE, '还剩 40 分钟', 'soon'],
  [30_000, '还剩 1 分钟', 'soon'],
  [HOUR, '还剩 1 小时', 'soon'],
  [3 * HOUR + 20 * MINUTE, '还剩 3 小时 20 分', 'calm'],
  [25 * HOUR + 35 * MINUTE, '还剩 25 小时', 'calm'],
  [3 * DAY + HOUR, '还剩 3 天', 'calm'],
  [-30_000, '刚到时限', 'late'],
  [-20 * MINUTE, '已超 20 分钟', 'late'],
  [-2 * DAY, '已超 2 天', 'late'],
])('D-16: %i ms from the deadline reads %s', (left, words, urgency) => {
  expect(dueClock(NOW + left, NOW)).toEqual({ words, urgency })
})
