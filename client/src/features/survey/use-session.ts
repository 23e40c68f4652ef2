import { useDraft } from '@client/platform/drafts'
import type { Session } from './session'

interface Kept {
  readonly session: Session | null
}
const NOTHING: Kept = { session: null }

/** The questionnaire being answered on this phone; the pages of a questionnaire share it. */
export function useSession() {
  const { value, update, save, discard } = useDraft<Kept>('survey.1', NOTHING)
  return {
    session: value.session,
    /** On the page at once, on the phone after a pause. */
    change: (session: Session) => update({ session }),
    /** At each step: on the phone now. */
    keep: (session: Session) => {
      update({ session })
      save()
    },
    forget: discard,
  }
}
