import { statSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../testing/cloud'
import { Engine } from './engine'
import { FileLog } from './file-log'
import { compileQuery } from './query'
import { compileUpdate } from './update'
import type { Document } from './values'

const everything = { query: compileQuery({}) }
const count = compileUpdate({ $inc: { n: 1 } })

const warnings: string[] = []
const options = {
  warn: (sentence: string) => warnings.push(sentence),
  onFailure: (error: Error) => {
    throw error
  },
}

async function openEngine(folder: string, compactionFactor?: number): Promise<Engine> {
  return new Engine(await FileLog.open(folder, { ...options, compactionFactor }))
}

const sorted = (documents: readonly Document[]) =>
  [...documents].sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1))

test('what is written, changed and removed is there after opening again', async () => {
  const folder = temporaryFolder()
  const engine = await openEngine(folder)
  await engine.insert('things', [
    { _id: 'a', at: new Date(7), n: 0, text: '行\n末' },
    { _id: 2, n: 0 },
    { _id: 'gone', n: 0 },
  ])
  await engine.change('things', { query: compileQuery({ _id: 'a' }) }, count)
  await engine.change('things', { query: compileQuery({ _id: 'gone' }) }, () => undefined)
  const before = engine.find('things', everything)
  await engine.close()
  const again = await openEngine(folder)
  expect(sorted(again.find('things', everything))).toEqual(sorted(before))
  expect(before).toHaveLength(2)
  await again.close()
  expect(warnings).toEqual([])
})

test('a transaction is on the disk whole or not at all', async () => {
  const folder = temporaryFolder()
  const engine = await openEngine(folder)
  const [kept, dropped] = [engine.begin(), engine.begin()]
  await engine.insert('things', [{ _id: 'a' }], kept)
  await engine.insert('others', [{ _id: 'b' }], kept)
  await engine.insert('things', [{ _id: 'c' }], dropped)
  await engine.commit(kept)
  await engine.close()
  const again = await openEngine(folder)
  expect(again.find('things', everything)).toEqual([{ _id: 'a' }])
  expect(again.find('others', everything)).toEqual([{ _id: 'b' }])
  await again.close()
})

test('the log is compacted while writes go on, and loses none of them', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'database.log')
  const engine = await openEngine(folder, 0.5)
  const expected = Array<number>(3000).fill(0)
  await engine.insert(
    'things',
    expected.map((n, at) => ({ _id: at, n })),
  )
  let largest = 0
  for (let round = 0; round < 150; round++) {
    const changes = [...Array(40).keys()].map((n) => {
      const at = (round * 7919 + n * 613) % expected.length
      expected[at] = (expected[at] ?? 0) + 1
      return engine.change('things', { query: compileQuery({ _id: at }) }, count)
    })
    await Promise.all(changes)
    largest = Math.max(largest, statSync(file).size)
  }
  await engine.close()
  expect(statSync(file).size).toBeLessThan(largest)
  const again = await openEngine(folder)
  const found = again.find('things', everything)
  expect([...found].sort((a, b) => Number(a._id) - Number(b._id)).map(({ n }) => n)).toEqual(
    expected,
  )
  await again.close()
})
