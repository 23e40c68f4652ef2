import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import { PHOTO_PARTS_MAX, PhotoPart } from '../kit/photo-part'
import * as z from '../kit/zod'
import { ClaimCase, ClaimRow, ClaimVerdict } from './claim-model'
import { ServiceRecord } from './record-model'

const keepers = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const reason = z.string().trim().min(2).max(60)
const claim = z.object({ claimId: idOf('claim') })
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What a station does about records that are wrong: every change is a reversal with a reason. R-10, HRS-10, D-15. */
export const claimActions = {
  /** What waits in the books of a station; without one, with the association. */
  getBooks: {
    access: keepers,
    input: z.object({ stationId: idOf('station').optional() }),
    output: z.object({
      stationName: z.string(),
      claims: z.int(),
      /** When the first of them is due; null: none waits. */
      claimsDueAt: z.int().nullable(),
      /** Whether somebody is named for the service records. HRS-12, ROL-12. */
      recordsKept: z.boolean(),
    }),
  },
  /** Those that wait at a station, the most urgent first; without one, what came to the association. */
  listClaims: {
    access: keepers,
    input: z.object({ stationId: idOf('station').optional() }),
    output: z.object({ claims: z.array(ClaimRow).max(50) }),
  },
  /** Audited. Errors: LEDGER.NO_CLAIM. */
  readClaim: { access: keepers, input: claim, output: z.object({ case: ClaimCase }) },
  /** One part of a picture that came with it; the first is audited. Errors: LEDGER.NO_CLAIM. */
  getClaimPhoto: {
    access: keepers,
    input: claim.extend({
      photoId: clientIdOf('photo'),
      part: z
        .int()
        .min(0)
        .max(PHOTO_PARTS_MAX - 1),
    }),
    output: z.object({ data: PhotoPart }),
  },
  /**
   * Corrects the record, or says why not; done once it cannot be taken back any more (D-34). `minutes` for a record that
   * counts minutes; `day` and `place` where those were wrong. Nobody decides about their own, nor twice about the same.
   * Errors: LEDGER.NO_CLAIM, OWN_CLAIM, CLAIM_STATE, NOTHING_NEW, TOO_MUCH, NOTHING_CONFIRMED.
   */
  decideClaim: {
    access: keepers,
    input: claim.extend({
      verdict: ClaimVerdict,
      minutes: z.int().min(0).max(1440).nullable().default(null),
      day: day.nullable().default(null),
      place: z.string().trim().min(1).max(60).nullable().default(null),
      reason,
    }),
    output: z.object({ undoUntil: z.int() }),
  },
  /** Takes one's own decision back before anything of it is done. Errors: LEDGER.NO_CLAIM, NOTICE.UNDO_OVER. */
  undoClaim: { access: keepers, input: claim, output: z.object({}) },
  /** Asks its person for something. Errors: LEDGER.NO_CLAIM, OWN_CLAIM, CLAIM_STATE. */
  askAboutClaim: {
    access: keepers,
    input: claim.extend({ text: z.string().trim().min(4).max(60) }),
    output: z.object({}),
  },
  /** The records of a volunteer at a station, newest first. Audited. Errors: LEDGER.NO_RECORD: no such number here. */
  findServed: {
    access: keepers,
    input: z.object({ stationId: idOf('station'), volunteerNo: z.string().trim().min(4).max(20) }),
    output: z.object({
      maskedName: z.string(),
      records: z.array(ServiceRecord.omit({ content: true, head: true })).max(20),
    }),
  },
  /**
   * Corrects a record that the station itself found too high; its person is told, and may go to the association. More is
   * never entered so: that asks for two people (D-11) or a claim. Done once it cannot be taken back any more.
   * Errors: LEDGER.NO_RECORD, OWN_CLAIM, CLAIM_OPEN, LOWER_ONLY, NOTHING_CONFIRMED, REQUEST.REPLAYED.
   */
  correctRecord: {
    access: keepers,
    input: z.object({
      id: clientIdOf('claim'),
      recordId: idOf('serviceRecord'),
      minutes: z.int().min(0).max(1440),
      reason,
    }),
    output: z.object({ undoUntil: z.int() }),
  },
} as const

/** What a station does about records alone, for pages that need no more. */
export const claimContract = defineContract('ledger', claimActions)
