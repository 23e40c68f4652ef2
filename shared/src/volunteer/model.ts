import { Phone } from '../account/model'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { RETURN_REASONS } from './reasons'

/** What somebody can do. Board 34b; REG-25, first dimension. */
export const SKILLS = ['computer', 'law', 'teaching', 'media', 'eldercare', 'learning'] as const
export const Skill = z.enum(SKILLS)
export type Skill = z.infer<typeof Skill>

/** When somebody has time. Board 34b. */
export const SPARE_TIMES = ['weekdayDay', 'weekdayEvening', 'weekend'] as const
export const SpareTime = z.enum(SPARE_TIMES)
export type SpareTime = z.infer<typeof SpareTime>

/** Whom somebody would like to serve. REG-25, second dimension; the service wish of FRM-01. */
export const AUDIENCES = ['elderly', 'students', 'parents', 'shopOwners', 'anyone'] as const
export const Audience = z.enum(AUDIENCES)
export type Audience = z.infer<typeof Audience>

/** Where a volunteer comes from. VOL-24, REG-11. */
export const SOURCES = ['self', 'station', 'partnerSite', 'keyArea', 'hostTeam'] as const
export const Source = z.enum(SOURCES)
export type Source = z.infer<typeof Source>

/** Year and month of birth, 'YYYY-MM'. */
export const BirthMonth = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/)

/** An identity number of 18 characters; whether it can exist is `isIdNumber`. Only with its own consent. */
export const IdNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^\d{17}[\dX]$/)

export const PersonName = z.string().trim().min(2).max(20)

/** What an application says of a person: each field has a purpose, and the page says who sees it. AMB-57, FRM-01. */
export const ApplicationFields = z.object({
  name: PersonName,
  birthMonth: BirthMonth,
  phone: Phone.optional(),
  skills: z.array(Skill).min(1).max(SKILLS.length),
  spareTimes: z.array(SpareTime).min(1).max(SPARE_TIMES.length),
  audiences: z.array(Audience).max(AUDIENCES.length).default([]),
  occupation: z.string().trim().max(20).optional(),
  specialty: z.string().trim().max(40).optional(),
  source: Source.default('self'),
})
export type ApplicationFields = z.infer<typeof ApplicationFields>

/** `waiting` covers whatever the station still needs, a look at a document too. */
export const ApplicationState = z.enum(['waiting', 'approved', 'returned', 'withdrawn'])
export type ApplicationState = z.infer<typeof ApplicationState>

/** One's own application. */
export const OwnApplication = z.object({
  id: idOf('application'),
  stationId: idOf('station'),
  stationName: z.string(),
  state: ApplicationState,
  submittedAt: z.int(),
  /** When the station answers at the latest: two working days (D-15). */
  dueAt: z.int(),
  /** Whether a guardian's consent is still missing (under 16, REG-07). */
  needsGuardian: z.boolean(),
  /** Whether an identity number was given: everybody who gave one comes by once with the document. */
  documentCheck: z.boolean(),
  returned: z.object({ reason: z.enum(RETURN_REASONS), note: z.string() }).nullable(),
})
export type OwnApplication = z.infer<typeof OwnApplication>

/** An application in the station's queue; name and phone are covered. Board 17. */
export const ApplicationRow = z.object({
  id: idOf('application'),
  maskedName: z.string(),
  maskedPhone: z.string().nullable(),
  submittedAt: z.int(),
  dueAt: z.int(),
  age: z.int(),
  needsGuardian: z.boolean(),
  lessonPassed: z.boolean(),
  idNumberGiven: z.boolean(),
  skills: z.array(Skill),
  spareTimes: z.array(SpareTime),
})
export type ApplicationRow = z.infer<typeof ApplicationRow>

/** What a station decides on one application. A return needs a reason (REG-13). */
export const Verdict = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('approve'), applicationId: idOf('application') }),
  z.object({
    verdict: z.literal('return'),
    applicationId: idOf('application'),
    reason: z.enum(RETURN_REASONS),
    note: z.string().trim().max(60).default(''),
  }),
])
export type Verdict = z.infer<typeof Verdict>

/** How one part of a bulk act ended; each succeeds or fails on its own. */
export const DecisionResult = z.object({
  applicationId: idOf('application'),
  outcome: z.enum(['approved', 'returned', 'undone', 'refused']),
  /** The plain sentence of a refusal. */
  sentence: z.string().optional(),
})
export type DecisionResult = z.infer<typeof DecisionResult>

/** `learning`: approved, the introductory lesson not passed yet. */
export const VolunteerState = z.enum(['learning', 'active', 'suspended', 'left', 'cleared'])
export type VolunteerState = z.infer<typeof VolunteerState>

/** Professional qualifications, because certification counts them. VOL-21. */
export const Qualification = z.object({
  id: idOf('qualification'),
  type: z.enum(['professionalCertificate', 'technicalTitle']),
  field: z.enum(['informationSecurity', 'cyberSecurity', 'computing']),
  grade: z.enum(['belowMid', 'mid', 'aboveMid']),
  validFrom: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** The last valid day; null when it does not end. */
  validTo: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  /** Whether the station has seen the document. */
  verified: z.boolean(),
})
export type Qualification = z.infer<typeof Qualification>

/** One line of a file's history: what was done, when, by which role, and the reason that may be told. */
export const FileEvent = z.object({
  at: z.int(),
  what: z.enum([
    'joined',
    'onDuty',
    'transferred',
    'transferReturned',
    'suspended',
    'restored',
    'left',
    'cleared',
    'corrected',
    'correctionReturned',
    'teamReturned',
    'certified',
    'awarded',
    'merged',
  ]),
  note: z.string(),
})
export type FileEvent = z.infer<typeof FileEvent>

/** A volunteer's file as its owner sees it every day; full values only by `exportFile`. VOL-01, VOL-02. */
export const OwnFile = z.object({
  id: idOf('volunteer'),
  volunteerNo: z.string(),
  state: VolunteerState,
  stationId: idOf('station'),
  stationName: z.string(),
  name: z.string(),
  birthMonth: z.string(),
  maskedPhone: z.string().nullable(),
  idNumberGiven: z.boolean(),
  skills: z.array(Skill),
  spareTimes: z.array(SpareTime),
  audiences: z.array(Audience),
  occupation: z.string(),
  specialty: z.string(),
  qualifications: z.array(Qualification),
  teams: z.array(z.object({ id: idOf('team'), name: z.string() })),
  /** Teams whose leader has not answered yet (REG-34). */
  teamRequests: z.array(z.object({ teamId: idOf('team'), teamName: z.string() })).max(20),
  /** A transfer that waits for its new station. */
  transfer: z.object({ id: idOf('transfer'), stationName: z.string(), dueAt: z.int() }).nullable(),
  /** A correction that waits, and when it is answered at the latest (5 working days, D-15). */
  correction: z.object({ id: idOf('correction'), field: z.string(), dueAt: z.int() }).nullable(),
  suspendedUntil: z.int().nullable(),
  history: z.array(FileEvent).max(100),
})
export type OwnFile = z.infer<typeof OwnFile>

/** A volunteer in a roster; name and phone covered. REG-38, FRM-03. */
export const RosterRow = z.object({
  id: idOf('volunteer'),
  volunteerNo: z.string(),
  maskedName: z.string(),
  maskedPhone: z.string().nullable(),
  state: VolunteerState,
  skills: z.array(Skill),
  since: z.int(),
})
export type RosterRow = z.infer<typeof RosterRow>

/** A team in the handbook's columns, its leaders in plain. FRM-02. */
export const TeamRosterRow = z.object({
  team: z.string(),
  leaders: z.array(z.object({ name: z.string(), phone: z.string() })).max(10),
  members: z.int(),
  direction: z.string(),
  registeredOn: z.iso.date(),
})
export type TeamRosterRow = z.infer<typeof TeamRosterRow>
