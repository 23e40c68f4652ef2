import { Binary, Decimal128, EJSON, ObjectId } from 'bson'
import * as fc from 'fast-check'
import { ejsonOf, parseEjson } from './ejson'

const name = fc.oneof(
  fc.string({ unit: 'binary' }).filter((text) => !text.includes('\u0000')),
  fc.constantFrom('$set', '$in', '$date', '$oid', '$where', '__proto__', '_bsontypes', 'toString'),
)
const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, -0, 2 ** 31, -(2 ** 31), 2 ** 31 - 1, 2 ** 53, 2 ** 64, 1e21),
  fc.date({ noInvalidDate: true }),
  fc.constantFrom(new ObjectId(), new Decimal128('1.50'), new Binary(Buffer.from('x')), /a+/i),
)
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: false }),
  ),
}))

const packageText = (one: unknown) => EJSON.stringify(one, { relaxed: false })

test('writes what the package writes', () => {
  fc.assert(fc.property(value, (one) => ejsonOf(one) === packageText(one)))
})

/** What reading gives, or that it refuses; written down again, so that types differ, too. */
function readBy(parse: (text: string) => unknown, text: string): string {
  try {
    return packageText(parse(text))
  } catch (error) {
    return (error as Error).name
  }
}

test('reads what the package reads, canonical and relaxed', () => {
  fc.assert(
    fc.property(value, fc.boolean(), (one, relaxed) => {
      const text = EJSON.stringify(one, { relaxed })
      expect(readBy(parseEjson, text)).toBe(readBy((own) => EJSON.parse(own), text))
    }),
  )
})

test.each([
  '{"a":{"$numberInt":"7"},"b":[{"$numberLong":"-1700000000000"}]}',
  '{"a":{"$numberInt":"07"},"b":{"$numberLong":"-0"},"c":{"$numberInt":"x"}}',
  '{"a":{"$numberLong":"9223372036854775807"},"b":{"$numberDouble":"-0.0"}}',
  '{"a":{"$numberLong":"1.5"}}',
  '{"$set":{"at":{"$date":{"$numberLong":"5"}}},"$inc":{"n":{"$numberInt":"1"}}}',
  '{"a":{"$regularExpression":{"pattern":"x","options":"i"}},"b":{"$undefined":true}}',
  '{"_id":{"$in":["a",{"$oid":"64b000000000000000000001"}]}}',
  '{"a\\u0000b":1}',
  '{"__proto__":{"$numberInt":"1"}}',
  '{"a":{"$numberInt":"1","other":2}}',
  '[1,2',
])('reads %s as the package does', (text) => {
  expect(readBy(parseEjson, text)).toBe(readBy((own) => EJSON.parse(own), text))
})
