import { BLANK_DRAFT } from './report-draft'

const disk = new Map<string, unknown>()
const read = ({ name, initial }: { name: string; initial: unknown }) => disk.get(name) ?? initial

jest.mock('@client/platform/storage', () => ({
  defineKey: (name: string, version: number, initial: unknown) => ({ name, version, initial }),
  storage: {
    read: (key: { name: string; initial: unknown }) => read(key),
    write: ({ name }: { name: string }, value: unknown) => void disk.set(name, value),
  },
  useStored: (key: { name: string; initial: unknown }) => [read(key), () => undefined],
}))

import { forgetUnsentCard } from './police-card-shelf'
import { cardFollows, usePoliceCard } from './police-cards'

const ID = 'rpt_01J9ZQ4V7M2X8K3N5P6R7S8T9V'
const draft = { ...BLANK_DRAFT, money: 'moved', counterpart: '农行 6217' } as const
const useCard = (id?: string) => usePoliceCard(id, draft)

beforeEach(() => disk.clear())

it('Feature 22: what the report says is on the card, what was written there stands, also when it was emptied', () => {
  expect(useCard().facts.toAccount).toBe('农行 6217')
  useCard().write({ amount: '3800 元' })
  useCard().write({ toAccount: '' })
  expect([useCard().facts.amount, useCard().facts.toAccount]).toEqual(['3800 元', ''])
})

it('Feature 22: the card goes on under the report’s id, and the next report begins with a blank one', () => {
  useCard().write({ amount: '3800 元' })
  cardFollows({ ...draft, id: ID })
  expect([useCard(ID).facts.amount, useCard(ID).facts.toAccount]).toEqual(['3800 元', '农行 6217'])
  expect(usePoliceCard(undefined, BLANK_DRAFT).facts.amount).toBe('')
})

it('no card is made where no money moved and nobody wrote one', () => {
  cardFollows({ ...draft, id: ID, money: 'notMoved' })
  expect(disk.size).toBe(0)
})

it('a card is deleted from the phone, and no other', () => {
  useCard(ID).write({ amount: '3800 元' })
  useCard('rpt_other').write({ amount: '20 元' })
  useCard(ID).remove()
  expect([useCard(ID).facts.amount, useCard('rpt_other').facts.amount]).toEqual(['', '20 元'])
})

it('with the drafts goes the card of the report that was never sent, and no other', () => {
  useCard().write({ amount: '3800 元' })
  useCard(ID).write({ amount: '20 元' })
  forgetUnsentCard()
  expect([useCard().facts.amount, useCard(ID).facts.amount]).toEqual(['', '20 元'])
})
