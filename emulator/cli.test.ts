import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, temporaryFolder } from './testing/cloud'
import { startProgram } from './testing/program'

jest.setTimeout(60_000)

async function allIds(url: string): Promise<Set<string>> {
  const { db } = connect(url)
  const found: string[] = []
  for (;;) {
    const page = await db.collection('things').skip(found.length).limit(1000).get()
    if (page.data.length === 0) return new Set(found)
    found.push(...(page.data as { _id: string }[]).map(({ _id }) => _id))
  }
}

test('no acknowledged write is lost when it is killed while writing', async () => {
  const data = temporaryFolder()
  const acknowledged = new Set<string>()
  for (let round = 0; round < 3; round++) {
    const program = await startProgram('--data', data)
    const { db } = connect(program.url)
    const target = acknowledged.size + 150
    const writers = [...Array(20).keys()].map(async (writer) => {
      for (let n = 0; ; n++) {
        const id = `${round}-${writer}-${n}`
        await db.collection('things').add({ _id: id, text: 'x'.repeat(200) })
        acknowledged.add(id)
        if (acknowledged.size === target) void program.end('SIGKILL')
      }
    })
    const outcomes = await Promise.allSettled(writers)
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    await program.end('SIGKILL')
  }
  const program = await startProgram('--data', data)
  const kept = await allIds(program.url)
  expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([])
  expect(acknowledged.size).toBeGreaterThanOrEqual(450)
  expect(await program.end('SIGTERM')).toBe(0)
})

test('a torn last write is cut off with a warning, all before it stays', async () => {
  const data = temporaryFolder()
  const first = await startProgram('--data', data)
  await connect(first.url).db.collection('things').add({ _id: 'a' })
  expect(await first.end('SIGINT')).toBe(0)
  const file = join(data, 'database.log')
  const size = statSync(file).size
  appendFileSync(file, readFileSync(file).subarray(0, size - 5))

  const second = await startProgram('--data', data)
  expect(await allIds(second.url)).toEqual(new Set(['a']))
  await connect(second.url).db.collection('things').add({ _id: 'b' })
  await second.end('SIGKILL')
  expect(second.said()).toContain('cut off')

  const third = await startProgram('--data', data)
  expect(await allIds(third.url)).toEqual(new Set(['a', 'b']))
  expect(third.said()).not.toContain('cut off')
  await third.end('SIGTERM')
})

test('damage in the middle is named and nothing is loaded', async () => {
  const data = temporaryFolder()
  const program = await startProgram('--data', data)
  const { db } = connect(program.url)
  await db.collection('things').add({ _id: 'a' })
  await db.collection('things').add({ _id: 'b' })
  await program.end('SIGTERM')
  const file = join(data, 'database.log')
  const damaged = readFileSync(file, 'utf8').replace('"a"', '"x"')
  writeFileSync(file, damaged)
  await expect(startProgram('--data', data)).rejects.toThrow(
    `ended with 1: ${file} is damaged at byte 0; nothing was changed.\n`,
  )
  expect(readFileSync(file, 'utf8')).toBe(damaged)
})

test('a folder has one owner; the lock of a dead one is taken over', async () => {
  const data = temporaryFolder()
  const owner = await startProgram('--data', data)
  await expect(startProgram('--data', data)).rejects.toThrow(
    `ended with 1: ${data} is in use by process ${owner.child.pid}.\n`,
  )
  await owner.end('SIGKILL')
  const heir = await startProgram('--data', data)
  expect(await heir.end('SIGTERM')).toBe(0)
})

test('a port in use, a missing folder and wrong arguments are one sentence each', async () => {
  const program = await startProgram('--memory')
  const { port } = new URL(program.url)
  await expect(startProgram('--memory', '--port', port)).rejects.toThrow(
    `ended with 1: Port ${port} is in use.\n`,
  )
  await program.end('SIGTERM')
  await expect(startProgram()).rejects.toThrow(/^ended with 1: Say where the data is .+\n$/)
  await expect(startProgram('--memory', '--functions', '/nowhere')).rejects.toThrow(
    'ended with 1: There are no functions in /nowhere.\n',
  )
})
