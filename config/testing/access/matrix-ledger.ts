/** The part of the access matrix that holds minutes, points and what is made of them; see matrix.ts. */
import type { badgeContract } from '@shared/badge/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { allOf, CALLERS, row, type Reaches, type Rows } from './reach'

const [, , ...accounts] = CALLERS
/** Everybody with an account, whatever their roles, for their own. R-27. */
const owner = allOf(accounts, 'own')

const association: Reaches = { associationStaff: 'all' }

export const ledgerRows: Rows<typeof ledgerContract> = {
  getStatement: row(owner, 'HRS-06, R-09, R-27'),
  getBaodun: row(owner, 'PTS-09, D-08, R-27'),
  getYear: row(owner, 'HRS-06, HRS-08, R-09, R-27'),
  exportYear: row(owner, 'HRS-06, R-09, R-27'),
  listAnchors: row(allOf(CALLERS, 'all'), 'HRS-10'),
  readBooks: row(association, 'ROL-05, HRS-10, HRS-12'),
  checkBooks: row(association, 'ROL-05, HRS-10, HRS-12'),
}

export const badgeRows: Rows<typeof badgeContract> = {
  getOwnStar: row(owner, 'BDG-01, BDG-10, R-27'),
  listOwnBadges: row(owner, 'BDG-08, R-27'),
}
