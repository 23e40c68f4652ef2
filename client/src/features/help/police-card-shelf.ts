import { defineKey, storage } from '@client/platform/storage'
import { type PoliceFacts } from './police-facts'

/** The card of the report being written. */
export const NEW_CARD = 'new'

/** What was written on a card; a row that is not in it was never touched. */
type Written = Partial<PoliceFacts>
type Cards = Readonly<Record<string, Written>>

/** The cards of this phone, by the report's own id or its number. They are never sent: no action takes one. */
export const CARDS = defineKey<Cards>('help.police-cards', 1, {})

/** Changes the cards that are there. */
export function changeCards(change: (cards: Cards) => Cards): void {
  storage.write(CARDS, change(storage.read(CARDS)))
}

/** All but one. */
export function without(cards: Cards, key: string): Cards {
  return Object.fromEntries(Object.entries(cards).filter(([name]) => name !== key))
}

/** Deletes the card of the report being written, when that is thrown away. */
export function forgetUnsentCard(): void {
  changeCards((cards) => without(cards, NEW_CARD))
}
