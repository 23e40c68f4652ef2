import type { Actions, Contract, InputOf, OutputOf } from '@shared/kit/contract'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call, type CallError } from './call'
import { callErrorOf } from './call-errors'

/**
 * What a page shows: its skeleton (which knows when to appear and when to say a word), what it asked for, or what went wrong.
 * Once there is an output it stays: a refresh that fails puts its error beside it.
 */
export type Asked<Output> = (
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly output: Output; readonly error: CallError | undefined }
  | { readonly state: 'failed'; readonly error: CallError }
) & { readonly reload: () => void }

/** What came back for which input. */
interface Held<Output> {
  readonly wanted: string | undefined
  readonly output?: { readonly value: Output }
  readonly error?: CallError
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
  // Inputs are small and plain; their text says whether they changed.
  const wanted = input === null ? undefined : JSON.stringify(input)
  const empty: Held<OutputOf<A[K]>> = { wanted }
  const [held, setHeld] = useState(empty)
  const turns = useRef(0)

  const ask = useCallback(() => {
    if (wanted === undefined) return
    const turn = (turns.current += 1)
    const settle = (change: Partial<Held<OutputOf<A[K]>>>) => {
      if (turn !== turns.current) return
      setHeld((last) => ({
        ...(last.wanted === wanted ? last : { wanted }),
        ...change,
      }))
    }
    call(contract, action, JSON.parse(wanted) as InputOf<A[K]>).then(
      (value) => settle({ output: { value }, error: undefined }),
      (failure: unknown) => settle({ error: callErrorOf(failure) }),
    )
  }, [contract, action, wanted])

  useEffect(() => {
    ask()
    return () => {
      turns.current += 1
    }
  }, [ask])

  const isFirstShow = useRef(true)
  useDidShow(() => {
    if (!isFirstShow.current) ask()
    isFirstShow.current = false
  })

  const reload = useCallback(() => {
    setHeld(({ output }) => ({ wanted, output }))
    ask()
  }, [ask, wanted])

  const shown = held.wanted === wanted ? held : empty
  if (shown.output) {
    return { state: 'ready', output: shown.output.value, error: shown.error, reload }
  }
  if (shown.error) return { state: 'failed', error: shown.error, reload }
  return { state: 'loading', reload }
}
