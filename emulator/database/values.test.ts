import { BSONRegExp, ObjectId } from 'bson'
import * as fc from 'fast-check'
import { descending, encode } from './values'

test('values sort by type first, then by value', () => {
  const inOrder = [
    null,
    NaN,
    -Infinity,
    -2.5,
    0,
    1e-9,
    3,
    '',
    'a',
    'a\u0000',
    'ab',
    '中',
    {},
    { a: 1 },
    { a: 1, b: 0 },
    { a: 2 },
    [],
    [1],
    [1, 0],
    new ObjectId('64b000000000000000000001'),
    false,
    true,
    new Date(-1),
    new Date(1),
    new BSONRegExp('a'),
  ]
  expect([...inOrder].map(encode).sort()).toEqual(inOrder.map(encode))
})

test('numbers and texts keep their order, and lose it backwards', () => {
  const value = fc.oneof(fc.double({ noNaN: true }), fc.integer())
  fc.assert(
    fc.property(value, value, (a, b) => {
      const normal = [a + 0, b + 0] as const
      expect(Math.sign(compare(encode(a), encode(b)))).toBe(compare(...normal))
      expect(compare(descending(encode(a)), descending(encode(b)))).toBe(
        compare(normal[1], normal[0]),
      )
    }),
  )
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(compare(encode(a), encode(b))).toBe(compare(a, b))
    }),
  )
})

test('no encoding is the beginning of another', () => {
  const value = fc.jsonValue()
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [left, right] = [encode(a), encode(b)]
      expect(left.startsWith(right)).toBe(left === right)
    }),
  )
})

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
