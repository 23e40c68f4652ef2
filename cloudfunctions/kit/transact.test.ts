import { CodedError } from '@shared/kit/errors'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { collection, get, insert, plus, updateWhere } from './store'
import { transact } from './transact'

interface Purse {
  readonly _id: string
  readonly coins: number
}
const PURSES = collection<Purse>('demo')

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
  becomeInstance(cloud)
}, 30_000)
afterAll(() => cloud.stop())

const coinsIn = async (id: string) => (await get(PURSES, id))?.coins

describe('transact', () => {
  test('writes everything or nothing', async () => {
    await insert(PURSES, { _id: 'whole', coins: 1 })
    const broken = transact(async (transaction) => {
      await transaction.update(PURSES, 'whole', { coins: 2 })
      await transaction.insert(PURSES, { _id: 'half', coins: 1 })
      throw new TypeError('on purpose')
    })
    await expect(broken).rejects.toThrow(TypeError)
    expect([await coinsIn('whole'), await coinsIn('half')]).toEqual([1, undefined])
    const told = await transact(async (transaction) => {
      await transaction.update(PURSES, 'whole', { coins: plus(1) })
      await transaction.remove(PURSES, 'nobody')
      return (await transaction.get(PURSES, 'whole'))?.coins
    })
    expect([told, await coinsIn('whole')]).toEqual([2, 2])
  })

  test('fifty transactions that read and then write the same record all count', async () => {
    await insert(PURSES, { _id: 'shared', coins: 0 })
    const add = () =>
      transact(async (transaction) => {
        const coins = (await transaction.get(PURSES, 'shared'))?.coins ?? 0
        await transaction.update(PURSES, 'shared', { coins: coins + 1 })
      })
    await Promise.all(Array.from({ length: 50 }, add))
    expect(await coinsIn('shared')).toBe(50)
  }, 30_000)

  test('who is second to insert an id sees, on the next run, what was in the way', async () => {
    const seen = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        transact(async (transaction) => {
          const known = await transaction.get(PURSES, 'first-come')
          if (!known) await transaction.insert(PURSES, { _id: 'first-come', coins: index })
          return known?.coins ?? index
        }),
      ),
    )
    expect(new Set(seen)).toEqual(new Set([await coinsIn('first-come')]))
  }, 30_000)

  test('a record that is not there cannot be updated', async () => {
    const missing = transact((transaction) => transaction.update(PURSES, 'gone', { coins: 1 }))
    await expect(missing).rejects.toThrow('no such record')
  })

  test('gives up with STORE.BUSY when somebody else is always first', async () => {
    await insert(PURSES, { _id: 'contested', coins: 0 })
    let runs = 0
    const never = transact(async (transaction) => {
      runs += 1
      const coins = (await transaction.get(PURSES, 'contested'))?.coins ?? 0
      await updateWhere(PURSES, { _id: 'contested' }, { coins: plus(1) })
      await transaction.update(PURSES, 'contested', { coins: coins + 1000 })
    })
    await expect(never).rejects.toBeInstanceOf(CodedError)
    await expect(never).rejects.toMatchObject({ code: 'STORE.BUSY' })
    expect([runs, await coinsIn('contested')]).toEqual([20, 20])
  }, 60_000)
})
