/** Service records and claims about them: the acts of a part of the ledger. */
import { correctRecord, findServed } from './claim-correct'
import { askAboutClaim, decideClaim, undoClaim } from './claim-decide'
import { fileClaim } from './claim-file'
import { addToClaim, appealClaim, getClaim, listOwnClaims } from './claim-own'
import { addClaimPhoto, getClaimPhoto } from './claim-photos'
import { getBooks, listClaims, readClaim } from './claim-queue'
import { listRecords } from './record-list'
import { exportRecords, getRecord } from './record-read'

export const claimHandlers = {
  listRecords,
  getRecord,
  exportRecords,
  fileClaim,
  addClaimPhoto,
  listOwnClaims,
  getClaim,
  addToClaim,
  appealClaim,
  getBooks,
  listClaims,
  readClaim,
  getClaimPhoto,
  decideClaim,
  undoClaim,
  askAboutClaim,
  findServed,
  correctRecord,
}
