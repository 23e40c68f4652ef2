import { call } from '@client/platform/call'
import { partsOf } from '@client/platform/picture-parts'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { manualContract } from '@shared/activity/manual-actions'
import type { InputOf } from '@shared/kit/contract'
import { useState } from 'react'

/** A covered picture that is to be sent; its id is made when it is taken, so that a second try sends the same. */
export interface NewPhoto {
  readonly id: string
  readonly data: string
  readonly preview: string
}

export async function newPhoto(picture: Omit<NewPhoto, 'id'>): Promise<NewPhoto> {
  return { id: await newClientId('photo'), ...picture }
}

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
      for (const [place, photo] of photos.entries()) {
        setSending(place + 1)
        const pieces = partsOf(photo.data)
        for (const [part, data] of pieces.entries()) {
          const sent = { id: manual.id, photoId: photo.id, part, parts: pieces.length, data }
          await call(manualContract, 'addManualPhoto', sent)
        }
      }
      await call(manualContract, 'submitManual', { id: manual.id })
    })
  return { hand, sending, busy: act.busy, error: act.error }
}
