/** What people and tools are drawn from: the same seed gives the same crowd. */
import { makeRandom, type Random } from '../demo/random'

/** A stream of random numbers with the shapes that people's ways have. */
export interface Chance extends Random {
  /** From 0 up to 1. */
  unit(): number
  between(low: number, high: number): number
  normal(): number
  /** Around `median`, never negative, with a long tail that grows with `spread`. */
  around(median: number, spread: number): number
}

const FINE = 2 ** 30

/** A stream for a seed. */
export function chanceOf(seed: number): Chance {
  const random = makeRandom(seed)
  const unit = () => random.below(FINE) / FINE
  const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())
  return {
    ...random,
    unit,
    normal,
    between: (low, high) => low + (high - low) * unit(),
    around: (median, spread) => median * Math.exp(spread * normal()),
  }
}

const leanings = new Map<string, number>()

/** A number between −1 and 1 that a word stands for: how a choice leans, the same for everybody. */
export function leaning(word: string): number {
  const known = leanings.get(word)
  if (known !== undefined) return known
  let state = 2166136261
  for (const letter of word) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  state = Math.imul(state ^ (state >>> 15), 2246822507)
  const lean = ((state ^ (state >>> 13)) >>> 0) / 2147483648 - 1
  leanings.set(word, lean)
  return lean
}
