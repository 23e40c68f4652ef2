/** The contract's bounds of a reason, in characters. */
export const REASON = { min: 2, max: 200 } as const

/** Whether too little was written for a reason. */
export function isTooShort(words: string): boolean {
  return words.trim().length < REASON.min
}
