/** The part of the access matrix that holds minutes, points and what is made of them; see matrix.ts. */
import type { badgeContract } from '@shared/badge/contract'
import type { credentialActions } from '@shared/badge/credential-actions'
import type { proofActions } from '@shared/badge/proof-actions'
import type { recognitionActions } from '@shared/badge/recognition-actions'
import type { claimActions } from '@shared/ledger/claim-actions'
import type { ledgerContract } from '@shared/ledger/contract'
import type { giftActions } from '@shared/ledger/gift-actions'
import type { poolActions } from '@shared/ledger/pool-actions'
import type { recordActions } from '@shared/ledger/record-actions'
import { awardRows } from './matrix-award'
import { allOf, CALLERS, row, type Reaches, type Rows } from './reach'

const [, , ...accounts] = CALLERS
/** Everybody with an account, whatever their roles, for their own. R-27. */
const owner = allOf(accounts, 'own')

const association: Reaches = { associationStaff: 'all' }

/** A station's own, and the association. ROL-04, ROL-05. */
const keepers: Reaches = { stationManager: 'place', associationStaff: 'all' }
const manager: Reaches = { stationManager: 'place' }

const giftRows: Rows<{ readonly actions: typeof giftActions & typeof poolActions }> = {
  getPoints: row(owner, 'PTS-01, D-08, R-27'),
  listGifts: row(owner, 'PTS-10'),
  getGift: row(owner, 'PTS-10'),
  redeem: row(owner, 'PTS-02, PTS-09, D-08'),
  listPickups: row(owner, 'PTS-02, R-27'),
  getPickup: row(owner, 'PTS-02, R-27'),
  cancelRedemption: row(owner, 'PTS-02, R-27'),
  listStationGifts: row(keepers, 'PTS-10, ROL-04'),
  saveGift: row(keepers, 'PTS-10, RES-06, ROL-04'),
  findPickup: row(keepers, 'PTS-10, ROL-04, R-29'),
  handOver: row(keepers, 'PTS-10, ROL-04, ROL-11'),
  undoHandOver: row(keepers, 'PTS-10, D-34'),
  listWaitingPickups: row(keepers, 'PTS-10, ROL-04, R-29'),
  getPool: row(owner, 'PTS-03'),
  donate: row(owner, 'PTS-03, D-08'),
  listAids: row(keepers, 'PTS-03, ROL-04'),
  giveAid: row(manager, 'PTS-03, ROL-04'),
  undoAid: row(manager, 'PTS-03, D-34'),
}

const recordRows: Rows<{ readonly actions: typeof recordActions & typeof claimActions }> = {
  listRecords: row(owner, 'HRS-06, R-09, R-27'),
  getRecord: row(owner, 'HRS-06, R-09, R-27'),
  exportRecords: row(owner, 'HRS-06, R-09, R-27'),
  fileClaim: row(owner, 'R-10, R-27'),
  addClaimPhoto: row(owner, 'R-10, R-27, D-30'),
  listOwnClaims: row(owner, 'R-09, R-10, R-27'),
  getClaim: row(owner, 'R-10, R-27'),
  addToClaim: row(owner, 'R-10, R-27'),
  appealClaim: row(owner, 'R-10, R-27'),
  getBooks: row(keepers, 'R-10, ROL-04'),
  listClaims: row(keepers, 'R-10, ROL-04'),
  readClaim: row(keepers, 'R-10, ROL-04'),
  getClaimPhoto: row(keepers, 'R-10, R-29, ROL-04'),
  decideClaim: row(keepers, 'R-10, HRS-10, ROL-04, ROL-11'),
  undoClaim: row(keepers, 'R-10, D-34'),
  askAboutClaim: row(keepers, 'R-10, ROL-04'),
  findServed: row(keepers, 'HRS-10, ROL-04'),
  correctRecord: row(keepers, 'HRS-10, D-11, ROL-04, ROL-11'),
}

const proofRows: Rows<{ readonly actions: typeof proofActions }> = {
  listProvable: row(owner, 'PRF-02, R-09, R-27'),
  applyForProof: row(owner, 'PRF-01, PRF-02, R-11'),
  withdrawProof: row(owner, 'PRF-02, R-24'),
  listOwnProofs: row(owner, 'PRF-02, R-27'),
  getProof: row(owner, 'PRF-01, R-11, R-27', { owner: ['name'] }),
  getProofFile: row(owner, 'PRF-01, R-11, R-27'),
  listProofs: row(keepers, 'D-23, PRF-07, ROL-04'),
  readProof: row(keepers, 'D-23, ROL-04'),
  decideProof: row(keepers, 'D-23, ROL-04, ROL-11'),
  undoProof: row(keepers, 'D-23, D-34'),
  revokeProof: row(keepers, 'D-23, ROL-04, ROL-11'),
  /** No account, only for what one holds the key of. */
  checkProof: row(allOf(CALLERS, 'own'), 'PRF-08, R-13, R-29'),
}

const recognitionRows: Rows<{ readonly actions: typeof recognitionActions }> = {
  listRecognitions: row(owner, 'BDG-06, R-27'),
  askRecognition: row(owner, 'BDG-06'),
  addRecognitionPhoto: row(owner, 'BDG-06, D-30'),
  submitRecognition: row(owner, 'BDG-06'),
  withdrawRecognition: row(owner, 'BDG-06, R-24'),
  listSchemes: row(association, 'BDG-06, ROL-05'),
  saveScheme: row(association, 'BDG-06, ROL-05'),
  listRecognitionQueue: row(association, 'BDG-06, ROL-05'),
  readRecognition: row(association, 'BDG-06, ROL-05'),
  getRecognitionPhoto: row(association, 'BDG-06, ROL-05'),
  decideRecognition: row(association, 'BDG-06, ROL-05, ROL-11'),
  undoRecognition: row(association, 'BDG-06, D-34'),
  revokeRecognition: row(association, 'BDG-06, ROL-05, ROL-11'),
}

const credentialRows: Rows<{ readonly actions: typeof credentialActions }> = {
  getCredential: row(owner, 'BDG-08, AWD-15, R-27'),
  takeCredential: row(owner, 'BDG-08, AWD-15, R-27'),
  /** No account, only for what one holds. */
  checkCredential: row(allOf(CALLERS, 'own'), 'R-29'),
}

export const ledgerRows: Rows<typeof ledgerContract> = {
  getStatement: row(owner, 'HRS-06, R-09, R-27'),
  getBaodun: row(owner, 'PTS-09, D-08, R-27'),
  getYear: row(owner, 'HRS-06, HRS-08, R-09, R-27'),
  exportYear: row(owner, 'HRS-06, R-09, R-27'),
  listAnchors: row(allOf(CALLERS, 'all'), 'HRS-10'),
  readBooks: row(association, 'ROL-05, HRS-10'),
  listBehind: row(keepers, 'HRS-08, ROL-04, ROL-05'),
  listBehindStations: row(association, 'HRS-08, ROL-05'),
  checkBooks: row(association, 'ROL-05, HRS-10'),
  ...recordRows,
  ...giftRows,
}

export const badgeRows: Rows<typeof badgeContract> = {
  getOwnStar: row(owner, 'BDG-01, BDG-10, R-27'),
  listOwnBadges: row(owner, 'BDG-08, R-27'),
  ...awardRows,
  ...credentialRows,
  ...proofRows,
  ...recognitionRows,
}
