import fc from 'fast-check'
import { CLIENT_VERSION, isOutdated, OLDEST_CLIENT_VERSION } from './version'

test.each([
  ['0.1.0', '0.1.0', false],
  ['0.0.9', '0.1.0', true],
  ['0.1.1', '0.1.0', false],
  ['0.10.0', '0.9.0', false],
  ['1.0.0', '0.9.9', false],
  ['0.9.9', '1.0.0', true],
])('%s against %s is outdated: %s', (version, oldest, outdated) => {
  expect(isOutdated(version, oldest)).toBe(outdated)
})

test.each(['', '1', '1.2', '1.2.3.4', 'v1.2.3', '1.2.x', ' 1.2.3', '-1.0.0', '99999.0.0'])(
  'what is not a version is outdated: %j',
  (version) => {
    expect(isOutdated(version, '0.0.0')).toBe(true)
  },
)

test('this client is not outdated', () => {
  expect(isOutdated(CLIENT_VERSION, OLDEST_CLIENT_VERSION)).toBe(false)
})

test('of two different versions exactly one is older', () => {
  const part = fc.integer({ min: 0, max: 30 })
  const version = fc.tuple(part, part, part).map((parts) => parts.join('.'))
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect([isOutdated(a, b), isOutdated(b, a)].filter(Boolean)).toHaveLength(a === b ? 0 : 1)
    }),
  )
})
