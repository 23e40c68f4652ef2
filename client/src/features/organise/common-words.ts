/** Sentences that are put together from what is common. */

/** The words with one more behind them, as far as there is room. */
export function withMore(words: string, more: string, most: number): string {
  if (words.includes(more)) return words
  const joined = words.trim() === '' ? more : `${words.trim().replace(/[，。、；]$/, '')}，${more}`
  return joined.length <= most ? joined : words
}
