import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { CallKey } from './callback-model'
import { Campaign, Questionnaire, ShareCode, StartStamp } from './model'
import { Answers } from './question-model'

/** A random id kept in the browser, for people the platform does not identify (D-29). */
export const BrowserId = z
  .string()
  .regex(/^[0-9A-Za-z_-]{16,64}$/)
  .optional()

/** What residents do, and a volunteer who asks them. */
export const answeringActions = {
  /**
   * The questionnaire of the running campaign with a start stamp signed by the server (D-03).
   * A code that is not ours, or is over, is no error: nobody is named then.
   * Errors: SURVEY.NO_CAMPAIGN.
   */
  openQuestionnaire: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 120, windowSeconds: 600 }] },
    input: z.object({ shareCode: ShareCode.optional(), browserId: BrowserId }),
    output: z.object({
      campaign: Campaign,
      questionnaire: Questionnaire,
      startStamp: StartStamp,
      /** Who asks, when the code is good: 陈** of a station; the name is '' for the code of the station itself. */
      invitedBy: z.object({ name: z.string(), stationName: z.string() }).nullable(),
    }),
  },
  /**
   * Takes one answer. The client makes the id, so a retry is the same answer; a respondent counts once a campaign.
   * A bad share code costs the credit, never the answer (D-02). An answer of somebody under 14 is not kept (D-29).
   * Errors: SURVEY.CLOSED, SURVEY.NOT_OPEN, SURVEY.VERSION_CHANGED, SURVEY.INCOMPLETE, SURVEY.BAD_STAMP, REQUEST.REPLAYED.
   */
  submitResponse: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 300, windowSeconds: 60 }] },
    input: z.object({
      id: clientIdOf('response'),
      campaignId: idOf('campaign'),
      version: z.int().min(1),
      startStamp: StartStamp,
      shareCode: ShareCode.optional(),
      browserId: BrowserId,
      /** Model, system and screen of the device; only a hash of it is kept, for counting many answers from one. */
      device: z.string().max(160).optional(),
      /** The device's clock when the answer was written; stored, never decides. */
      deviceAt: z.int(),
      answers: Answers,
    }),
    output: z.object({
      /** `ended`: under 14, thanked, nothing kept. */
      outcome: z.enum(['recorded', 'alreadyAnswered', 'ended']),
      late: z.boolean(),
      /** Chosen to be asked whether one may be called once; `callKey` then opens the offer. Feature 6. */
      mayCall: z.boolean().default(false),
      callKey: CallKey.optional(),
    }),
  },
  /**
   * A volunteer's task in the running campaign: the signed code to share and how far it is.
   * Numbers are as of `foldedAt` plus `unfolded` answers not yet counted. Errors: SURVEY.NO_CAMPAIGN.
   */
  getTask: {
    access: { allow: ['volunteer'], within: 'self' },
    input: z.object({}),
    output: z.object({
      campaign: Campaign,
      shareCode: z.string(),
      questionCount: z.int(),
      stationName: z.string(),
      today: z.int().min(0),
      total: z.int().min(0),
      /** Beyond 60 a day: they wait for the station manager (D-04). */
      waiting: z.int().min(0),
      /** Faster than 2 s a question: flagged, not rejected (D-06). */
      fast: z.int().min(0),
      /** How long people take in the middle, beside the rule of one minute; null below 30 answers. R-04. */
      medianSeconds: z.int().min(0).nullable(),
      unfolded: z.int().min(0),
      myGoal: z.int().min(1),
      stationTotal: z.int().min(0),
      stationGoal: z.int().min(1),
      foldedAt: z.int(),
    }),
  },
} as const

/** Answering and the volunteer's task alone, for clients that need no more. */
export const answeringContract = defineContract('survey', answeringActions)
