import { DAY } from '@shared/kit/time'
import type { Statement, StatementStep } from '@shared/survey/subsidy-model'
import { statementCounts, subsidyFen } from '@shared/survey/subsidy-rules'
import { fenOf, yuanWords } from './money'
import { daysLeftWords, statementSteps } from './steps'

const frozenAt = Date.parse('2026-01-08T10:00:00+08:00')

function statement(different: Partial<Statement>): Statement {
  return {
    ...{ stationId: 'stn_huaianli', stationName: '槐安里服务站', year: 2025, state: 'open' },
    lines: statementCounts([{ total: 5_840 }]),
    ...{ fen: subsidyFen(5_840), payer: '槐安门网络安全志愿者协会', dueAt: frozenAt + 30 * DAY },
    ...{ steps: [], invoice: null, payment: null, ...different },
  }
}

const step = (kind: StatementStep['kind'], reason: string | null = null) => ({
  ...{ kind, reason, at: frozenAt },
})

describe('the steps of a statement', () => {
  it('SUR-09: those of the board: checked, waiting for the invoice with its title and days, then the money', () => {
    const frozen = statement({ state: 'frozen', steps: [step('frozen')] })
    const shown = statementSteps(frozen, frozenAt + 18 * DAY)
    expect(shown).toMatchObject([
      { state: 'done', title: '协会核过', time: '1月8日', text: '两边数字一致' },
      { state: 'now', title: '等服务站开发票', time: '还有 12 天' },
      { state: 'next', title: '打到服务站账户', text: '以协议为准' },
    ])
    expect(shown[1]?.text).toBe('抬头：槐安门网络安全志愿者协会')
  })

  it('SUR-09: one that was given back says why, and waits for another', () => {
    const steps = [step('frozen'), step('handedIn'), step('returned', '抬头写错了')]
    const shown = statementSteps(statement({ state: 'frozen', steps }), frozenAt)
    expect(shown.map(({ state }) => state)).toEqual(['done', 'done', 'stopped', 'now', 'next'])
    expect(shown[2]?.text).toBe('抬头写错了')
  })

  it.each([
    ['open', ['now', 'next', 'next']],
    ['handedIn', ['now', 'next']],
    ['accepted', ['now']],
    ['paid', []],
  ] as const)('SUR-09: %s has what is to come behind what was done', (state, expected) => {
    const shown = statementSteps(statement({ state }), frozenAt)
    expect(shown.map((one) => one.state)).toEqual(expected)
  })

  it('SUR-09: the last day is said, and so is every day after it', () => {
    const dueAt = frozenAt
    expect(daysLeftWords(dueAt, dueAt - 1)).toBe('还有 1 天')
    expect(daysLeftWords(dueAt, dueAt)).toBe('今天到期')
    expect(daysLeftWords(dueAt, dueAt + 3 * DAY)).toBe('晚了 3 天')
  })
})

describe('amounts', () => {
  it('SUR-08, N-116, N-117: are read in yuan with their fen', () => {
    const words = [0, 1, 500_000, 1_000_000].map((valid) => yuanWords(subsidyFen(valid)))
    expect(words).toEqual(['0.00', '0.10', '50,000.00', '100,000.00'])
  })

  it('D-07: are understood as people type them, to the fen', () => {
    expect(['584', '584.0', ' 584.00 元', '50,000.10'].map(fenOf)).toEqual([
      ...[58_400, 58_400, 58_400, 5_000_010],
    ])
    for (const typed of ['', '五百', '1.234', '-5', '1.2.3']) expect(fenOf(typed)).toBeUndefined()
  })
})
