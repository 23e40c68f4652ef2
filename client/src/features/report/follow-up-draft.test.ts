import { instantOf } from '@shared/kit/time'
import { followUpInput, followUpProblems, newFollowUp } from './follow-up-draft'

const now = instantOf('2026-11-21', 600)

describe('a follow-up', () => {
  test('SUR-07: begins with what the report said, and two weeks', () => {
    const draft = newFollowUp('70 岁以上：差点被骗', 'stn_qing', now)
    expect(draft).toEqual({
      ...{ about: '70 岁以上：差点被骗', what: null, stationId: 'stn_qing', words: '' },
      day: '2026-12-05',
    })
    expect(followUpProblems(draft)).toEqual({ what: '选一种做法' })
    expect(followUpInput('cmp_winter', draft)).toBeUndefined()
  })

  test('says everything that is missing at once', () => {
    expect(Object.keys(followUpProblems(newFollowUp('', '', now)))).toEqual([
      'about',
      'what',
      'station',
    ])
  })

  test('SUR-07: is due at the end of its day', () => {
    const draft = { ...newFollowUp('七十岁以上', 'stn_qing', now), what: 'lecture' as const }
    expect(followUpInput('cmp_winter', { ...draft, words: ' 多去几次 ' })).toEqual({
      ...{ campaignId: 'cmp_winter', stationId: 'stn_qing', about: '七十岁以上', what: 'lecture' },
      ...{ words: '多去几次', dueAt: instantOf('2026-12-06') },
    })
  })
})
