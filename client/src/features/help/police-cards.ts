import { defineKey, storage, useStored } from '@client/platform/storage'
import { factsOf, NO_FACTS, type PoliceFacts } from './police-facts'
import { type ReportDraft } from './report-draft'

/** The card of the report being written. */
const NEW = 'new'

/** What was written on a card; a row that is not in it was never touched. */
type Written = Partial<PoliceFacts>
type Cards = Readonly<Record<string, Written>>

/** The cards of this phone, by the report's own id or its number. They are never sent: no action takes one. */
const CARDS = defineKey<Cards>('help.police-cards', 1, {})

function write(change: (cards: Cards) => Cards) {
  storage.write(CARDS, change(storage.read(CARDS)))
}

function without(cards: Cards, key: string) {
  return Object.fromEntries(Object.entries(cards).filter(([name]) => name !== key))
}

/** A card as it is on the screen. */
export interface PoliceCard {
  readonly facts: PoliceFacts
  readonly write: (change: Partial<PoliceFacts>) => void
  readonly remove: () => void
}

/** The card of a report, or, without an id, of the one being written: filled up with what that says. Board 54. */
export function usePoliceCard(id: string | undefined, draft: ReportDraft): PoliceCard {
  const [cards] = useStored(CARDS)
  const key = id ?? NEW
  const known = id === undefined ? factsOf(draft) : NO_FACTS
  return {
    facts: { ...known, ...cards[key] },
    write: (change) => write((all) => ({ ...all, [key]: { ...all[key], ...change } })),
    remove: () => write((all) => without(all, key)),
  }
}

/** A report was handed in: its card goes on under the report's id, where one may be needed. */
export function cardFollows(draft: ReportDraft): void {
  const written = storage.read(CARDS)[NEW]
  if (draft.money === 'notMoved' && !written) return
  write((cards) => ({ ...without(cards, NEW), [draft.id]: { ...factsOf(draft), ...written } }))
}

/** Deletes the card of the report being written, when that is thrown away. */
export function forgetUnsentCard(): void {
  write((cards) => without(cards, NEW))
}
