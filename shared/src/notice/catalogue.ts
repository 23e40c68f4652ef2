/**
 * Every message the product sends, as data: what it may carry, and where it leads. A message names places, dates,
 * counts and chosen reasons; never a person, a phone or free text. MSG-01, MSG-02, MSG-03.
 */
import { REFUSALS } from '../activity/refusals'
import { ROLES } from '../kit/access'
import { RETURN_REASONS } from '../volunteer/reasons'
import * as z from '../kit/zod'

const place = z.string().max(40)
const moment = z.int()

/** What each kind of message may carry; nothing else is stored. */
export const NOTICE_PARAMS = {
  applicationApproved: z.object({ stationName: place, lessonPassed: z.boolean() }),
  applicationReturned: z.object({ stationName: place, reason: z.enum(RETURN_REASONS) }),
  lessonWaits: z.object({ stationName: place }),
  guardianWaits: z.object({ stationName: place }),
  onDuty: z.object({ stationName: place }),
  transferAccepted: z.object({ stationName: place }),
  transferReturned: z.object({ stationName: place }),
  suspended: z.object({ stationName: place, until: moment.nullable() }),
  restored: z.object({ stationName: place }),
  cleared: z.object({ stationName: place }),
  teamJoined: z.object({ teamName: place }),
  teamReturned: z.object({ teamName: place }),
  correctionDone: z.object({}),
  correctionReturned: z.object({}),
  merged: z.object({ stationName: place }),
  roleGiven: z.object({ role: z.enum(ROLES), scopeName: place, until: moment.nullable() }),
  roleWithdrawn: z.object({ role: z.enum(ROLES), scopeName: place }),
  tierPassed: z.object({ tier: z.enum(['publicist', 'lecturer', 'expert']), until: moment }),
  tierReturned: z.object({ tier: z.enum(['publicist', 'lecturer', 'expert']) }),
  tierEnded: z.object({
    tier: z.enum(['publicist', 'lecturer', 'expert']),
    withdrawn: z.boolean(),
  }),
  reviewsDue: z.object({ count: z.int().min(1), dueAt: moment }),
  activityPublished: z.object({ title: place }),
  activityReturned: z.object({ title: place }),
  activityCancelled: z.object({ title: place, from: moment }),
  signUpConfirmed: z.object({ title: place, from: moment }),
  signUpRefused: z.object({ title: place, reason: z.enum(REFUSALS) }),
  placeOffered: z.object({ title: place, until: moment }),
  activitySoon: z.object({ title: place, from: moment }),
  hoursWait: z.object({ title: place }),
  hoursReturned: z.object({ title: place }),
  hoursVerified: z.object({ title: place, minutes: z.int().min(0), training: z.boolean() }),
  closingDue: z.object({ title: place, dueAt: moment }),
  thanked: z.object({ title: place }),
  missed: z.object({ title: place }),
  incidentRecorded: z.object({ title: place, hurt: z.int().min(0) }),
  trainingPassed: z.object({ title: place }),
  coursewareAccepted: z.object({ title: place }),
  coursewareReturned: z.object({ title: place }),
  needWaits: z.object({ stationName: place }),
  needAnswered: z.object({
    stationName: place,
    state: z.enum(['planned', 'answered', 'declined']),
  }),
  caseWaits: z.object({ stationName: place, urgent: z.boolean(), dueAt: moment }),
  caseGiven: z.object({ stationName: place, dueAt: moment }),
  caseHandedUp: z.object({ stationName: place, urgent: z.boolean() }),
  disclosureWaits: z.object({ stationName: place }),
  opinionWaits: z.object({ stationName: place, dueAt: moment }),
  opinionDecided: z.object({ stationName: place }),
  retaliationSaid: z.object({ stationName: place }),
} as const
export type NoticeKind = keyof typeof NOTICE_PARAMS
export type NoticeParams<K extends NoticeKind> = z.infer<(typeof NOTICE_PARAMS)[K]>
export const NOTICE_KINDS = Object.keys(NOTICE_PARAMS) as [NoticeKind, ...NoticeKind[]]

/** The page that a message opens, by its kind; the client knows each page's path. */
export const NOTICE_PLACES = {
  applicationApproved: 'lesson',
  applicationReturned: 'application',
  lessonWaits: 'lesson',
  guardianWaits: 'application',
  onDuty: 'volunteerHome',
  transferAccepted: 'file',
  transferReturned: 'file',
  suspended: 'file',
  restored: 'volunteerHome',
  cleared: 'file',
  teamJoined: 'file',
  teamReturned: 'file',
  correctionDone: 'file',
  correctionReturned: 'file',
  merged: 'file',
  roleGiven: 'roles',
  roleWithdrawn: 'roles',
  tierPassed: 'tiers',
  tierReturned: 'tiers',
  tierEnded: 'tiers',
  reviewsDue: 'approvals',
  activityPublished: 'activities',
  activityReturned: 'activities',
  activityCancelled: 'ownActivities',
  signUpConfirmed: 'ownActivities',
  signUpRefused: 'ownActivities',
  placeOffered: 'ownActivities',
  activitySoon: 'ownActivities',
  hoursWait: 'closings',
  hoursReturned: 'closings',
  hoursVerified: 'records',
  closingDue: 'closings',
  thanked: 'ownActivities',
  missed: 'ownActivities',
  incidentRecorded: 'incidents',
  trainingPassed: 'ownTrainings',
  coursewareAccepted: 'courseware',
  coursewareReturned: 'courseware',
  needWaits: 'needs',
  needAnswered: 'ownNeeds',
  caseWaits: 'cases',
  caseGiven: 'assigned',
  caseHandedUp: 'associationCases',
  disclosureWaits: 'disclosures',
  opinionWaits: 'opinions',
  opinionDecided: 'opinions',
  retaliationSaid: 'opinions',
} as const satisfies Record<NoticeKind, string>
export type NoticePlace = (typeof NOTICE_PLACES)[NoticeKind]
