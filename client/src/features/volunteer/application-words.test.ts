import type { OwnApplication } from '@shared/volunteer/model'
import {
  applicationTimeline,
  hasApplied,
  returnedWords,
  type Standing,
  standingWords,
} from './application-words'

const NOW = Date.parse('2026-11-22T10:00:00+08:00')
const SENT: OwnApplication = {
  id: 'apl_01JD5Z0000000000000000000A',
  stationId: 'stn_huaianli',
  stationName: '槐安里服务站',
  state: 'waiting',
  submittedAt: NOW,
  dueAt: Date.parse('2026-11-24T18:00:00+08:00'),
  needsGuardian: false,
  documentCheck: false,
  returned: null,
}
const standing = (change: Partial<Omit<Standing, 'application'>>, application = SENT) => ({
  application,
  lessonPassed: false,
  volunteerState: null,
  ...change,
})
const APPROVED: OwnApplication = { ...SENT, state: 'approved' }

describe('one’s own application (REG-12)', () => {
  it('D-15: says until when the station answers', () => {
    expect(standingWords(standing({})).text).toContain('11月24日')
  })

  it('REG-13: says why it came back, and what the station added', () => {
    const returned = { reason: 'full', note: '对面的站缺人' } as const
    expect(returnedWords({ returned })).toEqual(['这个站暂时不缺人，可以换一个', '对面的站缺人'])
    expect(returnedWords({ returned: { ...returned, note: '' } })).toHaveLength(1)
  })

  it('REG-10: opens the form again after a good-bye, and for who never applied', () => {
    expect(hasApplied({ application: null, lessonPassed: true, volunteerState: null })).toBe(false)
    expect(hasApplied(standing({ volunteerState: 'left' }, APPROVED))).toBe(false)
    expect(hasApplied(standing({ volunteerState: 'learning' }, APPROVED))).toBe(true)
    expect(hasApplied(standing({}, { ...SENT, state: 'returned' }))).toBe(true)
  })

  it('shows what is done, what is now and what comes, wherever the lesson falls', () => {
    const states = (one: Parameters<typeof applicationTimeline>[0]) =>
      applicationTimeline(one, NOW).map(({ state }) => state)
    expect(states(standing({}))).toEqual(['done', 'now', 'next', 'next'])
    expect(states(standing({ lessonPassed: true }))).toEqual(['done', 'now', 'done', 'next'])
    const learning = standing({ volunteerState: 'learning' }, APPROVED)
    expect(states(learning)).toEqual(['done', 'done', 'now', 'next'])
    const active = standing({ lessonPassed: true, volunteerState: 'active' }, APPROVED)
    expect(states(active)).toEqual(['done', 'done', 'done', 'done'])
  })

  it('says to somebody suspended that the service rests, not that it begins', () => {
    const suspended = standing({ lessonPassed: true, volunteerState: 'suspended' }, APPROVED)
    expect(standingWords(suspended).title).toBe('现在停岗')
  })
})
