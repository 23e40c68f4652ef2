import * as fc from 'fast-check'
import { balanceId, spendable, sumEntries } from './rules'

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

  it('PTS-01, D-08: a confirmed service minute is a minute of time points, one that waits is none', () => {
    const entry = { account: 'acc_one', kind: 'serviceMinutes', amount: 90 } as const
    const spent = {
      account: 'acc_one',
      kind: 'timePoints',
      state: 'confirmed',
      amount: -60,
    } as const
    const sums = sumEntries([
      { ...entry, state: 'confirmed' },
      { ...entry, state: 'pending' },
      spent,
    ])
    expect(sums.get(balanceId('acc_one', 'timePoints'))).toEqual({ confirmed: 30, entries: 2 })
    expect(sums.get(balanceId('acc_one', 'serviceMinutes'))?.confirmed).toBe(90)
  })

  it('AMB-47: training minutes and 宝盾 give no points', () => {
    for (const kind of ['trainingMinutes', 'baodun'] as const) {
      const sums = sumEntries([{ account: 'acc_one', kind, state: 'confirmed', amount: 5 }])
      expect([...sums.keys()]).toEqual([balanceId('acc_one', kind)])
    }
  })

  it('HRS-06: every entry is in exactly one balance of its own kind', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const sums = sumEntries(entries)
        const total = (kind: 'serviceMinutes' | 'timePoints', name: 'confirmed' | 'pending') =>
          ['acc_one', 'acc_two']
            .map((account) => sums.get(balanceId(account, kind))?.[name] ?? 0)
            .reduce((one, other) => one + other, 0)
        const amounts = (kind: string, state: string) =>
          entries
            .filter((entry) => entry.kind === kind && entry.state === state)
            .reduce((sum, { amount }) => sum + amount, 0)
        const minutes = amounts('serviceMinutes', 'confirmed')
        expect(total('serviceMinutes', 'confirmed')).toBe(minutes)
        expect(total('serviceMinutes', 'pending')).toBe(amounts('serviceMinutes', 'pending'))
        expect(total('timePoints', 'confirmed')).toBe(minutes + amounts('timePoints', 'confirmed'))
      }),
    )
  })
})

describe('spendable', () => {
  it('AMB-47: is never below nothing; what a correction took beyond it is owed', () => {
    expect(spendable(90)).toEqual({ left: 90, owed: 0 })
    expect(spendable(0)).toEqual({ left: 0, owed: 0 })
    expect(spendable(-30)).toEqual({ left: 0, owed: 30 })
  })
})
