import type { GivenConsent } from '@shared/account/records'
import { instantOf } from '@shared/kit/time'
import type { Notice } from '@shared/notice/model'
import { DEFAULT_NOTICE_SETTINGS } from '@shared/notice/rules'
import { SETTINGS_COPY } from './copy'
import { canGiveHere, consentStates } from './consent-states'
import { filterNotices, groupByDay } from './notice-words'
import { clockOfMinute, isQuiet, withQuiet, withTopic } from './quiet'

const now = instantOf('2026-11-22', 10 * 60)
const given = (
  kind: GivenConsent['kind'],
  givenAt: number,
  withdrawnAt?: number,
): GivenConsent => ({
  ...{ kind, version: '2026-11-22', givenAt },
  ...(withdrawnAt === undefined ? {} : { withdrawnAt }),
})

describe('what the person agreed to', () => {
  it('R-24: shows one state a kind, and nothing that was never asked', () => {
    const states = consentStates([given('signIn', 1), given('realName', 2, 5)])
    expect(states).toEqual([
      { kind: 'signIn', needed: true, given: true, at: 1 },
      { kind: 'realName', needed: false, given: false, at: 5 },
    ])
  })

  it('R-24: given again after a withdrawal counts as given, since the last time', () => {
    const states = consentStates([given('realName', 2, 5), given('realName', 9)])
    expect(states).toEqual([{ kind: 'realName', needed: false, given: true, at: 9 }])
  })

  it('R-24: what is asked where the data is taken is not given from a list', () => {
    for (const kind of ['guardian', 'sensitiveReport', 'reportPhoto', 'opinionPerson'] as const) {
      expect(canGiveHere(kind)).toBe(false)
    }
    expect([canGiveHere('realName'), canGiveHere('publicTier')]).toEqual([true, true])
  })
})

function notice(id: string, at: number, kind: Notice['kind'], params: Notice['params']): Notice {
  return { id: `ntc_${id}`, kind, params, record: id, at, read: false }
}

describe('the inbox', () => {
  const place = { stationName: '槐安里服务站' }
  const notices = [
    notice('a', now, 'onDuty', place),
    notice('b', now - 1000, 'lessonWaits', place),
    notice('c', instantOf('2026-11-21', 60), 'restored', place),
    notice('d', instantOf('2026-11-19', 60), 'cleared', place),
  ]

  it('MSG-01: groups by day, newest first', () => {
    const groups = groupByDay(notices, now).map(({ day, notices: of }) => [day, of.length])
    expect(groups).toEqual([
      ['今天', 2],
      ['昨天', 1],
      ['11月19日', 1],
    ])
  })

  it('tells apart what waits for the person and what is only told', () => {
    const ids = (filter: 'all' | 'toDo' | 'news') =>
      filterNotices(notices, filter).map(({ record }) => record)
    expect(ids('all')).toEqual(['a', 'b', 'c', 'd'])
    expect([ids('toDo'), ids('news')]).toEqual([['b'], ['a', 'c', 'd']])
  })
})

describe('the large look', () => {
  it('D-25: has both of its names where it is switched on, the first one first', () => {
    expect(SETTINGS_COPY.care).toMatch(/^关怀模式.*长辈版/)
  })
})

describe('reminders', () => {
  it('quiet hours are on by default, and both ways change only themselves', () => {
    const off = withQuiet(DEFAULT_NOTICE_SETTINGS, false)
    expect([isQuiet(DEFAULT_NOTICE_SETTINGS), isQuiet(off)]).toEqual([true, false])
    expect(withQuiet(off, true)).toEqual(DEFAULT_NOTICE_SETTINGS)
  })

  it('a topic goes off once, however often it is switched', () => {
    const off = withTopic(withTopic(DEFAULT_NOTICE_SETTINGS, 'duty', false), 'duty', false)
    expect(off.off).toEqual(['duty'])
    expect(withTopic(off, 'duty', true).off).toEqual([])
  })

  it('says minutes of a day as a clock', () => {
    expect([0, 8 * 60, 21 * 60 + 5].map(clockOfMinute)).toEqual(['00:00', '08:00', '21:05'])
  })
})
