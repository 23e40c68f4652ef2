import { MINUTE } from '@shared/kit/time'
import { remembered } from './remembered'

const KEPT_MS = 10_000

/** A read that can be made to fail, and how often it was asked. */
function source() {
  const state = {
    value: 'one' as string | undefined,
    failure: undefined as Error | undefined,
    reads: 0,
  }
  const read = remembered(KEPT_MS, () => {
    state.reads += 1
    if (state.failure) return Promise.reject(state.failure)
    return Promise.resolve(state.value)
  })
  return { state, read: (at: number) => read('key', at) }
}

const pushback = Object.assign(new Error('too many'), { code: 'EXCEED_RATELIMIT' })

describe('what an instance remembers', () => {
  test('is read again when its time is over, and at once when there was nothing', async () => {
    const { state, read } = source()
    expect([await read(0), await read(KEPT_MS - 1), state.reads]).toEqual(['one', 'one', 1])
    state.value = undefined
    expect([await read(KEPT_MS), await read(KEPT_MS), state.reads]).toEqual([
      ...[undefined, undefined, 3],
    ])
  })

  test('is read once for all who ask while the read is under way', async () => {
    const { state, read } = source()
    expect(await Promise.all([read(0), read(0), read(1)])).toEqual(['one', 'one', 'one'])
    expect(state.reads).toBe(1)
    state.failure = new Error('broken')
    const failed = await Promise.allSettled([read(KEPT_MS), read(KEPT_MS)])
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    state.failure = undefined
    expect([await read(KEPT_MS), state.reads]).toEqual(['one', 3])
  })

  test('feature 43: serves ten minutes more while the database pushes back, and no longer', async () => {
    const { state, read } = source()
    await read(0)
    state.failure = pushback
    expect(await read(KEPT_MS)).toBe('one')
    expect(await read(KEPT_MS + 10 * MINUTE - 1)).toBe('one')
    await expect(read(KEPT_MS + 10 * MINUTE)).rejects.toBe(pushback)
    state.failure = undefined
    state.value = 'two'
    expect(await read(KEPT_MS + 11 * MINUTE)).toBe('two')
  })

  test('feature 43: is no answer to any other failure, nor to what was never known', async () => {
    const { state, read } = source()
    state.failure = pushback
    await expect(read(0)).rejects.toBe(pushback)
    state.failure = undefined
    await read(0)
    state.failure = new Error('broken')
    await expect(read(KEPT_MS)).rejects.toBe(state.failure)
  })
})
