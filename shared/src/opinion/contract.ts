import { Consent } from '../account/model'
import { defineContract } from '../kit/contract'
import { Grade } from '../kit/grade'
import { clientIdOf, idOf } from '../kit/ids'
import { byReceipt, receiptKey } from '../kit/receipt'
import * as z from '../kit/zod'
import {
  HandledOpinion,
  OPINION_TEXT_MAX,
  OpinionChannel,
  OpinionFigures,
  OpinionKind,
  OpinionPerson,
  OpinionRow,
  OpinionSubject,
  OpinionTopic,
  PublishedSolution,
  RegisterRow,
  TrackedOpinion,
} from './model'

const key = receiptKey('YJ')
const received = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
/** The supervision group studies and decides (CMP-06); the association's staff stand in where there is none. */
const decides = { allow: ['supervisor', 'associationStaff'], within: 'station' } as const
const handled = {
  allow: ['stationManager', 'supervisor', 'associationStaff'],
  within: 'station',
} as const
const words = z.string().trim().min(2).max(OPINION_TEXT_MAX)
const step = { id: idOf('opinion'), stepId: clientIdOf('opinionStep') }
const month = z.string().regex(/^\d{4}-\d{2}$/)
const receipt = z.object({ no: z.string(), secret: z.string(), dueAt: z.int() })

export const opinionContract = defineContract('opinion', {
  /**
   * Raises an opinion, with or without a name; no account is needed. `aroundStation`: the station must not see it before
   * the result. A complaint about a station always goes around it. Errors: OPINION.CONSENT_REQUIRED, OPINION.NO_STATION,
   * REQUEST.REPLAYED. CMP-01, CMP-14.
   */
  raiseOpinion: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 20, windowSeconds: 3600 }] },
    input: z.object({
      id: clientIdOf('opinion'),
      kind: OpinionKind,
      subject: OpinionSubject,
      stationId: idOf('station').optional(),
      aroundStation: z.boolean().default(false),
      text: words,
      person: OpinionPerson.pick({ name: true, phone: true }).optional(),
      /** To what is kept of the person; needed with any of it. */
      consent: Consent.optional(),
    }),
    output: receipt.extend({ coveredSecrets: z.int().min(0) }),
  },
  /** By number and secret; wrong ones answer alike: OPINION.NOT_FOUND. Board 57. */
  trackOpinion: { access: byReceipt, input: z.object(key), output: TrackedOpinion },
  /** Adds a sentence while it is open. Errors: OPINION.NOT_FOUND, OPINION.CLOSED. */
  addToOpinion: {
    access: byReceipt,
    input: z.object({ ...key, id: clientIdOf('opinionStep'), text: words }),
    output: TrackedOpinion,
  },
  /** Takes it back; the person is deleted. Once it is filed only that. Errors: OPINION.NOT_FOUND. R-24. */
  withdrawOpinion: { access: byReceipt, input: z.object(key), output: TrackedOpinion },
  /** How satisfied the person is with the result: the call-back of CMP-08, answered here. Once, after feedback. Errors: OPINION.STATE. */
  rateOpinion: {
    access: byReceipt,
    input: z.object({
      ...key,
      id: clientIdOf('opinionStep'),
      grade: Grade,
      text: z.string().trim().max(OPINION_TEXT_MAX).default(''),
    }),
    output: TrackedOpinion,
  },
  /** Says that somebody was treated worse for it: goes to the association at once, whatever the state. */
  reportRetaliation: {
    access: byReceipt,
    input: z.object({ ...key, id: clientIdOf('opinionStep'), text: words }),
    output: TrackedOpinion,
  },
  /** The solutions that were published, newest first. CMP-06. */
  listSolutions: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 60, windowSeconds: 60 }] },
    input: z.object({ before: z.object({ at: z.int(), id: idOf('opinion') }).optional() }),
    output: z.object({ solutions: z.array(PublishedSolution).max(20), more: z.boolean() }),
  },

  /** Step 1 at the counter, in a meeting or by a poll: the station writes it down. CMP-03, CMP-10. Errors: OPINION.CONSENT_REQUIRED. */
  collectOpinion: {
    access: received,
    input: z.object({
      id: clientIdOf('opinion'),
      stationId: idOf('station'),
      channel: OpinionChannel.exclude(['app']),
      kind: OpinionKind,
      subject: OpinionSubject,
      text: words,
      person: OpinionPerson.optional(),
      /** The person agreed, face to face, that this is kept. */
      agreed: z.boolean().default(false),
    }),
    output: receipt,
  },
  /** The opinions the caller handles, the most pressing first; or the filed ones, newest first. */
  listOpinions: {
    access: handled,
    input: z.object({
      stationId: idOf('station').optional(),
      filed: z.boolean().default(false),
      after: OpinionRow.pick({ id: true, dueAt: true, receivedAt: true }).optional(),
    }),
    output: z.object({ opinions: z.array(OpinionRow).max(50), more: z.boolean() }),
  },
  /** One of them; leaves an audit row. Errors: OPINION.NOT_FOUND. */
  getOpinion: { access: handled, input: z.object({ id: idOf('opinion') }), output: HandledOpinion },
  /** The person's name and number in full, with a reason that stays in the audit. Errors: OPINION.NO_PERSON. */
  revealPerson: {
    access: decides,
    input: z.object({ id: idOf('opinion'), reason: words }),
    output: OpinionPerson,
  },
  /** Step 2: takes it in, for the group above; or answers a question at once. Errors: OPINION.STATE. CMP-04. */
  acceptOpinion: {
    access: received,
    input: z.object({
      ...step,
      answer: words.optional(),
      note: z.string().trim().max(200).default(''),
    }),
    output: HandledOpinion,
  },
  /** Step 3: classed, summed up, with a suggestion. Errors: OPINION.STATE. CMP-05. */
  sortOpinion: {
    access: received,
    input: z.object({ ...step, topic: OpinionTopic, summary: words, suggestion: words }),
    output: HandledOpinion,
  },
  /**
   * Step 4: the final result, and what is published of it (nothing when empty). Whoever the opinion is about, or took it
   * in, does not decide it. Errors: OPINION.STATE, OPINION.CONFLICT, OPINION.POLL_TOTALS. CMP-06, CMP-11.
   */
  decideOpinion: {
    access: decides,
    input: z.object({
      ...step,
      result: words,
      published: z.string().trim().max(OPINION_TEXT_MAX).default(''),
    }),
    output: HandledOpinion,
  },
  /** Step 5: told to the person in charge and to who raised it, and how. Errors: OPINION.STATE. CMP-07. */
  feedBackOpinion: {
    access: decides,
    input: z.object({ ...step, by: z.enum(['app', 'phone', 'wechat']), note: words }),
    output: HandledOpinion,
  },
  /** Step 6: the call-back on satisfaction, by telephone or because nobody could be reached. Errors: OPINION.STATE. CMP-08. */
  callBackOpinion: {
    access: decides,
    input: z.object({ ...step, grade: Grade.nullable(), note: words }),
    output: HandledOpinion,
  },
  /** Step 7: filed under its archive number. Errors: OPINION.STATE. CMP-09. */
  fileOpinion: { access: decides, input: z.object(step), output: HandledOpinion },
  /** The register of a month in the columns of FRM-09, the person covered; leaves an audit row. CMP-12. */
  exportRegister: {
    access: handled,
    input: z.object({ stationId: idOf('station').optional(), month, reason: words }),
    output: z.object({ rows: z.array(RegisterRow).max(500), more: z.boolean() }),
  },
  /** This year's counts of a station, or of the association. */
  getOpinionFigures: {
    access: handled,
    input: z.object({ stationId: idOf('station').optional() }),
    output: OpinionFigures,
  },
})
