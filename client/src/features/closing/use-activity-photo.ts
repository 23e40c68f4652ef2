import { call } from '@client/platform/call'
import { usePictureParts, type SeenPicture } from '@client/platform/use-picture-parts'
import { closingContract, type ActivityPhoto } from '@shared/activity/closing-actions'
import { useCallback } from 'react'

/** A picture of an activity, part after part. */
export function useActivityPhoto(activityId: string, photo: ActivityPhoto): SeenPicture {
  const { id: photoId, parts } = photo
  const fetchPart = useCallback(
    async (part: number) =>
      (await call(closingContract, 'getActivityPhoto', { activityId, photoId, part })).data,
    [activityId, photoId],
  )
  return usePictureParts(photoId, parts, fetchPart)
}
