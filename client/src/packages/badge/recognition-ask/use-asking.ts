import { ASK_COPY } from '@client/features/badge/recognition-copy'
import { call } from '@client/platform/call'
import { sendPhotos, type NewPhoto } from '@client/platform/new-photo'
import { useAct } from '@client/platform/use-act'
import { recognitionContract } from '@shared/badge/recognition-actions'
import { isInTime } from '@shared/badge/recognition-rules'
import { localDate } from '@shared/kit/time'
import { useState } from 'react'

/** What is filled in so far; nothing is chosen for people. */
export interface AskDraft {
  readonly schemeId: string
  readonly star: number
  readonly givenOn: string
  readonly validUntil: string
  readonly number: string
  readonly photo: NewPhoto | undefined
}

const EMPTY: AskDraft = {
  ...{ schemeId: '', star: 0, givenOn: '', validUntil: '', number: '', photo: undefined },
}

/** What is still missing, the first of it. */
function problemOf({ schemeId, star, givenOn, validUntil, number, photo }: AskDraft) {
  if (schemeId === '') return ASK_COPY.noScheme
  if (star === 0) return ASK_COPY.noStar
  if (givenOn === '' || validUntil === '') return ASK_COPY.noDates
  if (!isInTime({ givenOn, validUntil }, localDate(Date.now()))) return ASK_COPY.wrongDates
  if (number.trim().length < 2) return ASK_COPY.noNumber
  return photo ? undefined : ASK_COPY.missing
}

/** Writes it down, sends its picture, and hands it in; tried again it is the same one, and what arrived stays. */
export function useAsking() {
  const [draft, setDraft] = useState(EMPTY)
  const [checked, setChecked] = useState(false)
  const act = useAct()
  const problem = problemOf(draft)
  return {
    draft,
    act,
    problem: checked ? problem : undefined,
    change: (more: Partial<AskDraft>) => {
      act.forgive()
      setDraft((before) => ({ ...before, ...more }))
    },
    hand: async () => {
      setChecked(true)
      const { photo, ...given } = draft
      if (problem !== undefined || !photo) return false
      return act.run(async () => {
        const { id } = await call(recognitionContract, 'askRecognition', given)
        await sendPhotos(
          [photo],
          (piece) => call(recognitionContract, 'addRecognitionPhoto', { id, ...piece }),
          () => undefined,
        )
        await call(recognitionContract, 'submitRecognition', { id })
      })
    },
  }
}
