import { Consent, Phone } from '../account/model'
import { defineContract } from '../kit/contract'
import { Grade } from '../kit/grade'
import { clientIdOf, idOf } from '../kit/ids'
import { PHOTO_PARTS_MAX, PhotoPart } from '../kit/photo-part'
import { byReceipt, receiptKey } from '../kit/receipt'
import * as z from '../kit/zod'
import {
  Category,
  COUNTERPART_MAX,
  FirstContact,
  FraudType,
  REPORT_TEXT_MAX,
  TrackedCase,
} from './model'
import { Behalf, Triage } from './triage'

const key = receiptKey('HA')
/** Room for the parts of every photo, and for sending them once more. */
const photoByNumber = {
  allow: 'anyone',
  limits: [
    { per: 'no', max: 80, windowSeconds: 600 },
    { per: 'caller', max: 160, windowSeconds: 600 },
  ],
} as const

/** The actions of `helpContract` that a resident's phone calls: alone, so that the first page loads no more of them. */
export const reportingContract = defineContract('help', {
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
      triage: Triage.optional(),
      behalf: Behalf.default('self'),
      text: z.string().trim().max(REPORT_TEXT_MAX).default(''),
      counterpart: z.string().trim().max(COUNTERPART_MAX).optional(),
      stationId: idOf('station').optional(),
      /** It concerns somebody of the station: only the association sees it. */
      aboutStation: z.boolean().default(false),
      contact: z
        .object({
          phone: Phone,
          /** What to call them, such as 陈女士. */
          name: z.string().trim().min(1).max(10).optional(),
          consent: Consent.optional(),
        })
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
    access: byReceipt,
    input: z.object(key),
    output: TrackedCase,
  },
  /** Adds words to an open case. Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED. */
  addToReport: {
    access: byReceipt,
    input: z.object({
      ...key,
      id: clientIdOf('reportStep'),
      text: z.string().trim().min(1).max(REPORT_TEXT_MAX),
    }),
    output: TrackedCase,
  },
  /**
   * Adds one part of a photo to an open case; sent again it is the same part. The photo counts once all parts are here.
   * At most 4 photos, each with the `reportPhoto` consent to the words shown today.
   * Errors: HELP.CONSENT_REQUIRED, HELP.NOT_FOUND, HELP.CASE_CLOSED, HELP.PHOTOS_FULL, HELP.NOT_A_PHOTO, REQUEST.REPLAYED.
   */
  addPhoto: {
    access: photoByNumber,
    input: z.object({
      ...key,
      id: clientIdOf('photo'),
      part: z
        .int()
        .min(0)
        .max(PHOTO_PARTS_MAX - 1),
      parts: z.int().min(1).max(PHOTO_PARTS_MAX),
      data: PhotoPart,
      consent: Consent.optional(),
    }),
    output: z.object({ photos: z.int().min(0), complete: z.boolean() }),
  },
  /** Takes the report back: contact and photos are deleted, the case closes. Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED. */
  withdrawReport: {
    access: byReceipt,
    input: z.object(key),
    output: TrackedCase,
  },
  /** Says how the help was, once the case is closed; once. Errors: HELP.NOT_FOUND, HELP.NOT_CLOSED, HELP.RATED. D-22. */
  rateHelp: {
    access: byReceipt,
    input: z.object({
      ...key,
      id: clientIdOf('reportStep'),
      grade: Grade,
      text: z.string().trim().max(REPORT_TEXT_MAX).default(''),
    }),
    output: TrackedCase,
  },
  /** Opens a closed case again, with the reason, within 30 days. Errors: HELP.NOT_FOUND, HELP.NOT_CLOSED, HELP.TOO_LATE. */
  reopenReport: {
    access: byReceipt,
    input: z.object({
      ...key,
      id: clientIdOf('reportStep'),
      text: z.string().trim().min(2).max(REPORT_TEXT_MAX),
    }),
    output: TrackedCase,
  },
})
