/** How the seal on the books and the account of a year are tried out by everybody. */
import type { sealActions } from '@shared/ledger/seal-actions'
import type { statementActions } from '@shared/ledger/statement-actions'
import { OWN, PLACES, type Probes } from './probe'

export const sealProbes: Probes<typeof sealActions & typeof statementActions> = {
  getStatement: { of: OWN, prepare: () => ({}) },
  getBaodun: { of: OWN, prepare: () => ({}) },
  getYear: { of: OWN, prepare: () => ({}) },
  exportYear: { of: OWN, prepare: () => ({ year: 2026 }) },
  listAnchors: { of: PLACES, prepare: () => ({}) },
  readBooks: { of: PLACES, prepare: () => ({}) },
  checkBooks: { of: PLACES, prepare: () => ({}) },
}
