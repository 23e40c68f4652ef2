import { call } from '@client/platform/call'
import { callErrorOf, type CallError } from '@client/platform/call-errors'
import { helpContract } from '@shared/help/contract'
import type { Photo } from '@shared/help/photo-model'
import { useCallback, useEffect, useState } from 'react'
import { pictureOf } from './photo-source'

/** A photo on its way: how much of it is here, the picture, or why there is none. */
export type SeenPhoto = (
  | { readonly state: 'loading'; readonly here: number }
  | { readonly state: 'ready'; readonly picture: string }
  | { readonly state: 'failed'; readonly error: CallError | undefined }
) & { readonly reload: () => void }

type Held = { readonly of: string } & (
  | { readonly parts: number }
  | { readonly picture: string | undefined }
  | { readonly error: CallError }
)

/** Fetches a photo part after part, since a call carries little; the first part leaves the record of the look. */
export function usePhoto(caseId: string, photo: Photo, reason: string): SeenPhoto {
  const [held, hold] = useState<Held>({ of: photo.id, parts: 0 })
  const [turn, setTurn] = useState(0)
  const { id: photoId, parts: total } = photo

  useEffect(() => {
    let left = false
    const fetchParts = async () => {
      const parts: string[] = []
      for (let part = 0; part < total && !left; part++) {
        const input = { id: caseId, photoId, part, reason }
        parts.push((await call(helpContract, 'getPhoto', input)).data)
        if (!left && part < total - 1) hold({ of: photoId, parts: parts.length })
      }
      if (!left) hold({ of: photoId, picture: pictureOf(parts) })
    }
    fetchParts().catch((failure: unknown) => {
      if (!left) hold({ of: photoId, error: callErrorOf(failure) })
    })
    return () => {
      left = true
    }
  }, [caseId, photoId, total, reason, turn])

  const reload = useCallback(() => {
    hold({ of: photoId, parts: 0 })
    setTurn((last) => last + 1)
  }, [photoId])

  if (held.of !== photoId) return { state: 'loading', here: 0, reload }
  if ('error' in held) return { state: 'failed', error: held.error, reload }
  if ('parts' in held) return { state: 'loading', here: held.parts, reload }
  return held.picture === undefined
    ? { state: 'failed', error: undefined, reload }
    : { state: 'ready', picture: held.picture, reload }
}
