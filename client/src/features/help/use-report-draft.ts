import { type Draft, useDraft } from '@client/platform/drafts'
import { REPORT_DRAFT } from './draft-name'
import { BLANK_DRAFT, type ReportDraft } from './report-draft'

/** The report being written, shared by the steps. A change makes it another report than one sent before. */
export function useReportDraft(): Draft<ReportDraft> {
  const draft = useDraft(REPORT_DRAFT, BLANK_DRAFT)
  return { ...draft, update: (change) => draft.update({ id: '', ...change }) }
}
