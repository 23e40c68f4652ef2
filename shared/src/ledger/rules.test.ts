import * as fc from 'fast-check'
import { balanceId, sumEntries } from './rules'

const anyEntries = fc.array(
  fc.record({
    account: fc.constantFrom('acc_one', 'acc_two'),
    kind: fc.constantFrom('serviceMinutes' as const, 'timePoints' as const),
    state: fc.constantFrom('confirmed' as const, 'pending' as const),
    amount: fc.integer({ min: -90, max: 90 }).filter((amount) => amount !== 0),
  }),
)

describe('sumEntries', () => {
  it('D-03: never adds what waits to what is confirmed', () => {
    const entry = { account: 'acc_one', kind: 'serviceMinutes', amount: 5 } as const
    const sums = sumEntries([
      { ...entry, state: 'confirmed' },
      { ...entry, state: 'pending' },
      { ...entry, state: 'pending', amount: -5 },
    ])
    expect(sums.get(balanceId('acc_one', 'serviceMinutes'))).toEqual({
      confirmed: 5,
      pending: 0,
      entries: 3,
    })
  })

  it('HRS-06: every entry is in exactly one balance', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const sums = [...sumEntries(entries).values()]
        const total = (name: 'confirmed' | 'pending' | 'entries') =>
          sums.reduce((sum, counts) => sum + (counts[name] ?? 0), 0)
        const amounts = entries.reduce((sum, { amount }) => sum + amount, 0)
        expect(total('entries')).toBe(entries.length)
        expect(total('confirmed') + total('pending')).toBe(amounts)
      }),
    )
  })
})
