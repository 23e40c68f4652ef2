import type { proofActions } from '@shared/badge/proof-actions'
import type { Handlers } from '../kit/serve'
import { applyForProof, withdrawProof } from './proof-apply'
import { checkProof } from './proof-check'
import { decideProof, undoProof } from './proof-decide'
import { recomputeProofDue } from './proof-due'
import { getProofFile } from './proof-file'
import { getProof, listOwnProofs } from './proof-own'
import { listProvable } from './proof-provable'
import { listProofs, readProof } from './proof-queue'
import { lookAtProofs, revokeProof } from './proof-revoke'
import { settleProofs } from './proof-settle'

export const proofHandlers: Handlers<typeof proofActions> = {
  ...{ listProvable, applyForProof, withdrawProof, listOwnProofs, getProof, getProofFile },
  ...{ listProofs, readProof, decideProof, undoProof, revokeProof, checkProof },
}

export const proofJobs = [settleProofs, lookAtProofs, recomputeProofDue]
