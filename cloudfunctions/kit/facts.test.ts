import { sumFacts } from '@shared/desk/rules'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { FACTS, foldBatch, foldProgress, hasUnfolded, recordFact, type Fold } from './facts'
import type { FactRecord } from './facts'
import { collection } from './store'
import { addToSums, type SumRecord } from './sums'
import { transact } from './transact'

const SUMS = collection<SumRecord<'reports'>>('demo')

let cloud: LocalCloud
let database: RawDatabase
let written = 0

beforeEach(async () => {
  cloud = await startLocalCloud()
  becomeInstance(cloud)
  database = openDatabase(cloud.adminUrl)
}, 30_000)
afterEach(() => cloud.stop())

/** A fold that adds each fact to one sum, and remembers the batches it was given. */
function makeFold(batches: number[] = []): Fold<FactRecord> {
  return {
    name: 'test',
    source: FACTS,
    async apply(transaction, batch, number) {
      batches.push(number)
      const counts = { reports: batch.length }
      await addToSums(transaction, SUMS, new Map([['sum', counts]]))
    },
  }
}

async function record(many: number, different: Partial<FactRecord> = {}): Promise<void> {
  const facts = Array.from({ length: many }, () => {
    written += 1
    const id = `fct_test.${String(written).padStart(6, '0')}`
    return { _id: id, at: Date.now(), stationId: 'stn_one', counts: { reports: 1 }, ...different }
  })
  await Promise.all(facts.map((fact) => transact((open) => recordFact(open, fact))))
}

async function foldAll(fold: Fold<FactRecord>): Promise<void> {
  let more = true
  while (more) more = await foldBatch(fold)
}

async function sum(): Promise<number> {
  const [record] = await database.all<SumRecord<'reports'>>('demo', { _id: 'sum' })
  return record?.counts.reports ?? 0
}

describe('the fold', () => {
  test('takes every record once, a hundred at a time, oldest first', async () => {
    await record(230)
    const batches: number[] = []
    await foldAll(makeFold(batches))
    expect(batches).toEqual([1, 2, 3])
    expect(await sum()).toBe(230)
    expect(await hasUnfolded(FACTS)).toBe(false)
    expect(await foldBatch(makeFold())).toBe(false)
  }, 30_000)

  test('four at once, without a lease, still count each record once', async () => {
    await record(130)
    await Promise.all([1, 2, 3, 4].map(() => foldAll(makeFold())))
    expect(await sum()).toBe(130)
  }, 60_000)

  test('cut off between its transaction and its marks, it marks and counts nothing twice', async () => {
    await record(40)
    await foldBatch(makeFold())
    const [state] = await database.all<{ ids: string[] }>('folds', { _id: 'test' })
    for (const id of state?.ids ?? []) await database.update('facts', id, { folded: false })
    await database.update('folds', 'test', { marked: false })
    await record(5)
    await foldAll(makeFold())
    expect(await sum()).toBe(45)
    expect(await hasUnfolded(FACTS)).toBe(false)
  }, 30_000)

  test('a batch that fails leaves nothing behind and is tried again', async () => {
    await record(10)
    const broken: Fold<FactRecord> = {
      ...makeFold(),
      async apply(transaction, batch, number) {
        await makeFold().apply(transaction, batch, number)
        throw new TypeError('on purpose')
      },
    }
    await expect(foldBatch(broken)).rejects.toThrow(TypeError)
    expect(await sum()).toBe(0)
    await foldAll(makeFold())
    expect(await sum()).toBe(10)
  }, 30_000)

  test('alarms when a record has waited for more than a minute', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await record(1)
    await foldAll(makeFold())
    expect(said).not.toHaveBeenCalled()
    await record(1, { at: Date.now() - 61_000 })
    await foldAll(makeFold())
    expect(said.mock.calls.join()).toContain('FOLD.LATE')
    said.mockRestore()
  }, 30_000)

  test('says how far it is: as of now with nothing left, else as of its last batch', async () => {
    const [fold, at] = [makeFold(), Date.now() + 5000]
    expect(await foldProgress(fold, {}, at)).toEqual({ unfolded: 0, foldedAt: at })
    await record(3)
    await foldAll(fold)
    const [state] = await database.all<{ at: number }>('folds', { _id: 'test' })
    await record(2)
    await record(4, { stationId: 'stn_two' })
    expect(await foldProgress(fold, {}, at)).toEqual({ unfolded: 6, foldedAt: state?.at })
    const two = await foldProgress(fold, { stationId: 'stn_two' }, at)
    expect(two).toEqual({ unfolded: 4, foldedAt: state?.at })
  }, 30_000)
})

test('sums begin at nothing and grow by name', async () => {
  const facts = [1, 2].map((reports) => ({ at: 0, stationId: null, counts: { reports } }))
  for (const fact of facts) {
    await transact((open) =>
      addToSums(open, collection<SumRecord<never>>('rollups'), sumFacts([fact])),
    )
  }
  const rollups = await database.all<{ _id: string; counts: object }>('rollups')
  expect(new Map(rollups.map(({ _id, counts }) => [_id, counts]))).toEqual(sumFacts(facts))
}, 30_000)
