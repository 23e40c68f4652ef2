import { parseSchema } from '../database/schema'
import type { SdkTransaction } from '../testing/sdk'
import { codeOf, failureOf, openCloud, type TestCloud } from '../testing/cloud'

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'
const ENDED = 'DATABASE_TRANSACTION_FAIL'

const schema = parseSchema({
  collections: {
    accounts: { indexes: [{ name: 'code', unique: true, fields: [{ field: 'code', order: 1 }] }] },
  },
})

let cloud: TestCloud
beforeEach(async () => {
  cloud = await openCloud({ schema, transactionLimitMs: 400 })
  await cloud.db.collection('accounts').add({ _id: 'a', code: 'ca', n: 0 })
  await cloud.db.collection('accounts').add({ _id: 'b', code: 'cb', n: 0 })
})
afterEach(() => cloud.close())

const accounts = () => cloud.db.collection('accounts')
const begin = () => cloud.db.startTransaction()
const inside = (transaction: SdkTransaction, id: string) =>
  transaction.collection('accounts').doc(id)
const valueOf = async (id: string) =>
  ((await accounts().doc(id).get()).data as { n: number }[])[0]?.n

test('writes are seen inside at once, outside after the commit', async () => {
  const one = await begin()
  await inside(one, 'a').update({ n: 5 })
  expect((await inside(one, 'a').get()).data).toMatchObject({ n: 5 })
  expect(await valueOf('a')).toBe(0)
  await one.commit()
  expect(await valueOf('a')).toBe(5)
})

test('a rollback leaves nothing, and ends the transaction', async () => {
  const one = await begin()
  await inside(one, 'a').update({ n: 5 })
  await one.collection('accounts').add({ _id: 'c', code: 'cc' })
  await one.rollback()
  expect(await valueOf('a')).toBe(0)
  expect((await accounts().count()).total).toBe(2)
  expect(await codeOf(inside(one, 'a').get())).toBe(ENDED)
})

test('it reads the state of its first operation, by id and by query', async () => {
  const one = await begin()
  await inside(one, 'b').get()
  await accounts().doc('a').update({ n: 9 })
  await accounts().doc('b').remove()
  await accounts().add({ _id: 'c', code: 'cc', n: 0 })
  expect((await inside(one, 'a').get()).data).toMatchObject({ n: 0 })
  expect((await inside(one, 'b').get()).data).toMatchObject({ n: 0 })
  expect((await inside(one, 'c').get()).data).toBeNull()
  const { data } = await one.collection('accounts').where({ n: 0 }).orderBy('_id', 'asc').get()
  expect((data as { _id: string }[]).map(({ _id }) => _id)).toEqual(['a', 'b'])
})

test('a document that another transaction wrote is refused at once', async () => {
  const [one, two] = [await begin(), await begin()]
  await inside(one, 'a').update({ n: 1 })
  expect(await codeOf(inside(two, 'a').update({ n: 2 }))).toBe(CONFLICT)
  expect(await codeOf(two.commit())).toBe(ENDED)
  await one.commit()
  expect(await valueOf('a')).toBe(1)
})

test('a document that changed since the snapshot is refused', async () => {
  const one = await begin()
  await inside(one, 'a').get()
  await accounts().doc('a').update({ n: 7 })
  expect(await codeOf(inside(one, 'a').update({ n: 1 }))).toBe(CONFLICT)
  expect(await valueOf('a')).toBe(7)
})

test('a plain write waits for the transaction that holds the document', async () => {
  const _ = cloud.db.command
  const one = await begin()
  await inside(one, 'a').update({ n: 10 })
  let done = false
  const waiting = accounts()
    .doc('a')
    .update({ n: _.inc(1) })
    .then(() => (done = true))
  await accounts().doc('b').update({ n: 1 })
  expect(done).toBe(false)
  await one.commit()
  await waiting
  expect(await valueOf('a')).toBe(11)
})

test('where-updates, where-removals and counts escape the transaction, as in the cloud', async () => {
  const one = await begin()
  await one.collection('accounts').where({ _id: 'b' }).update({ n: 3 })
  await one.rollback()
  expect(await valueOf('b')).toBe(3)
})

test('one that takes too long is ended, and lets others go on', async () => {
  const one = await begin()
  await inside(one, 'a').update({ n: 1 })
  await accounts().doc('a').update({ n: 2 })
  expect(await codeOf(one.commit())).toBe(ENDED)
  expect(await valueOf('a')).toBe(2)
})

test('unique keys hold inside transactions and between them', async () => {
  const [one, two] = [await begin(), await begin()]
  const add = (transaction: SdkTransaction, _id: string, code: string) =>
    transaction.collection('accounts').add({ _id, code })
  await add(one, 'x', 'new')
  expect(await codeOf(add(two, 'y', 'new'))).toBe(CONFLICT)
  const plain = failureOf(accounts().add({ _id: 'z', code: 'new' }))
  await one.commit()
  expect((await plain)?.message).toContain('E11000')
  const three = await begin()
  expect((await failureOf(add(three, 'w', 'ca')))?.message).toContain('E11000')
  expect(await codeOf(three.commit())).toBe(ENDED)
})

test('a key freed in a transaction can be taken in it', async () => {
  const one = await begin()
  await inside(one, 'a').remove()
  await one.collection('accounts').add({ _id: 'c', code: 'ca' })
  await one.commit()
  const { data } = await accounts().where({ code: 'ca' }).get()
  expect(data).toEqual([{ _id: 'c', code: 'ca' }])
})

test('concurrent transfers keep the sum, whoever loses tries again', async () => {
  const { db } = cloud
  const transfer = async (from: string, to: string): Promise<void> => {
    for (;;) {
      const one = await db.startTransaction()
      try {
        await inside(one, from).update({ n: db.command.inc(-1) })
        await inside(one, to).update({ n: db.command.inc(1) })
        await one.commit()
        return
      } catch (error) {
        expect((error as { code: string }).code).toBe(CONFLICT)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
      }
    }
  }
  await Promise.all([...Array(20).keys()].map((n) => transfer(...PAIRS[n % 2 === 0 ? 0 : 1])))
  await Promise.all([...Array(10).keys()].map(() => transfer('a', 'b')))
  expect(await valueOf('a')).toBe(-10)
  expect(await valueOf('b')).toBe(10)
})

const PAIRS: readonly [[string, string], [string, string]] = [
  ['a', 'b'],
  ['b', 'a'],
]

test('runTransaction of the SDK tries again after a conflict', async () => {
  const { db } = cloud
  let attempts = 0
  await db.runTransaction(async (transaction) => {
    attempts++
    const { n } = (await inside(transaction, 'a').get()).data as { n: number }
    if (attempts === 1) await accounts().doc('a').update({ n: 100 })
    await inside(transaction, 'a').update({ n: n + 1 })
  })
  expect(attempts).toBe(2)
  expect(await valueOf('a')).toBe(101)
})
