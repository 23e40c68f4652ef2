/** How the acts of the account, of points, badges, proofs and awards are tried out by everybody. */
import type { badgeContract } from '@shared/badge/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { PLACES, type Probes } from './probe'
import { awardProbes } from './probes-award'
import { honourProbes } from './probes-badge'
import { claimProbes } from './probes-claim'
import { credentialProbes } from './probes-credential'
import { giftProbes } from './probes-gift'
import { proofProbes } from './probes-proof'
import { recognitionProbes } from './probes-recognition'
import { sealProbes } from './probes-seal'

export const ledgerProbes: Probes<typeof ledgerContract.actions> = {
  listBehind: { of: PLACES, prepare: ({ place }) => ({ stationId: place.station._id }) },
  listBehindStations: { of: PLACES, prepare: () => ({}) },
  ...sealProbes,
  ...claimProbes,
  ...giftProbes,
}

export const badgeProbes: Probes<typeof badgeContract.actions> = {
  ...honourProbes,
  ...awardProbes,
  ...credentialProbes,
  ...proofProbes,
  ...recognitionProbes,
}
