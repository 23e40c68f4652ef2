import { codeOf, openCloud, type TestCloud } from '../testing/cloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await openCloud()
})
afterEach(() => cloud.close())

const notes = () => cloud.db.collection('notes')

/** Says what goes wrong from now on; the answer's status. */
async function plan(faults: object): Promise<number> {
  const answer = await fetch(`${cloud.origin}/local/faults`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify(faults),
  })
  await answer.text()
  return answer.status
}

test('a throttled call is refused by its code, writes nothing, and works again when it is over', async () => {
  expect(await plan({ throttle: 1 })).toBe(200)
  expect(await codeOf(notes().add({ _id: 'a' }))).toBe('EXCEED_RATELIMIT')
  expect(await codeOf(notes().where({ _id: 'a' }).get())).toBe('EXCEED_RATELIMIT')
  expect(await plan({})).toBe(200)
  expect((await notes().where({ _id: 'a' }).get()).data).toEqual([])
  await notes().add({ _id: 'a' })
  expect((await notes().where({ _id: 'a' }).get()).data).toHaveLength(1)
})

test('a lost commit is a conflict that ends its transaction and leaves nothing', async () => {
  await plan({ conflicts: 1 })
  const one = await cloud.db.startTransaction()
  await one.collection('notes').add({ _id: 'a' })
  expect(await codeOf(one.commit())).toBe('DATABASE_TRANSACTION_CONFLICT')
  expect(await codeOf(one.collection('notes').doc('a').get())).toBe('DATABASE_TRANSACTION_FAIL')
  expect((await notes().where({ _id: 'a' }).get()).data).toEqual([])
})

test('latency delays, and loses nothing', async () => {
  await plan({ latencyMs: 60 })
  const begun = Date.now()
  for (let turn = 0; turn < 20; turn++) await notes().add({ _id: String(turn) })
  // Twenty even draws from 0 to 60 ms come below 200 ms together once in some million runs.
  expect(Date.now() - begun).toBeGreaterThan(200)
  expect((await notes().where({}).get()).data).toHaveLength(20)
})

test('what is no plan is refused, and changes nothing', async () => {
  for (const faults of [{ throttle: 2 }, { latencyMs: -1 }, { conflicts: 'some' }, { fire: 1 }]) {
    expect(await plan(faults)).toBe(400)
  }
  expect(await codeOf(notes().add({ _id: 'a' }))).toBeUndefined()
})
