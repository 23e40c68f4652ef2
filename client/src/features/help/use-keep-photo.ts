import { back } from '@client/platform/navigation'
import { newClientId } from '@client/platform/random'
import { type Consent } from '@shared/account/model'
import { useState } from 'react'
import { type Brushing } from './brushing'
import { BRUSH_COPY } from './copy'
import { keepPhotoConsent } from './kept-reports'
import { keepPhoto, sendPhoto } from './photos'
import { useReportDraft } from './use-report-draft'

/** Keeps what came out from under the brush with what was agreed to, for the report being written or for a case that is there. */
export function useKeepPhoto(into: Brushing['into']) {
  const draft = useReportDraft()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  async function keep(
    picture: { readonly data: string; readonly preview: string } | undefined,
    covered: boolean,
    consent: Consent | undefined,
  ): Promise<void> {
    if (busy || !consent) return
    if (!picture) return setProblem(BRUSH_COPY.tooLarge)
    setBusy(true)
    const id = await newClientId('photo')
    try {
      keepPhoto({ id, covered, preview: picture.preview, consent }, picture.data)
    } catch {
      // The phone's storage is full: nothing was kept, and what to do about it is said.
      setBusy(false)
      return setProblem(BRUSH_COPY.full)
    }
    if (into === 'draft') {
      draft.update({ photos: [...draft.value.photos, id] })
      draft.save()
    } else {
      keepPhotoConsent(into.no, consent)
      sendPhoto(id, into.no)
    }
    await back()
  }

  return { busy, problem, keep }
}
