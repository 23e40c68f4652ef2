import { instantOf, localDate, minuteOfDay, MINUTE, addDays, type Instant } from '../kit/time'
import type { NoticeKind } from './catalogue'
import type { NoticeSettings, SubscriptionTopic } from './model'

/** Messages of an act that can be taken back leave so much later; the page offers 撤销 for eight seconds. D-34, in ms. */
export const HOLD_MS = 10_000
/** How long the server still takes an undo, in ms from the act: as long as its messages are held. */
export const UNDO_MS = HOLD_MS

export const DEFAULT_NOTICE_SETTINGS: NoticeSettings = {
  off: [],
  quietFromMinute: 21 * 60,
  quietToMinute: 8 * 60,
}

/** The subject under which WeChat tells of each kind. */
export const TOPIC_OF: Readonly<Record<NoticeKind, SubscriptionTopic>> = {
  applicationApproved: 'review',
  applicationReturned: 'review',
  lessonWaits: 'duty',
  guardianWaits: 'duty',
  onDuty: 'review',
  transferAccepted: 'review',
  transferReturned: 'review',
  suspended: 'duty',
  restored: 'duty',
  cleared: 'duty',
  teamJoined: 'review',
  teamReturned: 'review',
  correctionDone: 'review',
  correctionReturned: 'review',
  merged: 'review',
  roleGiven: 'duty',
  roleWithdrawn: 'duty',
  tierPassed: 'review',
  tierReturned: 'review',
  tierEnded: 'review',
  reviewsDue: 'deadline',
  activityPublished: 'review',
  activityReturned: 'review',
  activityCancelled: 'duty',
  signUpConfirmed: 'review',
  signUpRefused: 'review',
  placeOffered: 'deadline',
  activitySoon: 'duty',
  hoursWait: 'deadline',
  hoursReturned: 'review',
  hoursVerified: 'review',
  closingDue: 'deadline',
  thanked: 'duty',
  missed: 'duty',
  incidentRecorded: 'deadline',
  trainingPassed: 'review',
  coursewareAccepted: 'review',
  coursewareReturned: 'review',
  needWaits: 'deadline',
  needAnswered: 'review',
  caseWaits: 'deadline',
  caseGiven: 'deadline',
  caseHandedUp: 'deadline',
  disclosureWaits: 'deadline',
  opinionWaits: 'deadline',
  opinionDecided: 'review',
  retaliationSaid: 'deadline',
  answersRejected: 'review',
  beyondDecided: 'review',
  appealDecided: 'review',
  appealWaits: 'duty',
  qualityWaits: 'duty',
  subsidyFrozen: 'duty',
  invoiceReturned: 'review',
  invoiceWaits: 'duty',
  subsidyPaid: 'review',
  followUpGiven: 'deadline',
  recordDue: 'deadline',
  claimWaits: 'deadline',
  claimAsked: 'review',
  claimDecided: 'review',
  manualWaits: 'duty',
  manualConfirmed: 'review',
  manualReturned: 'review',
  minutesCorrected: 'review',
  starReached: 'review',
  badgeEarned: 'review',
  badgeWithdrawn: 'review',
  proofWaits: 'deadline',
  proofIssued: 'review',
  proofReturned: 'review',
  proofRevoked: 'review',
  recognitionWaits: 'deadline',
  recognitionDecided: 'review',
  recognitionEnded: 'review',
  giftWaits: 'deadline',
  giftBack: 'review',
  nominationsOpen: 'deadline',
  nominated: 'review',
  nominationReturned: 'review',
  awardObjection: 'deadline',
  awarded: 'review',
  booksDiffer: 'deadline',
}

/** The first moment, from `at` on, when WeChat may be used: outside the quiet hours, which may span midnight. */
export function endOfQuiet(
  at: Instant,
  { quietFromMinute: from, quietToMinute: to }: NoticeSettings,
): Instant {
  const minute = minuteOfDay(at)
  const quiet = from <= to ? minute >= from && minute < to : minute >= from || minute < to
  if (!quiet) return at
  const day = from > to && minute >= from ? addDays(localDate(at), 1) : localDate(at)
  return instantOf(day) + to * MINUTE
}
