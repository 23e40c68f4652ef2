import { Consent } from '../account/model'
import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import {
  CaseRow,
  Category,
  COUNTERPART_MAX,
  FirstContact,
  FraudType,
  HandledCase,
  REPORT_TEXT_MAX,
  TrackedCase,
} from './model'

/** What opens a case to its reporter: both are shown once, on the result page. */
const key = { no: z.string().regex(/^HA\d{8,12}$/), secret: z.string().regex(/^\d{6}$/) }
/** Without login, braked per number and per caller: a secret of six digits cannot be tried out. */
const byNumber = {
  allow: 'anyone',
  limits: [
    { per: 'no', max: 20, windowSeconds: 600 },
    { per: 'caller', max: 60, windowSeconds: 600 },
  ],
} as const
const handledBy = { allow: ['stationManager'], within: 'station' } as const

export const helpContract = defineContract('help', {
  /**
   * Reports a concern or asks for help; no account is needed. The client makes the id, so a retry is the same report.
   * Secrets in the text (own card or ID numbers, codes) are covered before anything is stored (D-30);
   * the other side's account goes in `counterpart` and is encrypted. Never refused for its words.
   * Errors: HELP.CONSENT_REQUIRED, HELP.NO_STATION, REQUEST.REPLAYED.
   */
  submitReport: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 20, windowSeconds: 3600 }] },
    input: z.object({
      id: clientIdOf('report'),
      category: Category,
      moneyMoved: z.boolean(),
      text: z.string().trim().max(REPORT_TEXT_MAX).default(''),
      counterpart: z.string().trim().max(COUNTERPART_MAX).optional(),
      stationId: idOf('station').optional(),
      contact: z
        .object({ phone: z.string().regex(/^1[3-9]\d{9}$/), consent: Consent.optional() })
        .optional(),
    }),
    output: z.object({
      no: z.string(),
      secret: z.string(),
      stationName: z.string(),
      stationPhone: z.string(),
      fraudType: FraudType,
      firstContact: FirstContact,
      coveredSecrets: z.int().min(0),
    }),
  },
  /** A case by number and secret, without login. Wrong number and wrong secret answer alike: HELP.NOT_FOUND. */
  trackReport: {
    access: byNumber,
    input: z.object(key),
    output: TrackedCase,
  },
  /** Adds words to an open case. Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED. */
  addToReport: {
    access: byNumber,
    input: z.object({
      ...key,
      id: clientIdOf('reportStep'),
      text: z.string().trim().min(1).max(REPORT_TEXT_MAX),
    }),
    output: TrackedCase,
  },
  /** Takes the report back: the contact is deleted, the case closes. Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED. */
  withdrawReport: {
    access: byNumber,
    input: z.object(key),
    output: TrackedCase,
  },

  /**
   * The open cases of a station, most urgent first, or its closed ones, newest first; at most 50 (then `more`).
   * `after` is the last case that was seen: the 8 that follow it.
   */
  listCases: {
    access: handledBy,
    input: z.object({
      stationId: idOf('station'),
      closed: z.boolean().default(false),
      after: CaseRow.pick({ id: true, moneyMoved: true, receivedAt: true, dueAt: true }).optional(),
    }),
    output: z.object({ cases: z.array(CaseRow).max(50), more: z.boolean() }),
  },
  /** One case, masked. Errors: HELP.NOT_FOUND. */
  getCase: {
    access: handledBy,
    input: z.object({ id: idOf('report') }),
    output: HandledCase,
  },
  /** The full phone number and the other side's account; leaves an audit row with the reason. Errors: HELP.NO_CONTACT. */
  revealContact: {
    access: handledBy,
    input: z.object({ id: idOf('report'), reason: z.string().trim().min(2).max(100) }),
    output: z.object({ phone: z.string().nullable(), counterpart: z.string().nullable() }),
  },
  /** Writes down a call; a call that reached the resident is the first contact. Errors: HELP.CASE_CLOSED. */
  recordCall: {
    access: handledBy,
    input: z.object({
      id: idOf('report'),
      stepId: clientIdOf('reportStep'),
      reached: z.boolean(),
      note: z.string().trim().min(1).max(REPORT_TEXT_MAX),
    }),
    output: HandledCase,
  },
  /** Logs that the case was passed to an authority (RPT-03). Errors: HELP.CASE_CLOSED. */
  referCase: {
    access: handledBy,
    input: z.object({
      id: idOf('report'),
      stepId: clientIdOf('reportStep'),
      authority: z.enum(['police', 'antiFraudCentre', '12377', '12321', '12315']),
      reason: z.string().trim().min(2).max(200),
    }),
    output: HandledCase,
  },
  /** Closes a case with its outcome; the handler may correct the fraud type. Errors: HELP.CASE_CLOSED. */
  closeCase: {
    access: handledBy,
    input: z.object({
      id: idOf('report'),
      stepId: clientIdOf('reportStep'),
      fraudType: FraudType,
      outcome: z.enum(['advised', 'lossStopped', 'handedToPolice', 'notFraud', 'notReached']),
      note: z.string().trim().min(1).max(REPORT_TEXT_MAX),
    }),
    output: HandledCase,
  },
})
