import { HOUR } from '../kit/time'
import { dueTime, isOpen, spacedNumber } from './case-words'

const NOW = Date.parse('2026-11-25T11:00:00+08:00')

it('a number is written as people read it aloud', () => {
  expect(spacedNumber('HA11210386')).toBe('HA 1121 0386')
  expect(spacedNumber('HA112103861')).toBe('HA 1121 0386 1')
  expect(spacedNumber('HA112103861234')).toBe('HA 1121 0386 1234')
})

it('words can be added until a case is closed or taken back', () => {
  expect([isOpen('received'), isOpen('contacted'), isOpen('referred')]).toEqual([true, true, true])
  expect([isOpen('closed'), isOpen('withdrawn')]).toEqual([false, false])
})

it('D-16: a deadline of today is an hour, another one has its day', () => {
  expect(dueTime(NOW + HOUR, NOW)).toBe('12:00')
  expect(dueTime(NOW + 23 * HOUR, NOW)).toContain('10:00')
  expect(dueTime(NOW + 23 * HOUR, NOW)).not.toBe('10:00')
})
