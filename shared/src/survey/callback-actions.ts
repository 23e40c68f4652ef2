import { Phone } from '../account/model'
import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { BrowserId } from './answering-actions'
import { Callback, CallbackOutcome, CallbackState, CallKey } from './callback-model'

const reviewers = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const anyone = {
  allow: 'anyone',
  limits: [{ per: 'caller', max: 20, windowSeconds: 600 }],
} as const

/**
 * Calling a few of those who answered, once, with their consent, to hear whether they did. Who collected an answer never
 * sees that its number was left. Feature 6, R-25, R-29.
 */
export const callbackActions = {
  /**
   * Leaves a number for one's own answer, which `key` (from `submitResponse`) proves. One an answer; the same again
   * changes nothing. Errors: SURVEY.NO_CALL, SURVEY.CALL_WORDS, REQUEST.REPLAYED.
   */
  offerCallback: {
    access: anyone,
    input: z.object({
      id: clientIdOf('callback'),
      responseId: clientIdOf('response'),
      key: CallKey,
      phone: Phone,
      agreed: z.literal(true),
      /** Which words were agreed to. */
      version: z.string().max(20),
      browserId: BrowserId,
    }),
    output: z.object({ state: CallbackState }),
  },
  /** Takes the number back; after the call it is gone already. Errors: SURVEY.NO_CALL. */
  withdrawCallback: {
    access: anyone,
    input: z.object({ id: clientIdOf('callback'), key: CallKey, browserId: BrowserId }),
    output: z.object({ state: CallbackState }),
  },
  /**
   * Who may be called, those who wait first, and what the calls brought; without `stationId` of the whole association.
   * Nobody sees those of answers they collected themselves. Errors: SURVEY.OWN_REVIEW.
   */
  listCallbacks: {
    access: reviewers,
    input: z.object({
      campaignId: idOf('campaign'),
      stationId: idOf('station').optional(),
      volunteerId: idOf('account').optional(),
    }),
    output: z.object({
      waiting: z.array(Callback).max(50),
      done: z.array(Callback).max(50),
    }),
  },
  /** The full number of one who waits. Audited. Errors: SURVEY.NO_CALL, SURVEY.OWN_REVIEW. */
  readCallbackPhone: {
    access: { ...reviewers, limits: [{ per: 'caller', max: 60, windowSeconds: 3600 }] },
    input: z.object({ id: idOf('callback') }),
    output: z.object({ phone: z.string() }),
  },
  /**
   * Writes down how the call ended; with it the number is deleted. The same again changes nothing.
   * Errors: SURVEY.NO_CALL, SURVEY.OWN_REVIEW.
   */
  recordCallback: {
    access: reviewers,
    input: z.object({
      id: idOf('callback'),
      outcome: CallbackOutcome,
      words: z.string().trim().max(60).optional(),
    }),
    output: z.object({ state: CallbackState }),
  },
} as const

/** Calling back alone, for clients that need no more. */
export const callbackContract = defineContract('survey', callbackActions)
