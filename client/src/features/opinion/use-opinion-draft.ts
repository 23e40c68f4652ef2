import { type Draft, useDraft } from '@client/platform/drafts'
import { BLANK_OPINION, type OpinionDraft } from './opinion-draft'

/** The opinion being written. A change makes it another one than what was sent before. */
export function useOpinionDraft(): Draft<OpinionDraft> {
  const draft = useDraft('opinion.1', BLANK_OPINION)
  return { ...draft, update: (change) => draft.update({ id: '', ...change }) }
}
