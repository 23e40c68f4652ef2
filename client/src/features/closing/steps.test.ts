import { CLOSING_STEPS, type ClosingStep } from '@shared/activity/closing-rules'
import { CLOSING_PARTS, nextClosing, stepOf } from './steps'

const over = (missing: readonly ClosingStep[], mayVerify = false) => ({
  ...{ missing: [...missing], mayVerify, state: 'over' as const },
})

describe('the one thing to do next', () => {
  it('ACT-26: goes through the steps in their order, one at a time', () => {
    const left = CLOSING_STEPS.map((_, done) => nextClosing(over(CLOSING_STEPS.slice(done)), true))
    const others: ClosingStep[] = ['record', 'photos', 'summary', 'thanks']
    expect(left).toEqual(['checks', 'leaderHours', 'record', ...others])
  })

  it('D-11: only the second person is asked to verify; the others go on meanwhile', () => {
    const missing: ClosingStep[] = ['stationHours', 'summary']
    expect(nextClosing(over(missing, true), true)).toBe('stationHours')
    expect(nextClosing(over(missing, false), true)).toBe('summary')
    expect(nextClosing(over(['stationHours'], false), true)).toBe('waitForArchive')
  })

  it('ACT-29, ARC-05: the station files what is done; a leader waits for it', () => {
    expect(nextClosing(over([]), true)).toBe('archive')
    expect(nextClosing(over([]), false)).toBe('waitForArchive')
    const closed = { ...over([]), state: 'closed' as const }
    expect(nextClosing(closed, true)).toBe('nothing')
  })

  it('ACT-26: every step has one page, and the sums of feedback are never missing', () => {
    const pages = CLOSING_STEPS.map((step) =>
      CLOSING_PARTS.filter((part) => stepOf(part, { missing: [step] }) !== undefined),
    )
    expect(pages).toEqual([
      ...[['hours'], ['hours'], ['hours'], ['record'], ['photos'], ['summary'], ['thanks']],
    ])
  })
})
