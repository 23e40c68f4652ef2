import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import {
  among,
  append,
  atLeast,
  below,
  collection,
  count,
  find,
  get,
  insert,
  plus,
  removeWhere,
  updateWhere,
  type Where,
} from './store'

interface Thing {
  readonly _id: string
  readonly kind?: string
  readonly size?: number
  readonly box?: Readonly<Record<string, unknown>> | null
  readonly list?: readonly unknown[]
}
const THINGS = collection<Thing>('demo')

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
  becomeInstance(cloud)
}, 30_000)
afterAll(() => cloud.stop())

describe('the store', () => {
  test('gives a record or undefined, and adds one only once', async () => {
    expect(await get(THINGS, 'once')).toBeUndefined()
    expect(await insert(THINGS, { _id: 'once', size: 1 })).toBe(true)
    expect(await insert(THINGS, { _id: 'once', size: 2 })).toBe(false)
    expect(await get(THINGS, 'once')).toEqual({ _id: 'once', size: 1 })
  })

  test('finds in order, by pages, and counts', async () => {
    for (const size of [3, 1, 2]) await insert(THINGS, { _id: `page-${size}`, kind: 'page', size })
    const order = [['size', 'desc']] as const
    const all = await find(THINGS, { kind: 'page' }, { order, limit: 10 })
    expect(all.map(({ size }) => size)).toEqual([3, 2, 1])
    const second = await find(THINGS, { kind: 'page' }, { order, limit: 1, skip: 1 })
    expect(second.map(({ size }) => size)).toEqual([2])
    expect(await count(THINGS, { kind: 'page', size: atLeast(2) })).toBe(2)
    expect(await count(THINGS, { kind: 'page', size: below(2) })).toBe(1)
    expect(await count(THINGS, { _id: among(['page-1', 'page-3', 'nothing']) })).toBe(2)
  })

  test('changes only what matches, and tells how many', async () => {
    await insert(THINGS, { _id: 'left', kind: 'seats', size: 1 })
    const take = () => updateWhere(THINGS, { _id: 'left', size: atLeast(1) }, { size: plus(-1) })
    const taken = await Promise.all(Array.from({ length: 20 }, take))
    expect(taken.filter((one) => one === 1)).toHaveLength(1)
    expect((await get(THINGS, 'left'))?.size).toBe(0)
    expect(await removeWhere(THINGS, { _id: 'left' })).toBe(1)
    expect(await get(THINGS, 'left')).toBeUndefined()
  })
})

describe('traps of the SDK that the store keeps shut', () => {
  test('an undefined in a filter would match everything: it is refused', async () => {
    await insert(THINGS, { _id: 'bystander', kind: 'innocent' })
    const careless = { kind: undefined } as unknown as Where<Thing>
    await expect(find(THINGS, careless, { limit: 1 })).rejects.toThrow(RangeError)
    await expect(count(THINGS, careless)).rejects.toThrow(RangeError)
    await expect(updateWhere(THINGS, careless, { size: 9 })).rejects.toThrow(RangeError)
    await expect(removeWhere(THINGS, careless)).rejects.toThrow(RangeError)
    await expect(removeWhere(THINGS, {})).rejects.toThrow(RangeError)
    expect((await get(THINGS, 'bystander'))?.size).toBeUndefined()
  })

  test('an object is set whole, not merged; null becomes an object and back', async () => {
    await insert(THINGS, { _id: 'box', box: { old: 1, both: 1 } })
    await updateWhere(THINGS, { _id: 'box' }, { box: { both: 2 } })
    expect((await get(THINGS, 'box'))?.box).toEqual({ both: 2 })
    await updateWhere(THINGS, { _id: 'box' }, { box: null })
    expect((await get(THINGS, 'box'))?.box).toBeNull()
    await updateWhere(THINGS, { _id: 'box' }, { box: { new: 3 } })
    expect((await get(THINGS, 'box'))?.box).toEqual({ new: 3 })
  })

  test('a dotted name changes one field inside and leaves the others', async () => {
    await insert(THINGS, { _id: 'dots', box: { left: 1, right: 1 } })
    await updateWhere(THINGS, { _id: 'dots' }, { 'box.left': plus(4) })
    expect((await get(THINGS, 'dots'))?.box).toEqual({ left: 5, right: 1 })
  })

  test('an undefined in a change leaves the field alone, and a list is set whole', async () => {
    await insert(THINGS, { _id: 'kept', kind: 'kept', list: [1, 2, 3] })
    await updateWhere(THINGS, { _id: 'kept' }, { kind: undefined, list: [4] })
    expect(await get(THINGS, 'kept')).toEqual({ _id: 'kept', kind: 'kept', list: [4] })
    await updateWhere(THINGS, { _id: 'kept' }, { list: append(5, { six: 6 }) })
    expect((await get(THINGS, 'kept'))?.list).toEqual([4, 5, { six: 6 }])
  })

  test('an error that comes back as a value is thrown', async () => {
    const nowhere = collection<Thing>('no_such_collection')
    await expect(get(nowhere, 'x')).rejects.toMatchObject({ code: expect.any(String) as string })
    await expect(insert(nowhere, { _id: 'x' })).rejects.toMatchObject({
      code: expect.any(String) as string,
    })
  })
})
