import type { Actions, Contract, InputOf, OutputOf } from '@shared/kit/contract'
import { kitErrors } from '@shared/kit/errors'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call, CallError } from './call'

/** DESIGN.md §6: nothing is shown before 300 ms, then the page's shape, after 3 s a word with it. */
const SHAPE_AFTER = 300
const WORD_AFTER = 3_000

/**
 * What a page shows: nothing yet, its skeleton, skeleton and a word, what it asked for, or what went wrong.
 * `refreshing` output is the last one while a newer is on its way; an error then keeps the output beside it.
 */
export type Asked<Output> = (
  | { readonly state: 'waiting' | 'loading' | 'slow' }
  | { readonly state: 'ready'; readonly output: Output; readonly error?: CallError }
  | { readonly state: 'failed'; readonly error: CallError }
) & { reload(): void }

type Held<Output> = { readonly output?: Output; readonly error?: CallError }

function callErrorOf(failure: unknown): CallError {
  return failure instanceof CallError
    ? failure
    : new CallError(kitErrors.FAILED, { cause: failure })
}

/**
 * Asks an action when the page opens, again when its input changes and when the page comes back to the front.
 * `input` null asks nothing (the page waits for something else first).
 */
export function useCall<A extends Actions, K extends keyof A & string>(
  contract: Contract<A>,
  action: K,
  input: InputOf<A[K]> | null,
): Asked<OutputOf<A[K]>> {
  const [held, setHeld] = useState<Held<OutputOf<A[K]>>>({})
  const [patience, setPatience] = useState<'waiting' | 'loading' | 'slow'>('waiting')
  const latest = useRef(0)
  // Inputs are small and plain; their text says whether they changed.
  const wanted = input === null ? undefined : JSON.stringify(input)

  const ask = useCallback(() => {
    if (wanted === undefined) return
    const turn = ++latest.current
    const isLatest = () => turn === latest.current
    call(contract, action, JSON.parse(wanted) as InputOf<A[K]>).then(
      (output) => isLatest() && setHeld({ output }),
      (failure: unknown) =>
        isLatest() && setHeld(({ output }) => ({ output, error: callErrorOf(failure) })),
    )
  }, [contract, action, wanted])

  useEffect(() => {
    setHeld({})
    setPatience('waiting')
    const shape = setTimeout(() => setPatience('loading'), SHAPE_AFTER)
    const word = setTimeout(() => setPatience('slow'), WORD_AFTER)
    ask()
    return () => {
      latest.current += 1
      clearTimeout(shape)
      clearTimeout(word)
    }
  }, [ask])

  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) ask()
    shown.current = true
  })

  const reload = useCallback(() => {
    setHeld(({ output }) => ({ output }))
    ask()
  }, [ask])

  if (held.output !== undefined)
    return { state: 'ready', output: held.output, error: held.error, reload }
  if (held.error) return { state: 'failed', error: held.error, reload }
  return { state: patience, reload }
}
