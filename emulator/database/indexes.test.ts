import * as fc from 'fast-check'
import { Engine } from './engine'
import { memoryLog } from './log'
import { compileQuery } from './query'
import { parseSchema } from './schema'
import type { Document } from './values'

const schema = parseSchema({
  collections: {
    items: {
      indexes: [
        {
          name: 'group',
          fields: [
            { field: 'group', order: 1 },
            { field: 'at', order: -1 },
          ],
        },
        { name: 'at', fields: [{ field: 'at', order: 1 }] },
        { name: 'tags', fields: [{ field: 'tags', order: 1 }] },
      ],
    },
  },
})

// Few values, so that bounds often fall on them.
const small = fc.integer({ min: -1, max: 2 })
const scalar = fc.oneof(small, fc.constantFrom('a', null))
const item = fc.record({ group: scalar, at: small, tags: fc.array(small, { maxLength: 3 }) })
const condition = fc.oneof(
  scalar,
  fc.record({ $gte: small }),
  fc.record({ $gt: small, $lte: small }),
  fc.record({ $lt: scalar }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
)
const query = fc.record({ group: condition, at: condition, tags: condition }, { requiredKeys: [] })
const order = fc.constantFrom<1 | -1>(1, -1)

async function engineWith(documents: readonly Document[], indexed: boolean): Promise<Engine> {
  const engine = new Engine(memoryLog, indexed ? schema : undefined)
  await engine.insert('items', documents)
  return engine
}

test('bounds that exclude each other hold nothing, also at the end of an index', async () => {
  const engine = await engineWith(
    [
      { _id: 'a', at: 0 },
      { _id: 'b', at: -1 },
    ],
    true,
  )
  const nothing = compileQuery({ at: { $gt: 0, $lte: -1 } })
  expect(engine.count('items', nothing)).toBe(0)
  expect(engine.find('items', { query: nothing })).toEqual([])
})

test('an index changes how documents are found, never which, in what order or how many', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { maxLength: 40 }),
      query,
      order,
      fc.integer({ min: 0, max: 5 }),
      async (items, source, direction, limit) => {
        const documents = items.map((one, at) => ({ _id: `i${at}`, ...one }))
        const compiled = compileQuery(source)
        const sort = [
          ['at', direction],
          ['_id', 1],
        ] as const
        const plain = await engineWith(documents, false)
        const indexed = await engineWith(documents, true)
        const selection = { query: compiled, sort, skip: 1, limit }
        expect(indexed.find('items', selection)).toEqual(plain.find('items', selection))
        expect(indexed.count('items', compiled)).toBe(plain.count('items', compiled))
        const byIndex = indexed.find('items', { query: compiled, sort: [['at', direction]] })
        const times = byIndex.map(({ at }) => Number(at) * direction)
        expect(times).toEqual([...times].sort((a, b) => a - b))
      },
    ),
    { numRuns: 600 },
  )
})

describe('with many documents', () => {
  const many = 20_000
  let engine: Engine
  beforeAll(async () => {
    const documents = [...Array(many).keys()].map((n) => ({ _id: `i${n}`, group: n % 1000, at: n }))
    engine = await engineWith(documents, true)
  })

  const examined = (look: () => unknown): number => {
    const before = engine.examined('items')
    look()
    return engine.examined('items') - before
  }

  test('an equality looks at its matches only', () => {
    const found = { query: compileQuery({ group: 7 }) }
    expect(examined(() => expect(engine.find('items', found)).toHaveLength(20))).toBe(20)
  })

  test('an order by an index ends at the limit', () => {
    const latest = { query: compileQuery({ group: 7 }), sort: [['at', -1]] as const, limit: 3 }
    expect(examined(() => expect(engine.find('items', latest)[0]?.at).toBe(19_007))).toBe(3)
  })

  test('ids are looked up', () => {
    const byId = { query: compileQuery({ _id: { $in: ['i1', 'i2', 'none'] } }) }
    expect(examined(() => expect(engine.find('items', byId)).toHaveLength(2))).toBe(3)
  })

  test('a count that an index covers looks at no document', () => {
    const query = compileQuery({ group: 7, at: { $gte: 10_000 } })
    expect(examined(() => expect(engine.count('items', query)).toBe(10))).toBe(0)
  })

  test('a field without an index is a scan', () => {
    expect(examined(() => engine.find('items', { query: compileQuery({ none: 1 }) }))).toBe(many)
  })
})
