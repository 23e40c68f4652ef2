import { closingDues } from '@shared/activity/closing-rules'
import { HOLIDAYS } from '@shared/kit/holidays'
import { addDays, instantOf } from '@shared/kit/time'
import { dueRows, dueWords } from './due-words'

const NOON = 12 * 60

/** What a closing says on each of the days behind its end, for one of its deadlines. */
function story(key: 'results' | 'record' | 'legal', ended: string, days: number): string[] {
  const dues = closingDues(instantOf(ended, 15 * 60), HOLIDAYS)
  return Array.from({ length: days }, (_, day) => {
    const now = instantOf(addDays(ended, day), NOON)
    return dueWords(key, dues[key].at, now).text
  })
}

describe('what is left until a deadline', () => {
  it('ACT-26, N-092: five working days over a weekend, counted down to the last day and past it', () => {
    // 2026-11-18 is a Wednesday.
    expect(story('results', '2026-11-18', 9)).toEqual([
      '还剩 5 个工作日',
      '还剩 4 个工作日',
      '还剩 3 个工作日',
      '还剩 3 个工作日',
      '还剩 3 个工作日',
      '还剩 2 个工作日',
      '还剩 1 个工作日',
      '今天到期',
      '过了 1 天',
    ])
  })

  it('ACT-26, AMB-27: a holiday week does not shorten the five working days', () => {
    // National Day 2026 is free from the 1st to the 7th; the 10th, a Saturday, is worked.
    expect(story('results', '2026-09-30', 12)).toEqual([
      ...Array.from({ length: 8 }, () => '还剩 5 个工作日'),
      '还剩 4 个工作日',
      '还剩 3 个工作日',
      '还剩 2 个工作日',
      '还剩 2 个工作日',
    ])
  })

  it('ACT-28, N-094: the record is counted in days', () => {
    expect(story('record', '2026-11-18', 9)).toEqual([
      ...['还剩 7 天', '还剩 6 天', '还剩 5 天', '还剩 4 天'],
      ...['还剩 3 天', '还剩 2 天', '还剩 1 天', '今天到期', '过了 1 天'],
    ])
  })

  it('R-08: all four are told at once, the near ones in another tone', () => {
    const dues = closingDues(instantOf('2026-11-18', 15 * 60), HOLIDAYS)
    const rows = dueRows({ dues }, instantOf('2026-11-25', NOON))
    expect(rows.map(({ key, text, tone }) => [key, text, tone])).toEqual([
      ['results', '今天到期', 'wait'],
      ['record', '今天到期', 'wait'],
      ['archive', '今天到期', 'wait'],
      ['legal', '还剩 5 个工作日', 'plain'],
    ])
  })

  it('ACT-26: the last minute still counts, the one behind it no more', () => {
    const at = instantOf('2026-11-26')
    expect(dueWords('results', at, at - 1)).toMatchObject({ text: '今天到期', tone: 'wait' })
    expect(dueWords('results', at, at)).toMatchObject({ text: '过了 1 天', tone: 'bad' })
  })
})
