/** The part of the access matrix that holds the yearly commendation; see matrix.ts. */
import type { awardContract } from '@shared/badge/award-actions'
import { allOf, CALLERS, row, type Reaches, type Rows } from './reach'

const [, , ...accounts] = CALLERS
const anybody = allOf(CALLERS, 'all')
/** No account, but the number and the secret. D-29. */
const keyHolder = allOf(CALLERS, 'own')
const owner = allOf(accounts, 'own')
const association: Reaches = { associationStaff: 'all' }
/** The host organisation hands in its list. AWD-02. */
const hosts: Reaches = { stationManager: 'place', associationStaff: 'all' }
/** The street office reviews; the association stands in. AWD-02. */
const street: Reaches = { supervisor: 'place', associationStaff: 'all' }
/** Whom the association can ask to be of a jury. */
const jury: Reaches = allOf(
  ['associationStaff', 'documentReviewer', 'siteAuditor', 'decisionMaker'],
  'all',
)
const involved: Reaches = { ...jury, stationManager: 'place', supervisor: 'place' }

export const awardRows: Rows<typeof awardContract> = {
  getCommend: row(anybody, 'AWD-02, R-12', { others: ['name'], leaves: 'consent' }),
  raiseObjection: row(anybody, 'AWD-04, D-29'),
  trackObjection: row(keyHolder, 'D-29'),
  listOwnAwards: row(owner, 'AWD-15, R-27'),
  answerNomination: row(owner, 'R-12, R-24'),
  listRounds: row(involved, 'AWD-01, AWD-02'),
  listNominations: row(involved, 'AWD-02, R-29'),
  readNomination: row(involved, 'AWD-02, R-29'),
  getNominee: row(hosts, 'AWD-02, HRS-07, R-27'),
  nominate: row(hosts, 'AWD-02, HRS-07'),
  withdrawNomination: row(hosts, 'AWD-02'),
  reviewNomination: row(street, 'AWD-02, ROL-11'),
  markNomination: row(jury, 'AWD-04, ROL-11'),
  listJurors: row(association, 'AWD-04, ROL-05'),
  saveRound: row(association, 'AWD-16, ROL-05'),
  freezeRound: row(association, 'AWD-16, ROL-05'),
  startMarking: row(association, 'AWD-04, ROL-05'),
  publishList: row(association, 'AWD-02, ROL-05'),
  listObjections: row(association, 'AWD-04, ROL-05'),
  answerObjection: row(association, 'AWD-04, ROL-11'),
  decideRound: row(association, 'AWD-02, ROL-05'),
}
