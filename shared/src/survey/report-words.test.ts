import { frameOf, mergedGroups } from './report-groups'
import type { ReportQuestion, ReportTable } from './report-model'
import { addToVector, countedQuestions, emptyVector } from './report-plan'
import { howMany, percent, questionSentence, tableSentence } from './report-sentences'
import { clearestSpots, scoreOf, spotsOf, type ScoredSpot } from './report-spots'
import type { Question } from './question-model'

const part = (id: string, people: number) => ({ id, label: id, people })

describe('groups of a report', () => {
  test.each([
    ['all large', [30, 20], ['a', 'b']],
    ['one small goes with the next smallest', [30, 20, 3], ['a', 'others']],
    ['two small that are ten together', [30, 20, 6, 4], ['a', 'b', 'others']],
    ['nothing else is there', [3], ['a']],
  ])('R-32: %s', (_what, sizes, expected) => {
    const parts = sizes.map((people, place) => part('abcd'[place] ?? '', people))
    const groups = mergedGroups(parts, { id: 'others', label: '其他' }).map(({ group }) => group)
    expect(groups.map(({ id }) => id)).toEqual(expected)
    expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(
      sizes.reduce((sum, size) => sum + size, 0),
    )
  })

  test('R-32: a small station stands with others of its own area, and areas are made of stations', () => {
    const station = (id: string, people: number, areaId: string) => ({
      ...part(id, people),
      ...{ areaId, areaLabel: areaId },
    })
    const {
      people,
      area,
      station: stations,
    } = frameOf(
      [part('young', 60)],
      [station('s1', 30, 'a1'), station('s2', 4, 'a1'), station('s3', 26, 'a2')],
    )
    expect(people).toBe(60)
    expect(area.map((one) => [one.id, one.people])).toEqual([
      ['a1', 34],
      ['a2', 26],
    ])
    expect(stations.map(({ id, members, area: at }) => [id, members, at])).toEqual([
      ['a1.others', ['s2', 's1'], 0],
      ['s3', ['s3'], 1],
    ])
  })
})

const base = { chapter: 'problems', title: '这是一道题' } as const
const choices = ['one', 'two'].map((id) => ({ id, label: id }))

describe('what is counted of each kind', () => {
  test.each<[string, Question, Parameters<typeof addToVector>[2], Record<string, number>]>([
    ['single', { ...base, id: 'q01', kind: 'single', choices }, 'two', { two: 1 }],
    [
      'multiple',
      { ...base, id: 'q01', kind: 'multiple', choices, most: 2 },
      ['one', 'two'],
      { one: 1, two: 1 },
    ],
    ['scale', { ...base, id: 'q01', kind: 'scale', low: '差', high: '好' }, 4, { g4: 1 }],
    [
      'ranking',
      { ...base, id: 'q01', kind: 'ranking', choices, most: 2 },
      ['two', 'one'],
      { 'two/1': 1 },
    ],
    ['number', { ...base, id: 'q01', kind: 'number', from: 0, to: 59 }, 25, { b2: 1 }],
    ['text', { ...base, id: 'q01', kind: 'text', most: 300 }, '多来讲讲', { words: 1 }],
    [
      'matrix',
      {
        ...base,
        id: 'q01',
        kind: 'matrix',
        rows: choices,
        columns: [
          { id: 'no', label: '否' },
          { id: 'ok', label: '是' },
        ],
      },
      { one: 'ok', two: 'no' },
      { 'one/ok': 1, 'two/no': 1 },
    ],
    [
      'region',
      {
        ...base,
        id: 'q01',
        kind: 'region',
        places: [...choices, { id: 'inner', label: '里', within: 'two' }],
      },
      'inner',
      { two: 1 },
    ],
  ])('SUR-06: %s', (_kind, question, answer, expected) => {
    const [counted] = countedQuestions({ questions: [question] }, [])
    if (!counted) throw new Error('nothing counted')
    const vector = emptyVector(counted)
    addToVector(vector, counted, answer)
    addToVector(vector, counted, undefined)
    expect(vector[0]).toBe(2)
    const given = counted.slots.flatMap(({ id }, slot) => {
      const count = vector[slot + 1] ?? 0
      return count > 0 ? [[id, count]] : []
    })
    expect(Object.fromEntries(given)).toEqual(expected)
  })

  test('feature 38: what a rule or a jump decides hangs on that question; several answers together on none', () => {
    const single = (id: string, more: object = {}): Question => ({
      ...{ ...base, id, kind: 'single', choices },
      ...more,
    })
    const rule = (...questions: string[]) => ({
      showIf: {
        match: 'all' as const,
        clauses: questions.map((question) => ({ question, anyOf: ['one'] })),
      },
    })
    const jumping = { choices: [{ id: 'one', label: 'one', goTo: 'q03' }, ...choices.slice(1)] }
    const questions = [
      ...[single('q01', jumping), single('q02'), single('q03')],
      ...[single('q04', rule('q03')), single('q05', rule('q02', 'q03'))],
    ]
    const [, second, third, fourth, fifth] = countedQuestions({ questions }, [])
    expect([second, third, fourth, fifth].map((one) => one?.basis)).toEqual([
      { kind: 'part', of: 'q01' },
      { kind: 'all' },
      { kind: 'part', of: 'q03' },
      { kind: 'mixed' },
    ])
    const [topic] = countedQuestions({ questions: [] }, [{ questions: [single('t01')] }])
    expect(topic?.basis).toEqual({ kind: 'topic' })
  })
})

function question(different: Partial<ReportQuestion>): ReportQuestion {
  return {
    ...{
      id: 'q20',
      kind: 'single',
      title: '家人差点被骗过吗？',
      chapter: 'problems',
      answered: 3306,
    },
    options: [
      { id: 'yes', label: '差点被骗', count: 796, last: null },
      { id: 'no', label: '没有', count: 2309, last: null },
      { id: 'unsure', label: '说不清', count: null, last: null },
    ],
    ...{ meanTenths: null, sentence: '' },
    ...different,
  }
}

describe('sentences', () => {
  test.each([
    [61, 100, '十个人里六个'],
    [96, 100, '几乎人人'],
    [20, 100, '十个人里两个'],
    [3, 100, '一百个人里 3 个'],
  ])('SUR-06: %d of %d', (count, of, words) => {
    expect(howMany(count, of)).toBe(words)
  })

  test.each([
    [question({}), '十个人里七个，选“没有”'],
    [question({ answered: null }), '人数太少，先不显示'],
    [
      question({
        kind: 'scale',
        meanTenths: 42,
        options: [{ id: 'g5', label: '好', count: 20, last: null }],
      }),
      '平均 4.2 分，最高 5 分',
    ],
    [question({ kind: 'text', answered: 128, options: [] }), '有 128 位居民留了话'],
    [question({ kind: 'text', answered: null, options: [] }), '留话的人数不显示'],
  ])('R-32: a question is told by what is told of it: %#', (told, sentence) => {
    expect(questionSentence(told)).toBe(sentence)
    expect(sentence).not.toContain('说不清')
  })

  const table = (lastCell: number | null): Pick<ReportTable, 'groups' | 'rows'> => ({
    groups: [
      { id: 's1', label: '槐安里', answered: 1452 },
      { id: 's2', label: '清河湾', answered: 1000 },
      { id: 's3', label: '大厅分站', answered: 854 },
    ],
    rows: [{ id: 'yes', label: '差点被骗', answered: 796, cells: [286, 312, lastCell] }],
  })

  test('board 53b: the highest is named only where all of its answer are told', () => {
    expect(tableSentence(table(198), question({}))).toBe('清河湾“差点被骗”的占比最高')
    expect(tableSentence(table(null), question({}))).toBe('清河湾“差点被骗”占 31.2%，大家 24.1%')
    const hidden = {
      ...table(null),
      rows: [{ ...table(null).rows[0]!, cells: [null, null, null] }],
    }
    expect(tableSentence(hidden, question({}))).toBe('分组人数太少，先不显示')
    expect(percent(796, 3306)).toBe('24.1%')
  })
})

describe('hot spots', () => {
  const [counted] = countedQuestions(
    {
      questions: [
        {
          ...{ ...base, id: 'q20', kind: 'multiple', most: 2 },
          choices: [
            { id: 'yes', label: '差点被骗' },
            { id: 'none', label: '都没有', alone: true },
          ],
        },
      ],
    },
    [],
  )
  const spots = (
    cell: number | null,
    of: number,
    id = 'yes',
    more: Partial<ReportQuestion> = {},
  ): ScoredSpot[] => {
    const all = question({ answered: 1000, ...more })
    const table: ReportTable = {
      ...{ question: 'q20', title: '题目在此', by: 'age', hidden: 0, sentence: '' },
      groups: [{ id: 'old', label: '70 岁以上', answered: of }],
      rows: [{ id, label: '差点被骗', answered: 200, cells: [cell] }],
    }
    return counted ? spotsOf(counted, all, [table]) : []
  }

  test.each([
    ['clearly more', spots(40, 100), 1],
    ['too few people', spots(20, 49), 0],
    ['as many as are enough', spots(20, 50), 1],
    ['hardly more', spots(24, 100), 0],
    ['hidden', spots(null, 100), 0],
    ['nothing to worry about', spots(40, 100, 'none'), 0],
    ['not told of all', spots(40, 100, 'yes', { answered: null }), 0],
  ])('SUR-07: %s', (_what, found, many) => {
    expect(found).toHaveLength(many)
  })

  test('SUR-07: at most twelve, the clearest first', () => {
    expect(scoreOf({ count: 40, of: 100 }, { count: 200, of: 1000 })).toBeCloseTo(5.27, 1)
    const many = Array.from({ length: 20 }, (_, place) => ({
      ...(spots(40, 100)[0] as ScoredSpot),
      score: place,
    }))
    expect(clearestSpots(many).map(({ score }) => score)).toEqual([
      19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8,
    ])
  })
})
