/** The part of the access matrix that holds minutes, points and what is made of them; see matrix.ts. */
import type { badgeContract } from '@shared/badge/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { allOf, CALLERS, row, type Rows } from './reach'

const [, , ...accounts] = CALLERS
/** Everybody with an account, whatever their roles, for their own. R-27. */
const owner = allOf(accounts, 'own')

export const ledgerRows: Rows<typeof ledgerContract> = {
  getStatement: row(owner, 'HRS-06, R-09, R-27'),
  getBaodun: row(owner, 'PTS-09, D-08, R-27'),
}

export const badgeRows: Rows<typeof badgeContract> = {
  getOwnStar: row(owner, 'BDG-01, BDG-10, R-27'),
}
