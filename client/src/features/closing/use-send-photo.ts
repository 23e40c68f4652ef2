import { call } from '@client/platform/call'
import { partsOf } from '@client/platform/picture-parts'
import { useRecordedAct } from '@client/platform/use-act'
import { closingContract, type ActivityPhoto } from '@shared/activity/closing-actions'
import { useState } from 'react'

/**
 * Sends a covered picture part after part. Tried again after a break it is the same picture under the same id, so that the
 * parts that arrived are not counted twice.
 */
export function useSendPhoto(activityId: string) {
  const act = useRecordedAct('photo')
  const [sent, setSent] = useState<{ readonly part: number; readonly parts: number }>()

  const send = (data: string, people: ActivityPhoto['people']): Promise<boolean> =>
    act.run({ data, people }, async (photoId) => {
      const pieces = partsOf(data)
      const parts = pieces.length
      for (const [part, piece] of pieces.entries()) {
        setSent({ part: part + 1, parts })
        const input = { activityId, photoId, people, part, parts, data: piece }
        await call(closingContract, 'addActivityPhoto', input)
      }
    })

  return { send, sent, busy: act.busy, error: act.error }
}
