import { createHash } from 'node:crypto'

/** The half the rules were made on, or the half they never saw. */
export type Half = 'seen' | 'heldOut'

/** The half an entry falls into, by the hash of its text: nobody chooses it. */
export function halfOf(text: string): Half {
  const first = createHash('sha256').update(text, 'utf8').digest()[0] ?? 0
  return first % 2 === 0 ? 'seen' : 'heldOut'
}

/** The entries of one half, in their order. */
export function half(which: Half, texts: readonly string[]): string[] {
  return texts.filter((text) => halfOf(text) === which)
}
