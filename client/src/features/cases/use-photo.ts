import { call } from '@client/platform/call'
import { usePictureParts, type SeenPicture } from '@client/platform/use-picture-parts'
import { helpContract } from '@shared/help/contract'
import type { Photo } from '@shared/help/photo-model'
import { useCallback } from 'react'

/** A photo of a case; the first part leaves the record of the look. */
export function usePhoto(caseId: string, photo: Photo, reason: string): SeenPicture {
  const { id: photoId, parts } = photo
  const fetchPart = useCallback(
    async (part: number) =>
      (await call(helpContract, 'getPhoto', { id: caseId, photoId, part, reason })).data,
    [caseId, photoId, reason],
  )
  return usePictureParts(photoId, parts, fetchPart)
}
