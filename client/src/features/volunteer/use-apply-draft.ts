import { type Draft, useDraft } from '@client/platform/drafts'
import { type ApplyDraft, BLANK_APPLY_DRAFT } from './apply-draft'

/** The application being written, kept on this phone; a returned one is mended from it. */
export function useApplyDraft(): Draft<ApplyDraft> {
  return useDraft('volunteer.apply.1', BLANK_APPLY_DRAFT)
}
