import { type Draft, readDraft, useDraft } from '@client/platform/drafts'
import { BLANK_DRAFT, type ReportDraft } from './report-draft'

const NAME = 'help.report.2'

/** The report being written, shared by the steps. A change makes it another report than one sent before. */
export function useReportDraft(): Draft<ReportDraft> {
  const draft = useDraft(NAME, BLANK_DRAFT)
  return { ...draft, update: (change) => draft.update({ id: '', ...change }) }
}

/** The photos of the report being written. */
export function draftPhotos(): readonly string[] {
  return readDraft<ReportDraft>(NAME)?.photos ?? []
}
