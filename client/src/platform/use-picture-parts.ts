import { useCallback, useEffect, useState } from 'react'
import { callErrorOf, type CallError } from './call-errors'
import { pictureOf } from './picture-parts'

/** A picture on its way: how much of it is here, the picture, or why there is none. */
export type SeenPicture = (
  | { readonly state: 'loading'; readonly here: number }
  | { readonly state: 'ready'; readonly picture: string }
  | { readonly state: 'failed'; readonly error: CallError | undefined }
) & { readonly reload: () => void }

type Held = { readonly of: string } & (
  | { readonly parts: number }
  | { readonly picture: string | undefined }
  | { readonly error: CallError }
)

/**
 * Fetches a picture part after part, since a call carries little. `of` names it: another one begins anew. `fetchPart`
 * must stay the same function for the same picture.
 */
export function usePictureParts(
  of: string,
  total: number,
  fetchPart: (part: number) => Promise<string>,
): SeenPicture {
  const [held, hold] = useState<Held>({ of, parts: 0 })
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    let left = false
    const fetchParts = async () => {
      const parts: string[] = []
      for (let part = 0; part < total && !left; part++) {
        parts.push(await fetchPart(part))
        if (!left && part < total - 1) hold({ of, parts: parts.length })
      }
      if (!left) hold({ of, picture: pictureOf(parts) })
    }
    fetchParts().catch((failure: unknown) => {
      if (!left) hold({ of, error: callErrorOf(failure) })
    })
    return () => {
      left = true
    }
  }, [of, total, fetchPart, turn])

  const reload = useCallback(() => {
    hold({ of, parts: 0 })
    setTurn((last) => last + 1)
  }, [of])

  if (held.of !== of) return { state: 'loading', here: 0, reload }
  if ('error' in held) return { state: 'failed', error: held.error, reload }
  if ('parts' in held) return { state: 'loading', here: held.parts, reload }
  return held.picture === undefined
    ? { state: 'failed', error: undefined, reload }
    : { state: 'ready', picture: held.picture, reload }
}
