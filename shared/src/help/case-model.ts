/** A case as those see it who handle it. The reporter's data is covered until it is asked for with a reason. */
import { Grade } from '../kit/grade'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { AUTHORITIES } from './authorities'
import { DANGER_SIGNS } from './danger-signs'
import { EXCEPTION_GROUNDS } from './disclosure'
import { CaseRow, CaseStep, Outcome, Photos } from './model'
import { Behalf, Triage } from './triage'

/** A referral as the case shows it. RPT-03, RPT-12. */
export const Referral = z.object({
  /** The id of its step. */
  id: idOf('reportStep'),
  authority: z.enum(AUTHORITIES),
  at: z.int(),
  /** What of the reporter went along. */
  disclosed: z.enum(['nothing', 'consent', 'exception']),
  ground: z.enum(EXCEPTION_GROUNDS).nullable(),
  /** An exception waits until a second person has agreed (AMB-59); the rest is logged at once. */
  state: z.enum(['logged', 'waiting', 'agreed', 'refused']),
})
export type Referral = z.infer<typeof Referral>

/** Who follows a case up; the name is covered. */
export const Assignee = z.object({
  accountId: idOf('account'),
  kind: z.enum(['manager', 'volunteer', 'association']),
  maskedName: z.string(),
})
export type Assignee = z.infer<typeof Assignee>

/** What a case says to everybody who handles it. */
const caseFacts = {
  stationId: idOf('station'),
  stationName: z.string(),
  text: z.string(),
  triage: Triage,
  behalf: Behalf,
  dangerSigns: z.array(z.enum(DANGER_SIGNS)),
  photos: Photos,
  assignee: Assignee.nullable(),
  firstContactAt: z.int().nullable(),
  steps: z.array(CaseStep).max(200),
}

/** A case as its station, or the association, handles it; the phone stays masked (138****2071) until it is asked for. */
export const HandledCase = CaseRow.extend({
  ...caseFacts,
  hasCounterpart: z.boolean(),
  maskedPhone: z.string().nullable(),
  /** What the reporter wants to be called: 陈**. */
  maskedName: z.string().nullable(),
  needsTextReview: z.boolean(),
  /** It concerns somebody of the station, which therefore does not see it. */
  stationExcluded: z.boolean(),
  /** How many other cases share a number, an account or a site with it. */
  linked: z.int().min(0),
  referrals: z.array(Referral).max(50),
  outcome: Outcome.nullable(),
  /** What was learnt from it, for the station. */
  lesson: z.string(),
  grade: Grade.nullable(),
})
export type HandledCase = z.infer<typeof HandledCase>

/** A case as the volunteer sees it to whom it was given: no number, no photo, not even covered. */
export const AssignedCase = CaseRow.omit({ hasContact: true }).extend({
  ...caseFacts,
  photos: z.int().min(0),
})
export type AssignedCase = z.infer<typeof AssignedCase>

/** The same case in the volunteer's list: no words. */
export const AssignedRow = CaseRow.omit({ hasContact: true }).extend({ stationName: z.string() })
export type AssignedRow = z.infer<typeof AssignedRow>

/** Somebody a case can be given to. */
export const Handler = z.object({
  accountId: idOf('account'),
  kind: z.enum(['manager', 'volunteer', 'association']),
  maskedName: z.string(),
  /** How many open cases they follow up. */
  openCases: z.int().min(0),
})
export type Handler = z.infer<typeof Handler>

/** Cases that share something with this one; those of other stations are only counted. Feature 30. */
export const LinkedCases = z.object({
  links: z
    .array(
      z.object({
        kind: z.enum(['phone', 'account', 'site']),
        /** The shared thing with its middle covered. */
        masked: z.string(),
        here: z.array(CaseRow).max(20),
        elsewhere: z.int().min(0),
      }),
    )
    .max(20),
})
export type LinkedCases = z.infer<typeof LinkedCases>

/** An exception that waits for a second person: what is to be told to whom and why, without the reporter's data. AMB-59. */
export const WaitingDisclosure = z.object({
  caseId: idOf('report'),
  referralId: idOf('reportStep'),
  no: z.string(),
  stationName: z.string(),
  fraudType: CaseRow.shape.fraudType,
  authority: z.enum(AUTHORITIES),
  at: z.int(),
  reason: z.string(),
  ground: z.enum(EXCEPTION_GROUNDS),
  degree: z.string(),
  protection: z.string(),
  told: z.boolean(),
  telling: z.string(),
})
export type WaitingDisclosure = z.infer<typeof WaitingDisclosure>
