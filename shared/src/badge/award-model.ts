/** The yearly commendation: its rules, frozen before anybody is judged; who is named, and how far it is. AWD-01 to AWD-06, AWD-15. */
import { clientIdOf, idOf } from '../kit/ids'
import { receiptKey } from '../kit/receipt'
import * as z from '../kit/zod'

/** What persons and groups are commended for. AWD-01, AWD-04, AWD-05, AWD-06. */
export const PERSON_CATEGORIES = ['volunteer', 'leader', 'trainer', 'party'] as const
export const GROUP_CATEGORIES = ['station', 'team', 'enterprise', 'media'] as const
export const AWARD_CATEGORIES = [...PERSON_CATEGORIES, ...GROUP_CATEGORIES] as const
export const AwardCategory = z.enum(AWARD_CATEGORIES)
export type AwardCategory = z.infer<typeof AwardCategory>

/** Full marks of a nomination, over all criteria. */
export const FULL_MARKS = 100
export const AWARD_REASON_MAX = 300
export const OBJECTION_TEXT_MAX = 500

/** What is judged, and how many points it can bring; all together 100. */
export const AwardCriterion = z.object({
  id: z.enum(['c1', 'c2', 'c3', 'c4', 'c5', 'c6']),
  name: z.string().trim().min(2).max(12),
  points: z.int().min(5).max(95),
})
export type AwardCriterion = z.infer<typeof AwardCriterion>

/** The rules of a year. Once frozen they never change: who is judged can read them from then on. AWD-16. */
export const AwardRules = z.object({
  categories: z
    .array(z.object({ category: AwardCategory, places: z.int().min(1).max(30) }))
    .min(1)
    .max(AWARD_CATEGORIES.length),
  criteria: z.array(AwardCriterion).min(2).max(6),
  /** The average a nomination needs at least, of 100. */
  passMark: z.int().min(0).max(FULL_MARKS),
  /** How many a station may name in each category. */
  perStation: z.int().min(1).max(5),
  /** Who commends together, as it stands on certificates. AWD-02, R-06. */
  grantedBy: z.string().trim().min(2).max(40),
  /** The last day on which stations may name somebody. */
  nominateUntil: z.iso.date(),
})
export type AwardRules = z.infer<typeof AwardRules>

/** Rules are written, stations name, the jury gives marks, everybody can object, it is decided. */
export const ROUND_STATES = ['draft', 'open', 'scoring', 'public', 'decided'] as const
export const RoundState = z.enum(ROUND_STATES)
export type RoundState = z.infer<typeof RoundState>

/** A year's commendation as those see it who work on it. */
export const AwardRound = z.object({
  id: idOf('award'),
  year: z.int(),
  state: RoundState,
  rules: AwardRules,
  savedAt: z.int(),
  frozenAt: z.int().nullable(),
  /** What the frozen rules come to: anybody can hold the rules against it. */
  rulesHash: z.string(),
  /** The jury by account, with covered names; only the association is told who. */
  jury: z.array(z.object({ id: idOf('account'), maskedName: z.string() })).max(9),
  jurors: z.int(),
  /** Whether the caller is of the jury. */
  isJuror: z.boolean(),
  publicUntil: z.int().nullable(),
  decidedAt: z.int().nullable(),
})
export type AwardRound = z.infer<typeof AwardRound>

/** Named, passed or returned by the street; taken back by the station; refused by who is named; taken off after an objection. */
export const NOMINATION_STATES = [
  'waiting',
  'passed',
  'returned',
  'withdrawn',
  'declined',
  'removed',
  'awarded',
] as const
export const NominationState = z.enum(NOMINATION_STATES)
export type NominationState = z.infer<typeof NominationState>

/** How somebody wants to stand on the list: covered unless they say otherwise. R-12. */
export const NameChoice = z.enum(['covered', 'named'])
export type NameChoice = z.infer<typeof NameChoice>

/** What the books say of a person when they are named: the confirmed, and of this year. HRS-07. */
export const NomineeFacts = z.object({
  /** Confirmed service minutes of all time, and the star they make. */
  minutes: z.int(),
  star: z.int().min(0).max(5),
  /** Of the year that is commended. */
  yearServices: z.int(),
  yearMinutes: z.int(),
  /** Of `yearMinutes`: collected with answers, and entered by hand (D-11). */
  surveyMinutes: z.int(),
  manualMinutes: z.int(),
  lectures: z.int(),
  trainingMinutes: z.int(),
})
export type NomineeFacts = z.infer<typeof NomineeFacts>

/** A nomination in a list. A person's name is covered; a group's is not. */
export const NominationRow = z.object({
  id: idOf('nomination'),
  category: AwardCategory,
  name: z.string(),
  stationId: idOf('station'),
  stationName: z.string(),
  state: NominationState,
  at: z.int(),
  /** How many of the jury have given marks. */
  marked: z.int(),
  /** What the caller gave, of 100; null for nothing yet. */
  ownTotal: z.int().nullable(),
  /** Whether it stands on the list for everybody. */
  listed: z.boolean(),
})
export type NominationRow = z.infer<typeof NominationRow>

export const AwardMarks = z
  .array(z.object({ id: AwardCriterion.shape.id, mark: z.int().min(0).max(FULL_MARKS) }))
  .max(6)
export type AwardMarks = z.infer<typeof AwardMarks>

/** A nomination with everything that is judged. */
export const Nomination = NominationRow.extend({
  roundId: idOf('award'),
  year: z.int(),
  reason: z.string(),
  facts: NomineeFacts.nullable(),
  choice: NameChoice,
  /** Why it went back, or off the list. */
  returned: z.string(),
  marks: AwardMarks,
  /** What is judged, and how many points it can bring. */
  criteria: z.array(AwardCriterion),
  roundState: RoundState,
  /** Whether the caller may review it, mark it, or take it back. */
  mayReview: z.boolean(),
  mayMark: z.boolean(),
  mayWithdraw: z.boolean(),
})
export type Nomination = z.infer<typeof Nomination>

/** Somebody's own nomination or award. */
export const OwnAward = z.object({
  id: idOf('nomination'),
  year: z.int(),
  category: AwardCategory,
  stationName: z.string(),
  state: NominationState,
  choice: NameChoice,
  /** Whether an answer can still be given: until it is decided. */
  open: z.boolean(),
  /** The award, once it is given. R-06. */
  award: z.object({ no: z.string(), grantedBy: z.string(), at: z.int() }).nullable(),
})
export type OwnAward = z.infer<typeof OwnAward>

/** Somebody on the public list. Board 65. */
export const Commended = z.object({
  id: idOf('nomination'),
  category: AwardCategory,
  name: z.string(),
  stationName: z.string(),
  /** Confirmed minutes of a person; null for a group. */
  minutes: z.int().nullable(),
  lectures: z.int(),
})
export type Commended = z.infer<typeof Commended>

/** The commendation as everybody reads it. */
export const PublicRound = z.object({
  year: z.int(),
  state: RoundState.exclude(['draft']),
  rules: AwardRules,
  rulesHash: z.string(),
  frozenAt: z.int(),
  jurors: z.int(),
  publicUntil: z.int().nullable(),
  decidedAt: z.int().nullable(),
  /** Where it came to one after the other. */
  objections: z.object({ raised: z.int(), upheld: z.int() }),
})
export type PublicRound = z.infer<typeof PublicRound>

/** What opens an objection without login: its number and its secret. D-29. */
export const objectionKey = receiptKey('YY')

export const ObjectionInput = z.object({
  id: clientIdOf('objection'),
  year: z.int(),
  /** Whom it is about; left out when it is about the whole list. */
  nominationId: idOf('nomination').optional(),
  text: z.string().trim().min(2).max(OBJECTION_TEXT_MAX),
})

export const ObjectionState = z.enum(['open', 'kept', 'upheld'])
export type ObjectionState = z.infer<typeof ObjectionState>

/** An objection as who raised it sees it. */
export const TrackedObjection = z.object({
  no: z.string(),
  year: z.int(),
  /** Whom it is about, as they stand on the list; empty for the whole list. */
  about: z.string(),
  text: z.string(),
  state: ObjectionState,
  raisedAt: z.int(),
  dueAt: z.int(),
  answer: z.string(),
  answeredAt: z.int().nullable(),
})
export type TrackedObjection = z.infer<typeof TrackedObjection>

/** An objection as it is handled. */
export const ObjectionRow = TrackedObjection.extend({
  id: idOf('objection'),
  /** Whether the caller may answer: not about themselves or whom they named. */
  mayAnswer: z.boolean(),
})
export type ObjectionRow = z.infer<typeof ObjectionRow>
