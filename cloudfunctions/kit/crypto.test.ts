import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { makeSettings } from '../../config/testing/local-cloud'
import {
  contentHash,
  decryptField,
  encryptField,
  keyedDigits,
  keyedHash,
  keyedWord,
  sameHash,
} from './crypto'

beforeAll(() => {
  Object.assign(process.env, makeSettings())
})

describe('encrypted fields', () => {
  test('R-29: come back as they were, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, owner) => {
        expect(decryptField(encryptField(plain, owner), owner)).toBe(plain)
      }),
    )
  })

  test('R-29: never look the same twice, and say which key they need', () => {
    const [one, two] = [encryptField('13812342071', 'o'), encryptField('13812342071', 'o')]
    expect(one.text).not.toBe(two.text)
    expect(one.key).toBe('k1')
    expect(JSON.stringify(one)).not.toContain('13812342071')
  })

  test('R-29: a value that was changed, moved or of an unknown key does not open', () => {
    const field = encryptField('13812342071', 'rpt_1.phone')
    expect(() => decryptField(field, 'rpt_2.phone')).toThrow()
    const flipped = Buffer.from(field.text, 'base64')
    flipped[0] = (flipped[0] ?? 0) ^ 1
    const changed = { ...field, text: flipped.toString('base64') }
    expect(() => decryptField(changed, 'rpt_1.phone')).toThrow()
    expect(() => decryptField({ ...field, key: 'k9' }, 'rpt_1.phone')).toThrow('no field key k9')
  })
})

describe('keyed hashes', () => {
  test('are the same for the same parts, and apart for another purpose or another cut', () => {
    expect(keyedHash('a', 'b', 'c')).toBe(keyedHash('a', 'b', 'c'))
    const others = [keyedHash('b', 'b', 'c'), keyedHash('a', 'bc'), keyedHash('a', 'b', 'c', '')]
    expect(others).not.toContain(keyedHash('a', 'b', 'c'))
    expect(keyedHash('a', 'b')).toMatch(/^[0-9a-f]{64}$/)
  })

  test('make words and digits of the length asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.string(), (length, part) => {
        expect(keyedWord(length, 'w', part)).toMatch(new RegExp(`^[0-9A-HJKMNP-TV-Z]{${length}}$`))
        expect(keyedDigits(length, 'd', part)).toMatch(new RegExp(`^\\d{${length}}$`))
      }),
    )
  })

  test('are compared whole', () => {
    expect(sameHash('abcd', 'abcd')).toBe(true)
    expect(sameHash('abcd', 'abce')).toBe(false)
    expect(sameHash('abcd', 'abcde')).toBe(false)
    expect(sameHash('', '')).toBe(true)
  })
})

describe('the hash of content', () => {
  test('does not mind the order of fields or a field left undefined', () => {
    expect(contentHash({ a: 1, b: [1, { c: 2, d: 3 }] })).toBe(
      contentHash({ b: [1, { d: 3, c: 2 }], e: undefined, a: 1 }),
    )
  })

  test('is another for any other content', () => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
        const same = isDeepStrictEqual(plain(left), plain(right))
        expect(contentHash(left) === contentHash(right)).toBe(same)
      }),
    )
  })
})
