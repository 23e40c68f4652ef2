/** Service records and claims about them: the acts of a part of the ledger. */
import { correctRecord, findServed } from './claim-correct'
import { askAboutClaim, decideClaim, undoClaim } from './claim-decide'
import { fileClaim } from './claim-file'
import { addToClaim, appealClaim, getClaim } from './claim-own'
import { getBooks, listClaims, readClaim } from './claim-queue'
import { listRecords } from './record-list'
import { exportRecords, getRecord } from './record-read'

export const claimHandlers = {
  listRecords,
  getRecord,
  exportRecords,
  fileClaim,
  getClaim,
  addToClaim,
  appealClaim,
  getBooks,
  listClaims,
  readClaim,
  decideClaim,
  undoClaim,
  askAboutClaim,
  findServed,
  correctRecord,
}
