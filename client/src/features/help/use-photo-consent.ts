import { readDraft } from '@client/platform/drafts'
import { consentTo } from '@shared/account/consent-texts'
import { type Consent } from '@shared/account/model'
import { useState } from 'react'
import { type Brushing } from './brushing'
import { REPORT_DRAFT } from './draft-name'
import { keptReport } from './kept-reports'
import { keptPhotos } from './photos'
import { type ReportDraft } from './report-draft'

/** What was agreed to for the pictures of this report before; new words are asked for again. */
function agreedBefore(into: Brushing['into']): boolean {
  const { hash } = consentTo('reportPhoto')
  const isToday = (consent: Consent | undefined) => consent?.hash === hash
  if (into !== 'draft') return isToday(keptReport(into.no)?.photoConsent)
  const ids = readDraft<ReportDraft>(REPORT_DRAFT)?.photos ?? []
  return keptPhotos(ids).some(({ consent }) => isToday(consent))
}

/** Agreeing to what happens with pictures, in place, at the first one of a report. */
export interface PhotoConsent {
  /** Whether the box is shown: not once it was ticked for a picture of the same report. */
  readonly asked: boolean
  readonly ticked: boolean
  readonly tick: (ticked: boolean) => void
  /** What travels with the picture; undefined until it is agreed to. */
  readonly given: Consent | undefined
}

/** Never ticked before. R-25. */
export function usePhotoConsent(into: Brushing['into']): PhotoConsent {
  // As it was when the page opened: the box does not go while the picture is being kept.
  const [asked] = useState(() => !agreedBefore(into))
  const [ticked, tick] = useState(false)
  return { asked, ticked, tick, given: ticked || !asked ? consentTo('reportPhoto') : undefined }
}
