import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { ServiceRecord } from '../ledger/record-model'
import { BrowserId } from '../survey/answering-actions'
import {
  CheckedProof,
  LatinName,
  OwnProof,
  ProofLine,
  ProofNumber,
  ProofReturnReason,
  ProofRevokeReason,
  ProofRow,
  ProofState,
} from './proof-model'
import { MOST_PROOF_LINES } from './proof-rules'

const keepers = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const id = idOf('proof')
const before = z.object({ at: z.int(), id }).optional()
const year = z.int().min(2000).max(2100)

/** A record to pick: with its place, and whether it can be proven yet. */
const ProvableRecord = ServiceRecord.pick({
  id: true,
  kind: true,
  title: true,
  organiser: true,
  day: true,
  minutes: true,
  manual: true,
  at: true,
}).extend({ provable: z.boolean() })

/** Proofs of service. D-23, PRF-01 to PRF-08, R-11, R-13. */
export const proofActions = {
  /** One's own records of a year, newest first, 100 a page, to be picked; `years` are those with records. PRF-02. */
  listProvable: {
    access: { allow: 'member' },
    input: z.object({
      year,
      before: z.object({ at: z.int(), id: idOf('serviceRecord') }).optional(),
    }),
    output: z.object({
      records: z.array(ProvableRecord).max(100),
      more: z.boolean(),
      years: z.array(year).max(100),
      /** What the paper will say, and who seals it; null as long as there is no volunteer's file. */
      person: z
        .object({ maskedName: z.string(), stationName: z.string(), idNumberGiven: z.boolean() })
        .nullable(),
    }),
  },
  /**
   * Asks one's station for a proof of these records; again it is the same application.
   * Errors: PROOF.NO_FILE, PROOF.NOT_PROVABLE, PROOF.NO_ID_NUMBER, REQUEST.REPLAYED. PRF-01, PRF-02.
   */
  applyForProof: {
    access: { allow: 'member', limits: [{ per: 'caller', max: 30, windowSeconds: 86_400 }] },
    input: z.object({
      id: clientIdOf('proof'),
      recordIds: z.array(idOf('serviceRecord')).min(1).max(MOST_PROOF_LINES),
      /** Whether the identity number goes on it: only when its owner wants it there. R-01. */
      withIdNumber: z.boolean(),
    }),
    output: z.object({ state: ProofState, dueAt: z.int() }),
  },
  /** Takes an application back that waits. Errors: PROOF.NO_PROOF, PROOF.DECIDED. */
  withdrawProof: {
    access: { allow: 'member' },
    input: z.object({ id }),
    output: z.object({ state: ProofState }),
  },
  /** One's own, newest first, 20 a page. */
  listOwnProofs: {
    access: { allow: 'member' },
    input: z.object({ before }),
    output: z.object({ proofs: z.array(ProofRow).max(20), more: z.boolean() }),
  },
  /** One's own. Errors: PROOF.NO_PROOF. */
  getProof: { access: { allow: 'member' }, input: z.object({ id }), output: OwnProof },
  /**
   * A part of one's own as a PDF, base64; made when asked for, and kept nowhere, nor is the spelling of the name that
   * its holder gives for the English one.
   * Errors: PROOF.NO_PROOF, also when it is not given out or good no more; REQUEST.INVALID for a part that it has not.
   */
  getProofFile: {
    access: { allow: 'member', limits: [{ per: 'caller', max: 120, windowSeconds: 600 }] },
    input: z.object({
      id,
      part: z.int().min(0).max(99),
      /** In English, with the name in Latin letters where its holder wants it there; else in Chinese. */
      english: z.object({ latinName: LatinName.nullable() }).nullable().default(null),
    }),
    output: z.object({ name: z.string(), parts: z.int().min(1), data: z.string() }),
  },
  /** A station's: those that wait, the earliest deadline first, or what was given out, newest first; 20 a page. */
  listProofs: {
    access: keepers,
    input: z.object({ stationId: idOf('station'), of: z.enum(['waiting', 'given']), before }),
    output: z.object({ proofs: z.array(ProofRow).max(50), more: z.boolean() }),
  },
  /** One of them with what is looked at before it is sealed. Audited. Errors: PROOF.NO_PROOF. */
  readProof: {
    access: keepers,
    input: z.object({ id }),
    output: z.object({
      proof: ProofRow,
      stationId: idOf('station'),
      stationName: z.string(),
      /** Whether it is the reader's own: somebody else seals it. ROL-11. */
      own: z.boolean(),
      withIdNumber: z.boolean(),
      lines: z.array(ProofLine).max(MOST_PROOF_LINES),
      /** How many records are not verified or said to be wrong, and how many lie in another one's time. */
      notProvable: z.int().min(0),
      overlapping: z.int().min(0),
      returned: z.object({ reason: ProofReturnReason, note: z.string() }).nullable(),
      revoked: CheckedProof.shape.revoked,
    }),
  },
  /**
   * Seals it, or sends it back with the reason; done once it cannot be taken back any more, and only then it has a
   * number. `minutes` are those that were looked at. Again it changes nothing.
   * Errors: PROOF.NO_PROOF, PROOF.OWN, PROOF.DECIDED. D-34.
   */
  decideProof: {
    access: keepers,
    input: z.discriminatedUnion('verdict', [
      z.object({ id, verdict: z.literal('issue'), minutes: z.int().min(1) }),
      z.object({
        id,
        verdict: z.literal('return'),
        reason: ProofReturnReason,
        note: z.string().trim().max(60).default(''),
      }),
    ]),
    output: z.object({ state: ProofState, undoUntil: z.int() }),
  },
  /** Takes one's own decision back. Errors: PROOF.NO_PROOF, NOTICE.UNDO_OVER. D-34. */
  undoProof: {
    access: keepers,
    input: z.object({ id }),
    output: z.object({ state: ProofState }),
  },
  /**
   * Revokes it; with corrected records the station is asked for another at once. Again it changes nothing.
   * Errors: PROOF.NO_PROOF, PROOF.OWN, PROOF.DECIDED.
   */
  revokeProof: {
    access: keepers,
    input: z.object({ id, reason: ProofRevokeReason }),
    output: z.object({ state: ProofState }),
  },
  /**
   * Whether a proof is real: by its number with the last four digits of the phone, or with the whole name. A number that
   * was never given out and a wrong name answer the same. Errors: PROOF.NOT_FOUND. PRF-08, R-13.
   */
  checkProof: {
    access: {
      allow: 'anyone',
      limits: [
        { per: 'no', max: 10, windowSeconds: 3600 },
        { per: 'no', max: 30, windowSeconds: 86_400 },
        { per: 'caller', max: 30, windowSeconds: 600 },
      ],
    },
    input: z.object({
      no: ProofNumber,
      browserId: BrowserId,
      key: z.discriminatedUnion('by', [
        z.object({ by: z.literal('phone'), lastFour: z.string().regex(/^\d{4}$/) }),
        z.object({ by: z.literal('name'), name: z.string().trim().min(2).max(20) }),
      ]),
    }),
    output: CheckedProof,
  },
} as const

/** Proofs alone, for pages that need no more. */
export const proofContract = defineContract('badge', proofActions)
export type ProvableRecord = z.infer<typeof ProvableRecord>
