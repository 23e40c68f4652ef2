import { storage, useStored } from '@client/platform/storage'
import { CARDS, changeCards, NEW_CARD, without } from './police-card-shelf'
import { factsOf, NO_FACTS, type PoliceFacts } from './police-facts'
import { type ReportDraft } from './report-draft'

/** A card as it is on the screen. */
export interface PoliceCard {
  readonly facts: PoliceFacts
  readonly write: (change: Partial<PoliceFacts>) => void
  readonly remove: () => void
}

/** The card of a report, or, without an id, of the one being written: filled up with what that says. Board 54. */
export function usePoliceCard(id: string | undefined, draft: ReportDraft): PoliceCard {
  const [cards] = useStored(CARDS)
  const key = id ?? NEW_CARD
  const known = id === undefined ? factsOf(draft) : NO_FACTS
  return {
    facts: { ...known, ...cards[key] },
    write: (change) => changeCards((all) => ({ ...all, [key]: { ...all[key], ...change } })),
    remove: () => changeCards((all) => without(all, key)),
  }
}

/** A report was handed in: its card goes on under the report's id, where one may be needed. */
export function cardFollows(draft: ReportDraft): void {
  const written = storage.read(CARDS)[NEW_CARD]
  if (draft.money === 'notMoved' && !written) return
  changeCards((cards) => ({
    ...without(cards, NEW_CARD),
    [draft.id]: { ...factsOf(draft), ...written },
  }))
}
