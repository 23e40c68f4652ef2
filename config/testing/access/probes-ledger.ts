/** How the acts of the account, of points, badges, proofs and awards are tried out by everybody. */
import type { badgeContract } from '@shared/badge/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { OWN, type Probes } from './probe'

export const ledgerProbes: Probes<typeof ledgerContract.actions> = {
  getStatement: { of: OWN, prepare: () => ({}) },
  getBaodun: { of: OWN, prepare: () => ({}) },
}

export const badgeProbes: Probes<typeof badgeContract.actions> = {
  getOwnStar: { of: OWN, prepare: () => ({}) },
}
