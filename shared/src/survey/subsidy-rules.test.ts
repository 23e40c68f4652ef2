import fc from 'fast-check'
import { friendlyMinutes } from '../kit/time'
import { REJECT_REASONS } from './review-model'
import {
  differingLines,
  invoiceDueAt,
  rejectedInAll,
  statementCounts,
  subsidyFen,
  subsidyYear,
  yuan,
} from './subsidy-rules'

describe('what a station gets for publicity', () => {
  test.each([
    [0, '0.00'],
    [1, '0.10'],
    [9, '0.90'],
    [10, '1.00'],
    [5_840, '584.00'],
    [499_999, '49999.90'],
    [500_000, '50000.00'],
    [500_001, '50000.10'],
    [1_000_000, '100000.00'],
    [10_000_000, '1000000.00'],
  ])('SUR-08, D-07, N-115 to N-118: %i valid answers come to %s yuan', (valid, amount) => {
    expect(yuan(subsidyFen(valid))).toBe(amount)
  })

  test('D-07: the amount is whole fen, ten an answer, and nothing else is a number of answers', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), (valid) => {
        expect(subsidyFen(valid)).toBe(valid * 10)
        expect(Number.isInteger(subsidyFen(valid))).toBe(true)
      }),
    )
    for (const wrong of [-1, 0.5, Number.NaN]) expect(() => subsidyFen(wrong)).toThrow(RangeError)
  })

  test('HRS-02, D-01: 50,000 answers at a minute each are 833 hours and 20 minutes', () => {
    expect(friendlyMinutes(50_000)).toBe('833 小时 20 分')
  })

  test('SUR-09, D-27: a campaign counts in the year of its close in Shanghai', () => {
    const closing = (at: string) => subsidyYear({ closesAt: Date.parse(at) })
    expect(closing('2025-12-31T23:59:59.999+08:00')).toBe(2025)
    expect(closing('2026-01-01T00:00:00+08:00')).toBe(2026)
    // Still the year before in London.
    expect(closing('2025-12-31T16:00:00Z')).toBe(2026)
  })

  test('SUR-09: a station has thirty days for its invoice', () => {
    const frozenAt = Date.parse('2026-01-08T10:00:00+08:00')
    expect(invoiceDueAt(frozenAt)).toBe(Date.parse('2026-02-07T10:00:00+08:00'))
  })
})

describe('the lines of a statement', () => {
  test('SUR-08, AMB-08: those of the board add up', () => {
    const lines = statementCounts([
      { total: 6_000, repeated: 160, rejected: 200, rejected_fast: 150, rejected_same: 50 },
      { total: 44, repeated: 8, rejected: 4 },
    ])
    expect(lines).toMatchObject({ submitted: 6_212, repeated: 168, valid: 5_840 })
    expect(lines.rejected).toMatchObject({ fast: 150, same: 50, other: 4, callback: 0 })
    expect(rejectedInAll(lines)).toBe(204)
  })

  test('AMB-08: submitted without repeated and rejected ones is valid, whatever the tallies', () => {
    const tally = fc
      .tuple(fc.nat(1000), fc.nat(100), fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }))
      .chain(([total, repeated, reasons]) =>
        fc.nat(20).map((unsaid) => ({
          ...{ total, repeated },
          rejected: reasons.reduce((sum, many) => sum + many, unsaid),
          ...Object.fromEntries(
            REJECT_REASONS.map((reason, index) => [`rejected_${reason}`, reasons[index] ?? 0]),
          ),
        })),
      )
    fc.assert(
      fc.property(fc.array(tally, { maxLength: 5 }), (tallies) => {
        const lines = statementCounts(tallies)
        expect(lines.submitted - lines.repeated - rejectedInAll(lines)).toBe(lines.valid)
      }),
    )
  })

  test('SUR-08: names the lines in which two statements differ', () => {
    const one = statementCounts([{ total: 5, rejected: 1, rejected_fast: 1 }])
    expect(differingLines(one, one)).toEqual([])
    const other = statementCounts([{ total: 5, rejected: 1 }])
    expect(differingLines(one, other)).toEqual(['rejected_fast', 'rejected_other'])
    expect(differingLines(one, statementCounts([{ total: 6, rejected: 1 }]))).toContain('valid')
  })
})
