import { useState } from 'react'

export interface FirstError<Key extends string> {
  /**
   * Calls the person to the first field that needs mending; gives false when none does.
   * `errors` holds the sentence of each field that is not right.
   */
  readonly callTo: (errors: Readonly<Partial<Record<Key, string>>>) => boolean
  /** The `attention` of a field. */
  readonly attentionOf: (key: Key) => number
}

/** The fields of a form in reading order; after a failed check the first wrong one takes the focus (DESIGN §6). */
export function useFirstError<Key extends string>(order: readonly Key[]): FirstError<Key> {
  const [called, setCalled] = useState<{ readonly key: Key; readonly turn: number }>()
  return {
    callTo(errors) {
      const first = order.find((key) => errors[key] !== undefined)
      if (first === undefined) return false
      setCalled((before) => ({ key: first, turn: (before?.turn ?? 0) + 1 }))
      return true
    },
    attentionOf: (key) => (called?.key === key ? called.turn : 0),
  }
}
