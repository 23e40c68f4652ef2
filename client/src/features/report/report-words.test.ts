import { HIDDEN } from '@client/ui/table'
import { instantOf } from '@shared/kit/time'
import type { ReportQuestion, ReportTable } from '@shared/survey/report-model'
import {
  barsOf,
  daysIn,
  fullestPart,
  groupBars,
  groupTable,
  percent,
  shareOf,
  shareOfAll,
  spanWords,
  sumOf,
  tableOf,
  tableParts,
} from './report-words'

// The table itself draws; here only its mark of a hidden cell is needed.
jest.mock('@client/ui/table', () => ({ HIDDEN: Symbol('hidden') }))

const question = (different: Partial<ReportQuestion> = {}): ReportQuestion => ({
  ...{ id: 'q07', kind: 'multiple', title: '您最担心什么？', chapter: 'problems' },
  ...{ answered: 1000, meanTenths: null, sentence: '十个人里六个，常收到骗子电话短信' },
  options: [
    { id: 'leak', label: '担心信息外传', count: 582, last: 6000 },
    { id: 'calls', label: '常收到骗子电话', count: 614, last: null },
    { id: 'few', label: '被骗过', count: null, last: null },
  ],
  ...different,
})

const table: ReportTable = {
  ...{ question: 'q09', title: '家人差点被骗过吗？', by: 'station', hidden: 2, sentence: '' },
  groups: [
    { id: 'stn_huai', label: '槐安里', answered: 1452 },
    { id: 'stn_qing', label: '清河湾', answered: 1000 },
    { id: 'stn_hall', label: '大厅分站', answered: 92 },
  ],
  rows: [
    { id: 'near', label: '差点被骗', answered: 598, cells: [286, 312, null] },
    { id: 'no', label: '没有', answered: 1843, cells: [1104, 665, 74] },
    { id: 'unsure', label: '说不清', answered: null, cells: [62, 23, null] },
    { id: 'other', label: '没有', answered: 0, cells: [0, 0, 0] },
  ],
}

describe('shares', () => {
  test.each([
    [614, 1000, '61.4%'],
    [1, 3, '33.3%'],
    [0, 10, '0.0%'],
    [10, 10, '100.0%'],
  ])('%i of %i is %s', (count, answered, words) => {
    expect(percent(shareOf(count, answered) ?? -1)).toBe(words)
  })

  test('R-32: of a hidden count, or of hidden people, there is none', () => {
    expect(shareOf(null, 100)).toBeNull()
    expect(shareOf(12, null)).toBeNull()
    expect(shareOf(0, 0)).toBeNull()
  })

  test('R-32: a sum with a hidden part is not told', () => {
    expect(sumOf([10, 20])).toBe(30)
    expect(sumOf([10, null, 20])).toBeNull()
  })
})

describe('a question of the report', () => {
  test('feature 41: bars go by how often it was said, with the share of before under them', () => {
    const { bars, hidden } = barsOf(question())
    expect(bars).toEqual(
      [
        { key: 'calls', label: '常收到骗子电话', value: '61.4%', share: 0.614 },
        {
          key: 'leak',
          label: '担心信息外传',
          value: '58.2%',
          share: 0.5819999999999999,
          note: '上次 60.0%',
        },
      ].map((bar) => ({ ...bar, share: expect.closeTo(bar.share, 4) as number })),
    )
    expect(hidden).toEqual(['被骗过'])
  })

  test('feature 41, R-32: the table behind it has the same order and rounding, and says what is hidden', () => {
    expect(tableOf(question())).toEqual({
      columns: ['答的是', '人数', '占比', '上次'],
      rows: [
        { key: 'calls', cells: ['常收到骗子电话', 614, '61.4%', ''] },
        { key: 'leak', cells: ['担心信息外传', 582, '58.2%', '60.0%'] },
        { key: 'few', cells: ['被骗过', HIDDEN, HIDDEN, ''] },
      ],
      hidden: '不显示',
    })
  })

  test('grades stand in their own order', () => {
    const grades = [40, 10, 50].map((count, grade) => ({
      ...{ id: `g${grade + 1}`, label: `${grade + 1} 分`, count, last: null },
    }))
    const scale = question({ kind: 'scale', answered: 100, options: grades })
    expect(barsOf(scale).bars.map(({ value }) => value)).toEqual(['40.0%', '10.0%', '50.0%'])
    expect(tableOf(scale).columns).toHaveLength(3)
  })

  test('R-32: when so few answered that nobody says how many, nothing is drawn', () => {
    expect(barsOf(question({ answered: null })).bars).toEqual([])
  })
})

describe('a question by groups', () => {
  test('R-32: a line a group with its sum; hidden cells stay hidden', () => {
    expect(groupTable(table, 0)).toEqual({
      columns: ['站点', '差点被骗', '没有', '说不清', '合计'],
      rows: [
        { key: 'stn_huai', cells: ['槐安里', 286, 1104, 62, 1452] },
        { key: 'stn_qing', cells: ['清河湾', 312, 665, 23, 1000] },
        { key: 'stn_hall', cells: ['大厅分站', HIDDEN, 74, HIDDEN, 92] },
      ],
      hidden: '不显示',
    })
  })

  test('more answers than columns come in parts, and names are not taken for one another', () => {
    expect(tableParts(table)).toEqual([0, 3])
    expect(fullestPart(table)).toBe(3)
    expect(groupTable(table, 3).columns).toEqual(['站点', '没有', '合计'])
    const twice = { ...table, rows: table.rows.filter(({ label }) => label === '没有') }
    expect(groupTable(twice, 0).columns).toEqual(['站点', '没有', '没有（2）', '合计'])
  })

  test('one answer by groups, the most often first, the hidden ones by name', () => {
    const { bars, hidden } = groupBars(table, 'near')
    expect(bars.map(({ label, value }) => [label, value])).toEqual([
      ['清河湾', '31.2%'],
      ['槐安里', '19.7%'],
    ])
    expect(hidden).toEqual(['大厅分站'])
    expect(percent(shareOfAll(table, 'near') ?? -1)).toBe('23.5%')
    expect(shareOfAll(table, 'unsure')).toBeNull()
  })
})

describe('a window', () => {
  test.each([
    ['2025-08-03', '2025-08-13', '2025年8月3–12日', 10],
    ['2025-08-28', '2025-09-07', '2025年8月28日–9月6日', 10],
    ['2025-11-03', '2025-12-02', '2025年11月3日–12月1日', 29],
  ])('%s to %s', (from, until, words, days) => {
    const window = { opensAt: instantOf(from), closesAt: instantOf(until) }
    expect(spanWords(window)).toBe(words)
    expect(daysIn(window)).toBe(days)
  })
})
