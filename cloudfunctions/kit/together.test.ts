import { together } from './transact'

async function after<T>(milliseconds: number, end: () => T): Promise<T> {
  await new Promise((done) => setTimeout(done, milliseconds))
  return end()
}
function failWith(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code })
  }
}

test('gives what each operation gave, in their order', async () => {
  const [slow, none, quick] = await together([after(5, () => 'slow'), undefined, after(0, () => 1)])
  expect([slow, none, quick]).toEqual(['slow', undefined, 1])
})

test('waits for the slowest, also when another fails', async () => {
  let done = false
  const slow = after(20, () => (done = true))
  await expect(together([after(0, failWith('OTHER')), slow])).rejects.toThrow('OTHER')
  expect(done).toBe(true)
})

test('tells a lost race before any other failure, so that it is tried again', async () => {
  const lost = after(9, failWith('DATABASE_TRANSACTION_CONFLICT'))
  await expect(together([after(0, failWith('OTHER')), lost])).rejects.toThrow(
    'DATABASE_TRANSACTION_CONFLICT',
  )
})
