import { instantOf } from '../kit/time'
import { NOTICE_KINDS, NOTICE_PARAMS, NOTICE_PLACES, type NoticeKind } from './catalogue'
import { Notice } from './model'
import { wordsOfNotice } from './words'
import { DEFAULT_NOTICE_SETTINGS, endOfQuiet, TOPIC_OF } from './rules'

const at = instantOf('2026-11-22', 10 * 60)
const stationName = '槐安里服务站'
const title = '手把手设置手机防骗功能'
const teamName = '柳荫街宣讲队'

/** Something to say of each kind; the longest names and both ways of what may be missing. */
const samples: Readonly<Record<NoticeKind, readonly object[]>> = {
  applicationApproved: [
    { stationName, lessonPassed: true },
    { stationName, lessonPassed: false },
  ],
  applicationReturned: [
    { stationName, reason: 'incomplete' },
    { stationName, reason: 'comeInPerson' },
    { stationName, reason: 'full' },
    { stationName, reason: 'conditions' },
  ],
  lessonWaits: [{ stationName }],
  guardianWaits: [{ stationName }],
  onDuty: [{ stationName }],
  transferAccepted: [{ stationName }],
  transferReturned: [{ stationName }],
  suspended: [
    { stationName, until: null },
    { stationName, until: at },
  ],
  restored: [{ stationName }],
  cleared: [{ stationName }],
  teamJoined: [{ teamName }],
  teamReturned: [{ teamName }],
  correctionDone: [{}],
  correctionReturned: [{}],
  merged: [{ stationName }],
  roleGiven: [
    { role: 'stationManager', scopeName: stationName, until: null },
    { role: 'supervisor', scopeName: '槐安门街道', until: at },
  ],
  roleWithdrawn: [{ role: 'teamLeader', scopeName: teamName }],
  tierPassed: [{ tier: 'lecturer', until: at }],
  tierReturned: [{ tier: 'expert' }],
  tierEnded: [
    { tier: 'publicist', withdrawn: true },
    { tier: 'lecturer', withdrawn: false },
  ],
  reviewsDue: [{ count: 3, dueAt: at }],
  activityPublished: [{ title }],
  activityReturned: [{ title }],
  activityCancelled: [{ title, from: at }],
  signUpConfirmed: [{ title, from: at }],
  signUpRefused: [
    { title, reason: 'skills' },
    { title, reason: 'comeInPerson' },
  ],
  placeOffered: [{ title, until: at }],
  activitySoon: [{ title, from: at }],
  hoursWait: [{ title }],
  hoursReturned: [{ title }],
  hoursVerified: [
    { title, minutes: 90, training: false },
    { title, minutes: 120, training: true },
  ],
  closingDue: [{ title, dueAt: at }],
  thanked: [{ title }],
  missed: [{ title }],
  incidentRecorded: [
    { title, hurt: 0 },
    { title, hurt: 2 },
  ],
  trainingPassed: [{ title }],
  coursewareAccepted: [{ title }],
  coursewareReturned: [{ title }],
  needWaits: [{ stationName }],
  needAnswered: [
    { stationName, state: 'answered' },
    { stationName, state: 'declined' },
  ],
  caseWaits: [
    { stationName, urgent: true, dueAt: at },
    { stationName, urgent: false, dueAt: at },
  ],
  caseGiven: [{ stationName, dueAt: at }],
  caseHandedUp: [
    { stationName, urgent: true },
    { stationName, urgent: false },
  ],
  disclosureWaits: [{ stationName }],
  opinionWaits: [{ stationName, dueAt: at }],
  opinionDecided: [{ stationName }],
  retaliationSaid: [{ stationName }],
  answersRejected: [{ title: '居民满意度', count: 3 }],
  beyondDecided: [
    { from: at, granted: true },
    { from: at, granted: false },
  ],
  appealDecided: [
    { title: '居民满意度', granted: true },
    { title: '居民满意度', granted: false },
  ],
  appealWaits: [{ stationName }],
  qualityWaits: [{ stationName }],
  subsidyFrozen: [{ stationName, year: 2026 }],
  invoiceReturned: [{ stationName, year: 2026 }],
  invoiceWaits: [{ stationName, year: 2026 }],
  subsidyPaid: [{ stationName, year: 2026 }],
  followUpGiven: [{ stationName, dueAt: Date.UTC(2026, 10, 20, 10) }],
  recordDue: [{ title: '茶话会', dueAt: at }],
  claimWaits: [{ stationName, dueAt: at }],
  claimAsked: [{ stationName: '槐安里服务站' }],
  claimDecided: [
    { title: '茶话会', granted: true },
    { title: '茶话会', granted: false },
  ],
  manualWaits: [{ stationName }],
  manualConfirmed: [{ title: '茶话会', minutes: 60 }],
  manualReturned: [{ title: '茶话会' }],
  minutesCorrected: [{ title: '茶话会', minutes: 60 }],
  starReached: [{ count: 1 }, { count: 5 }],
  badgeEarned: [{ title: '百份问卷' }],
  badgeWithdrawn: [{ title: '百份问卷' }],
  proofWaits: [{ stationName, dueAt: at }],
  proofIssued: [{ stationName }],
  proofReturned: [{ stationName }],
  proofRevoked: [{ stationName }],
  recognitionWaits: [{ dueAt: at }],
  recognitionDecided: [true, false].map((granted) => ({ title: stationName, granted })),
  recognitionEnded: [true, false].map((withdrawn) => ({ title: stationName, withdrawn })),
  giftWaits: [{ title: '马克杯', until: at }],
  giftBack: [{ title: '马克杯' }],
  nominationsOpen: [{ year: 2026, dueAt: at }],
  nominated: [{ title: '优秀志愿者', year: 2026 }],
  nominationReturned: [{ title: '优秀志愿者' }],
  awardObjection: [{ year: 2026, dueAt: at }],
  awarded: [{ title: '优秀志愿者', year: 2026 }],
  booksDiffer: [{ count: 1 }],
}

describe('what messages say', () => {
  test.each(NOTICE_KINDS)('MSG-02: %s can be read aloud, and opens a page', (kind) => {
    expect(samples[kind].length).toBeGreaterThan(0)
    for (const params of samples[kind]) {
      const { title, text } = wordsOfNotice(kind, params)
      const plain = (sentence: string) => sentence.replace(/[，。、：\s]/g, '').length
      expect([title, plain(title) > 0, plain(title) <= 16]).toEqual([title, true, true])
      expect([text, plain(text) > 0, plain(text) <= 24]).toEqual([text, true, true])
      expect(title + text).not.toMatch(/[!！]|系统|用户|请勿|审核|温馨/)
    }
    expect(NOTICE_PLACES[kind]).toMatch(/^\w+$/)
    expect(['review', 'duty', 'deadline']).toContain(TOPIC_OF[kind])
  })

  test('R-12: no kind may carry a person’s name, number or free words', () => {
    const names = NOTICE_KINDS.flatMap((kind) => Object.keys(NOTICE_PARAMS[kind].shape))
    expect([...new Set(names)].sort()).toEqual([
      ...['count', 'dueAt', 'from', 'granted', 'hurt', 'lessonPassed', 'minutes', 'reason', 'role'],
      ...['scopeName', 'state', 'stationName', 'teamName', 'tier', 'title', 'training', 'until'],
      ...['urgent', 'withdrawn', 'year'],
    ])
  })

  test('a message whose parameters are of another kind is none', () => {
    const message = { id: 'ntc_onDuty-vol_one-1', record: 'vol_one', at, read: false }
    const good = Notice.safeParse({ ...message, kind: 'onDuty', params: { stationName } })
    const bad = Notice.safeParse({ ...message, kind: 'onDuty', params: { count: 3 } })
    expect([good.success, bad.success]).toEqual([true, false])
  })
})

describe('quiet hours', () => {
  test.each([
    // By default from 21:00 to 08:00.
    ['20:59', '2026-11-22', 20 * 60 + 59, '2026-11-22', 20 * 60 + 59],
    ['21:00', '2026-11-22', 21 * 60, '2026-11-23', 8 * 60],
    ['23:59', '2026-11-22', 24 * 60 - 1, '2026-11-23', 8 * 60],
    ['00:00', '2026-11-23', 0, '2026-11-23', 8 * 60],
    ['07:59', '2026-11-23', 8 * 60 - 1, '2026-11-23', 8 * 60],
    ['08:00', '2026-11-23', 8 * 60, '2026-11-23', 8 * 60],
  ])('MSG-01: what comes at %s may ring', (_clock, day, minute, thenDay, thenMinute) => {
    expect(endOfQuiet(instantOf(day, minute), DEFAULT_NOTICE_SETTINGS)).toBe(
      instantOf(thenDay, thenMinute),
    )
  })

  test('hours within one day, and none at all', () => {
    const noon = { off: [], quietFromMinute: 12 * 60, quietToMinute: 14 * 60 }
    expect(endOfQuiet(instantOf('2026-11-22', 13 * 60), noon)).toBe(
      instantOf('2026-11-22', 14 * 60),
    )
    expect(endOfQuiet(instantOf('2026-11-22', 14 * 60), noon)).toBe(
      instantOf('2026-11-22', 14 * 60),
    )
    const never = { off: [], quietFromMinute: 0, quietToMinute: 0 }
    expect(endOfQuiet(instantOf('2026-11-22', 0), never)).toBe(instantOf('2026-11-22', 0))
  })
})
