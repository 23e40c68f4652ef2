import { call } from '@client/platform/call'
import { sendPhotos, type NewPhoto } from '@client/platform/new-photo'
import { useAct } from '@client/platform/use-act'
import { manualContract } from '@shared/activity/manual-actions'
import type { InputOf } from '@shared/kit/contract'
import { useState } from 'react'

type Entry = Omit<InputOf<(typeof manualContract.actions)['enterManual']>, 'photos'>

/**
 * Enters hours, sends their evidence part after part, and hands them on. Tried again after a break it is the same entry
 * with the same pictures: what arrived stays.
 */
export function useEntry() {
  const act = useAct()
  const [sending, setSending] = useState<number>()
  const hand = (entry: Entry, kept: readonly string[], photos: readonly NewPhoto[]) =>
    act.run(async () => {
      const stay = [...kept, ...photos.map(({ id }) => id)]
      const { manual } = await call(manualContract, 'enterManual', { ...entry, photos: stay })
      const { id } = manual
      await sendPhotos(
        photos,
        (piece) => call(manualContract, 'addManualPhoto', { id, ...piece }),
        setSending,
      )
      await call(manualContract, 'submitManual', { id })
    })
  return { hand, sending, busy: act.busy, error: act.error }
}
