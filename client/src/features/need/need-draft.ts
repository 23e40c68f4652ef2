import type { NeedFields } from '@shared/activity/need-actions'

/** What is needed, as far as it is said. */
export interface NeedDraft extends Omit<NeedFields, 'about'> {
  readonly about: NeedFields['about'] | null
}

/** Only what nobody has to think about is there beforehand. */
export const BLANK_NEED: NeedDraft = {
  ...{ about: null, text: '', recipients: [], people: 10, mode: 'onSite', when: '', place: '' },
}

export const RECIPIENTS_MOST = 4
export const PEOPLE_STEP = 5
export const PEOPLE_MOST = 500

export type NeedPart = 'about' | 'text' | 'recipients'

/** What is still missing, in the order of the page. */
export function missingParts({ about, text, recipients }: NeedDraft): readonly NeedPart[] {
  const parts: readonly (NeedPart | false)[] = [
    about === null && 'about',
    text.trim().length < 4 && 'text',
    recipients.length === 0 && 'recipients',
  ]
  return parts.filter((part) => part !== false)
}

/** What is sent; undefined while something is missing. */
export function needFields(draft: NeedDraft): NeedFields | undefined {
  const { about } = draft
  return about === null || missingParts(draft).length > 0 ? undefined : { ...draft, about }
}
