import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import { PHOTO_PARTS_MAX, PhotoPart } from '../kit/photo-part'
import * as z from '../kit/zod'
import { CLAIM_KINDS, Claim, OwnClaimRow } from './claim-model'
import { before } from './page'
import { RecordChange, ServiceRecord } from './record-model'

/** What a list shows of a record. */
export const RecordRow = ServiceRecord.pick({
  ...{ id: true, kind: true, title: true, day: true, minutes: true, pending: true },
  ...{ manual: true, corrections: true, claim: true, at: true },
})
export type RecordRow = z.infer<typeof RecordRow>

/** Which records: all, those that wait, those whose person is asked something, those that brought nothing. Board 13. */
export const RecordFilter = z.enum(['all', 'waiting', 'more', 'none'])
export type RecordFilter = z.infer<typeof RecordFilter>

const words = z.string().trim().max(120)

/** One's own service records, and saying that one is wrong; also for who serves no more. HRS-06, R-09, R-10. */
export const recordActions = {
  /** Newest first, 20 a page, with what stands confirmed and what waits. */
  listRecords: {
    access: { allow: 'member' },
    input: z.object({ filter: RecordFilter.default('all'), before }),
    output: z.object({
      confirmedMinutes: z.int(),
      pendingMinutes: z.int(),
      counts: z.object({ waiting: z.int(), more: z.int(), none: z.int() }),
      records: z.array(RecordRow).max(20),
      more: z.boolean(),
    }),
  },
  /** Errors: LEDGER.NO_RECORD: there is none, or it is somebody else's. */
  getRecord: {
    access: { allow: 'member' },
    input: z.object({ recordId: idOf('serviceRecord') }),
    output: z.object({
      record: ServiceRecord,
      /** More its minutes cannot become by a claim. */
      most: z.int(),
      changes: z.array(RecordChange),
      claims: z.array(Claim).max(5),
    }),
  },
  /** One's records of a year as CSV, the facts of the law in each line.. */
  exportRecords: {
    access: {
      allow: 'member',
      limits: [{ per: 'caller', max: 20, windowSeconds: 3600 }],
    },
    input: z.object({ year: z.int().min(2000).max(2200) }),
    output: z.object({ name: z.string(), csv: z.string() }),
  },
  /**
   * Says that a record is wrong, or that one is missing; whoever keeps it answers within five working days. One at a time
   * about a record. Errors: LEDGER.NO_RECORD, CLAIM_OPEN, NOTHING_NEW, TOO_MUCH, NO_STATION, REQUEST.REPLAYED.
   */
  fileClaim: {
    access: {
      allow: 'member',
      limits: [{ per: 'caller', max: 20, windowSeconds: 86_400 }],
    },
    input: z
      .object({
        id: clientIdOf('claim'),
        /** None: one is missing. */
        recordId: idOf('serviceRecord').nullable(),
        kind: z.enum(CLAIM_KINDS),
        wanted: z.int().min(0).max(1440).nullable(),
        note: words,
      })
      .refine(({ kind, recordId }) => kind === 'missing' || recordId !== null, {
        path: ['recordId'],
      })
      .refine(({ kind, wanted }) => (kind === 'minutes') === (wanted !== null), {
        path: ['wanted'],
      })
      .refine(({ kind, note }) => (kind !== 'facts' && kind !== 'missing') || note.length >= 4, {
        path: ['note'],
      }),
    output: z.object({ claim: Claim }),
  },
  /**
   * One part of a picture for one's own claim, while nobody decides about it; sent again it is the same part.
   * Errors: LEDGER.NO_CLAIM, CLAIM_STATE, PHOTOS, NOT_A_PHOTO, REQUEST.REPLAYED.
   */
  addClaimPhoto: {
    access: { allow: 'member' },
    input: z.object({
      claimId: idOf('claim'),
      photoId: clientIdOf('photo'),
      part: z
        .int()
        .min(0)
        .max(PHOTO_PARTS_MAX - 1),
      parts: z.int().min(1).max(PHOTO_PARTS_MAX),
      data: PhotoPart,
    }),
    output: z.object({ complete: z.boolean() }),
  },
  /** What one said oneself, also about a record that is missing; newest first, 20 a page. R-09. */
  listOwnClaims: {
    access: { allow: 'member' },
    input: z.object({ before }),
    output: z.object({ claims: z.array(OwnClaimRow).max(20), more: z.boolean() }),
  },
  /** Errors: LEDGER.NO_CLAIM: there is none, or it is somebody else's. */
  getClaim: {
    access: { allow: 'member' },
    input: z.object({ claimId: idOf('claim') }),
    output: z.object({
      claim: Claim,
      /** Of the record as it was then, for the answer's size. */
      before: z.int().nullable(),
      /** How many working days it took; null: it is not decided. */
      workingDays: z.int().nullable(),
    }),
  },
  /** Answers what the station asked. Sent again it changes nothing. Errors: LEDGER.NO_CLAIM, CLAIM_STATE. */
  addToClaim: {
    access: { allow: 'member' },
    input: z.object({ claimId: idOf('claim'), text: words.min(2) }),
    output: z.object({ claim: Claim }),
  },
  /** Still wrong: it goes to the association, once. Errors: LEDGER.NO_CLAIM, CLAIM_STATE, CLAIM_OPEN, NOT_AGAIN. */
  appealClaim: {
    access: { allow: 'member' },
    input: z.object({ claimId: idOf('claim'), text: words.min(2) }),
    output: z.object({ claim: Claim }),
  },
} as const

/** One's own records alone, for pages that need no more. */
export const recordContract = defineContract('ledger', recordActions)
