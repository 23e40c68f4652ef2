import type {
  ProofLine,
  ProofReturnReason,
  ProofRevocation,
  ProofRow,
  ProofState,
} from '@shared/badge/proof-model'
import { sumOfLines } from '@shared/badge/proof-rules'
import type { Instant } from '@shared/kit/time'
import type { EncryptedField } from '../kit/crypto'
import { collection } from '../kit/store'

/** What was decided, and by whom; it is done at `appliesAt`, and can be taken back before. D-34. */
export interface ProofDecision {
  readonly verdict: 'issue' | 'return'
  readonly by: string
  readonly at: Instant
  readonly appliesAt: Instant
  /** The minutes that were looked at; 0 when it goes back. */
  readonly minutes: number
  readonly reason: ProofReturnReason | null
  readonly note: string
}

/** What was given out, for ever as it was then. */
export interface IssuedProof {
  readonly at: Instant
  readonly by: string
  readonly handler: string
  readonly phone: string
}

/** An application for a proof, and the proof it became. */
export interface ProofRecord {
  readonly _id: string
  readonly accountId: string
  readonly stationId: string
  readonly stationName: string
  readonly maskedName: string
  readonly volunteerNo: string
  readonly state: ProofState
  readonly at: Instant
  readonly dueAt: Instant
  readonly dueProvisional: boolean
  readonly recordIds: readonly string[]
  /** As the records were when it was asked for; once it is issued, what it says. */
  readonly lines: readonly ProofLine[]
  readonly withIdNumber: boolean
  readonly decision: ProofDecision | null
  /** The proof that it stands for. */
  readonly replaces: string | null
  readonly number: string | null
  readonly issued: IssuedProof | null
  /** The whole name on it, encrypted; owner `<id>.name`. Null before, and once the account is closed. */
  readonly name: EncryptedField | null
  /** What opens it to who checks it: keyed hashes of its number with the name, and with the end of the phone. */
  readonly checks: { readonly name: string; readonly phone: string | null } | null
  readonly revoked: (ProofRevocation & { readonly by: string }) | null
}
export const PROOFS = collection<ProofRecord>('proofs')

/** How many proofs a year has; `_id` is the year. Grows with the proof that takes the number: there is no gap. */
export interface ProofCountRecord {
  readonly _id: string
  readonly count: number
}
export const PROOF_NUMBERS = collection<ProofCountRecord>('proof_numbers')

/** A proof in a list. */
export function proofRow(proof: ProofRecord): ProofRow {
  const { _id, state, maskedName, volunteerNo, number, lines, at, dueAt, issued, replaces } = proof
  return {
    ...{ id: _id, state, maskedName, volunteerNo, number, sum: sumOfLines(lines), at, dueAt },
    ...{ issuedAt: issued?.at ?? null, again: replaces !== null },
  }
}

/** Why it came back, as far as it did. */
export function returnedOf({ state, decision }: ProofRecord) {
  const reason = state === 'returned' ? decision?.reason : undefined
  return decision && reason ? { reason, note: decision.note } : null
}

/** Its revocation without who did it. */
export function revocationOf({ revoked }: ProofRecord): ProofRevocation | null {
  if (!revoked) return null
  const { at, reason, corrections, replacedBy } = revoked
  return { at, reason, corrections, replacedBy }
}
