import { parseSchema } from '../database/schema'
import { codeOf, failureOf, openCloud, type TestCloud } from '../testing/cloud'

const schema = parseSchema({
  collections: {
    books: {
      indexes: [
        { name: 'isbn', unique: true, fields: [{ field: 'isbn', order: 1 }] },
        {
          name: 'place',
          unique: true,
          fields: [
            { field: 'shelf', order: 1 },
            { field: 'place', order: 1 },
          ],
        },
      ],
    },
    sessions: { indexes: [], ttl: { field: 'expiresAt', afterSeconds: 60 } },
  },
})

let open: TestCloud
let strict: TestCloud
beforeAll(async () => {
  open = await openCloud()
  strict = await openCloud({ schema })
})
afterAll(async () => {
  await open.close()
  await strict.close()
})

let count = 0
/** A collection of its own for every test. */
const fresh = () => open.db.collection(`things${++count}`)

test('a document comes back as it was stored', async () => {
  const { db } = open
  const things = fresh()
  const stored = {
    _id: 'a',
    text: '中文',
    big: 2 ** 40,
    half: 0.5,
    none: null,
    at: new Date(5),
    list: [1, { b: [] }],
    point: new db.Geo.Point(120, 30),
  }
  await things.add(stored)
  expect((await things.doc('a').get()).data).toEqual([stored])
})

test('server dates are the present, moved by their offset', async () => {
  const things = fresh()
  const before = Date.now()
  await things.add({ _id: 'a', at: open.db.serverDate({ offset: 60_000 }) })
  const [found] = (await things.doc('a').get()).data as { at: Date }[]
  expect(found?.at.getTime()).toBeGreaterThanOrEqual(before + 60_000)
  expect(found?.at.getTime()).toBeLessThanOrEqual(Date.now() + 60_000)
})

test('a query gives 100 documents unless asked for more, and never more than 1000', async () => {
  const things = fresh()
  await things.add([...Array(1100).keys()].map((n) => ({ n })))
  expect((await things.get()).data).toHaveLength(100)
  expect((await things.limit(5000).get()).data).toHaveLength(1000)
  expect((await things.count()).total).toBe(1100)
  const page = await things
    .orderBy('n', 'desc')
    .skip(10)
    .limit(2)
    .field({ n: true, _id: false })
    .get()
  expect(page.data).toEqual([{ n: 1089 }, { n: 1088 }])
})

test('an update merges, set replaces, both tell what they did', async () => {
  const things = fresh()
  const _ = open.db.command
  expect((await things.doc('a').set({ n: 1, deep: { x: 1, y: 2 } })).upsertedId).toBe('a')
  expect((await things.doc('a').update({ n: _.inc(2), deep: { x: 9 } })).updated).toBe(1)
  expect((await things.doc('a').get()).data).toEqual([{ _id: 'a', n: 3, deep: { x: 9, y: 2 } }])
  expect((await things.doc('none').update({ n: 1 })).updated).toBe(0)
  expect((await things.doc('a').set({ m: 1 })).updated).toBe(1)
  expect((await things.doc('a').get()).data).toEqual([{ _id: 'a', m: 1 }])
})

test('an update that changes nothing counts nothing', async () => {
  const things = fresh()
  await things.add({ _id: 'a', n: 1 })
  expect((await things.where({ n: 1 }).update({ n: 1 })).updated).toBe(0)
})

test('where changes and removes all, and only, what matches', async () => {
  const things = fresh()
  const _ = open.db.command
  await things.add([{ n: 1 }, { n: 2 }, { n: 3 }])
  expect((await things.where({ n: _.gt(1) }).update({ big: true })).updated).toBe(2)
  expect((await things.where({ big: true }).remove()).deleted).toBe(2)
  expect((await things.count()).total).toBe(1)
})

test('a counter with a condition never goes below it', async () => {
  const things = fresh()
  const _ = open.db.command
  await things.add({ _id: 'a', left: 3 })
  const takes = [...Array(10).keys()].map(() =>
    things.where({ _id: 'a', left: _.gt(0) }).update({ left: _.inc(-1) }),
  )
  const taken = (await Promise.all(takes)).filter(({ updated }) => updated === 1)
  expect(taken).toHaveLength(3)
})

test('an aggregation matches, groups and sorts', async () => {
  const things = fresh()
  const $ = open.db.command.aggregate
  await things.add([
    { kind: 'x', n: 1 },
    { kind: 'y', n: 2 },
    { kind: 'x', n: 3 },
    { kind: 'z', n: 0 },
  ])
  const { data } = await things
    .aggregate()
    .match({ n: open.db.command.gt(0) })
    .group({ _id: '$kind', sum: $.sum('$n'), count: $.sum(1) })
    .sort({ sum: -1 })
    .limit(1)
    .end()
  expect(data).toEqual([{ _id: 'x', sum: 4, count: 2 }])
})

test('what is not known is refused by name, never passed over', async () => {
  const { db } = open
  const things = fresh()
  await things.add({ _id: 'a', n: 1 })
  const near = { n: db.command.geoNear({ geometry: new db.Geo.Point(1, 2), maxDistance: 1 }) }
  expect(await failureOf(things.where(near).get())).toMatchObject({
    code: 'LOCAL_UNSUPPORTED',
    message: expect.stringContaining('$nearSphere') as string,
  })
  expect(await codeOf(things.doc('a').update({ n: db.command.bit({ and: 1 }) }))).toBe(
    'LOCAL_UNSUPPORTED',
  )
  const bucket = things.aggregate().bucket({ groupBy: '$n', boundaries: [0, 1] })
  expect(await codeOf(bucket.end())).toBe('LOCAL_UNSUPPORTED')
  const reply = await fetch(open.url, {
    method: 'POST',
    body: '{"action":"database.dropEverything"}',
  })
  expect(await reply.json()).toMatchObject({ code: 'INVALID_ACTION' })
  expect((await things.doc('a').get()).data).toEqual([{ _id: 'a', n: 1 }])
})

test('a document cannot hold operators or dots in its names', async () => {
  expect(await codeOf(fresh().add({ a: { $foo: 1 } }))).toBe('DATABASE_REQUEST_FAILED')
  expect(await codeOf(fresh().add({ 'a.b': 1 }))).toBe('DATABASE_REQUEST_FAILED')
})

describe('unique indexes', () => {
  const duplicate = {
    code: 'DATABASE_REQUEST_FAILED',
    message: expect.stringContaining('E11000 duplicate key error') as string,
  }

  test('an id is there once', async () => {
    const things = fresh()
    await things.add({ _id: 'a' })
    expect(await failureOf(things.add({ _id: 'a' }))).toMatchObject(duplicate)
    expect(await failureOf(things.add([{ _id: 'b' }, { _id: 'b' }]))).toMatchObject(duplicate)
    expect((await things.count()).total).toBe(1)
  })

  test('insertions and updates are checked, one field or several', async () => {
    const books = strict.db.collection('books')
    await books.add({ _id: 'a', isbn: '1', shelf: 'x', place: 1 })
    await books.add({ _id: 'b', isbn: '2', shelf: 'x', place: 2 })
    const taken = { isbn: '1', shelf: 'y', place: 1 }
    expect(await failureOf(books.add(taken))).toMatchObject(duplicate)
    expect(await failureOf(books.doc('b').update({ place: 1 }))).toMatchObject(duplicate)
    expect(await failureOf(books.doc('b').set(taken))).toMatchObject(duplicate)
    expect((await books.doc('b').get()).data).toEqual([
      { _id: 'b', isbn: '2', shelf: 'x', place: 2 },
    ])
    await books.doc('a').remove()
    expect((await books.doc('b').update({ place: 1 })).updated).toBe(1)
  })

  test('of many at once one wins', async () => {
    const books = strict.db.collection('books')
    const adds = [...Array(20).keys()].map((n) =>
      failureOf(books.add({ isbn: 'same', shelf: 's', place: n })),
    )
    const failures = await Promise.all(adds)
    expect(failures.filter((failure) => failure === undefined)).toHaveLength(1)
  })
})

test('with a schema, a collection that is not in it does not exist', async () => {
  const other = strict.db.collection('other')
  expect(await codeOf(other.get())).toBe('DATABASE_COLLECTION_NOT_EXIST')
  expect(await codeOf(other.add({ n: 1 }))).toBe('DATABASE_COLLECTION_NOT_EXIST')
})

test('documents are removed when their time is over', async () => {
  const sessions = strict.db.collection('sessions')
  await sessions.add([
    { _id: 'old', expiresAt: new Date(1_000) },
    { _id: 'young', expiresAt: new Date(100_000) },
    { _id: 'eternal' },
  ])
  await strict.engine.removeExpired(61_000)
  const left = (await sessions.get()).data as { _id: string }[]
  expect(left.map(({ _id }) => _id)).toEqual(['young', 'eternal'])
})
