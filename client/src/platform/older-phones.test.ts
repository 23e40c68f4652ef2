import { helpOlderPhones, itemAt, matchesOf } from './older-phones'

const matches = (text: string, pattern: RegExp) => Array.from(matchesOf.call(text, pattern))

test.each([0, 1, 2, 3, -1, -3, -4, 1.9, -1.9, Number.NaN])(
  'at %p says what the language says',
  (place) => {
    expect(itemAt.call(['a', 'b', 'c'], place)).toBe(['a', 'b', 'c'].at(place))
  },
)

test.each([/\d+/g, /(?<letter>[a-z])\d/g, /x*/g, /none/g])(
  'matchAll %p says what the language says',
  (pattern) => {
    const text = 'a1 b22 ccc'
    expect(matches(text, pattern)).toEqual(Array.from(text.matchAll(pattern)))
  },
)

test('gives what is lacking, and leaves what is there', () => {
  const at = Object.getOwnPropertyDescriptor(Array.prototype, 'at') ?? {}
  const matchAll = Object.getOwnPropertyDescriptor(String.prototype, 'matchAll')
  Reflect.deleteProperty(Array.prototype, 'at')
  helpOlderPhones()
  expect(Object.getOwnPropertyDescriptor(Array.prototype, 'at')?.value).toBe(itemAt)
  expect(Object.getOwnPropertyDescriptor(String.prototype, 'matchAll')).toEqual(matchAll)
  Object.defineProperty(Array.prototype, 'at', at)
})
