import fc from 'fast-check'
import { clientIdOf, deterministicId, ID_PREFIXES, idOf, newId, type IdKind } from './ids'

const kinds = fc.constantFrom(...(Object.keys(ID_PREFIXES) as IdKind[]))
const random = (bytes: Uint8Array) => () => bytes
const sixteen = fc.uint8Array({ minLength: 16, maxLength: 16 })

describe('newId', () => {
  test('is an id of its kind and of no other', () => {
    fc.assert(
      fc.property(kinds, kinds, sixteen, (kind, other, bytes) => {
        const id = newId(kind, 1_780_000_000_000, random(bytes))
        expect(clientIdOf(kind).safeParse(id).success).toBe(true)
        expect(idOf(kind).safeParse(id).success).toBe(true)
        expect(idOf(other).safeParse(id).success).toBe(kind === other)
      }),
    )
  })

  test('sorts by time, whatever the random part', () => {
    const moment = fc.integer({ min: 1_600_000_000_000, max: 2_500_000_000_000 })
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 1e9 }), sixteen, sixteen, (at, later, a, b) => {
        const earlier = newId('response', at, random(a))
        expect(earlier < newId('response', at + later, random(b))).toBe(true)
      }),
    )
  })

  test('uses every one of the sixteen bytes it asks for', () => {
    const base = newId('response', 1, random(new Uint8Array(16)))
    const changed = Array.from({ length: 16 }, (_, place) => {
      const bytes = new Uint8Array(16)
      bytes[place] = 255
      return newId('response', 1, random(bytes))
    })
    expect(new Set([base, ...changed]).size).toBe(17)
  })
})

describe('deterministicId', () => {
  test('is the same for the same facts and another for others', () => {
    expect(deterministicId('ledgerEntry', 'rsp_1', 'minute')).toBe('led_rsp_1.minute')
    expect(deterministicId('ledgerEntry', 'a', 'bc')).not.toBe(
      deterministicId('ledgerEntry', 'ab', 'c'),
    )
  })

  test('different facts never make the same id', () => {
    const fact = fc.stringMatching(/^[a-z0-9_]{1,12}$/)
    const facts = fc.array(fact, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b)
        expect(deterministicId('fact', ...a) === deterministicId('fact', ...b)).toBe(same)
      }),
    )
  })

  test.each([[[]], [['']], [['a.b']], [['a', '']]])('refuses the facts %j', (facts) => {
    expect(() => deterministicId('fact', ...facts)).toThrow(RangeError)
  })
})

describe('the schemas of ids', () => {
  test.each([
    'rsp_',
    'rsp_abc',
    'acc_01J00000000000000000000000',
    'rsp_01J0000000000000000000000O',
    'rsp_01J0000000000000000000000',
    'rsp_01J0000000000000000000000/',
    ' rsp_01J00000000000000000000000',
    "rsp_01J00000000000000000000000' or 1",
  ])('a client cannot send %j as the id of a response', (id) => {
    expect(clientIdOf('response').safeParse(id).success).toBe(false)
  })
})
