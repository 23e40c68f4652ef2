/** A repeatable stream of random numbers (mulberry32), so that the demo of one day is always the same. */
export interface Random {
  /** From 0 up to, not including, `limit`. */
  below(limit: number): number
  chance(probability: number): boolean
  pick<T>(values: readonly T[]): T
  /** One of the values, by weight. */
  weighted<T>(values: readonly (readonly [T, number])[]): T
  letters(length: number): string
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(values: readonly T[]): T => {
    const value = values[below(values.length)]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }
  return {
    below,
    pick,
    chance: (probability) => next() < probability,
    weighted(values) {
      let point = next() * values.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of values) {
        point -= weight
        if (point < 0) return value
      }
      return pick(values)[0]
    },
    letters: (length) => Array.from({ length }, () => CROCKFORD[below(32)]).join(''),
  }
}
