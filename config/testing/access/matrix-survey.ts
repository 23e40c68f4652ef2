/** The survey's part of the access matrix; see matrix.ts. */
import type { surveyContract } from '@shared/survey/contract'
import { allOf, CALLERS, row, type Reaches, type Rows } from './reach'

const anybody = allOf(CALLERS, 'all')
/** No account either, but only for what one holds the key of. D-29. */
const keyHolder = allOf(CALLERS, 'own')
const association: Reaches = { associationStaff: 'all' }

const ownStation: Reaches = { stationManager: 'place', associationStaff: 'all' }
const manager: Reaches = { stationManager: 'place' }

export const surveyRows: Rows<typeof surveyContract> = {
  openQuestionnaire: row(anybody, 'ROL-01, D-29'),
  submitResponse: row(anybody, 'ROL-01, D-29'),
  getTask: row({ volunteer: 'own' }, 'SUR-10'),
  offerCallback: row(keyHolder, 'R-24, R-29, D-29'),
  withdrawCallback: row(keyHolder, 'R-24, D-29'),
  listCallbacks: row(ownStation, 'D-03, ROL-04'),
  readCallbackPhone: row(ownStation, 'D-03, PRV-02', { others: ['phone'], leaves: 'anonymous' }),
  recordCallback: row(ownStation, 'D-03, ROL-04'),
  readProgress: row({ stationManager: 'place', associationStaff: 'all' }, 'SUR-13, ROL-05'),
  listAnswerReviews: row(ownStation, 'D-03, ROL-04'),
  readReview: row(ownStation, 'D-03, ROL-04, R-27'),
  decideReview: row(ownStation, 'D-03, ROL-04, ROL-11'),
  undoReview: row(ownStation, 'D-03, D-34'),
  listBeyond: row(ownStation, 'D-04, ROL-04'),
  decideBeyond: row(ownStation, 'D-04, ROL-11'),
  readQuality: row({ volunteer: 'own' }, 'SUR-10, R-27'),
  appealReview: row({ volunteer: 'own' }, 'R-27'),
  listAppeals: row(ownStation, 'R-27, ROL-04'),
  decideAppeal: row(ownStation, 'R-27, ROL-11'),
  listCampaigns: row(association, 'SUR-02, ROL-05'),
  readCampaign: row(association, 'SUR-02, ROL-05'),
  saveCampaign: row(association, 'SUR-02, ROL-05'),
  announceCampaign: row(association, 'SUR-02, ROL-05'),
  listReportStaff: row(association, 'SUR-05, ROL-05'),
  nameReportStaff: row(association, 'SUR-05, ROL-11'),
  getStationCode: row({ stationManager: 'place', associationStaff: 'all' }, 'D-02, ROL-04'),
  listGiveaways: row({ stationManager: 'place', associationStaff: 'all' }, 'PTS-12, ROL-04'),
  allotGiveaway: row(association, 'PTS-12, SUR-11'),
  handOutGiveaway: row({ stationManager: 'place', associationStaff: 'all' }, 'PTS-12, ROL-04'),
  listQuestionnaires: row(association, 'SUR-01, ROL-05'),
  readQuestionnaire: row(association, 'SUR-01, ROL-05'),
  saveQuestionnaire: row(association, 'SUR-01, ROL-05'),
  freezeQuestionnaire: row(association, 'SUR-01, ROL-05'),
  removeQuestionnaire: row(association, 'SUR-01, ROL-05'),
  importQuestionnaire: row(association, 'SUR-01, ROL-05'),
  exportQuestionnaire: row(association, 'SUR-01, ROL-05'),
  readStatement: row(ownStation, 'SUR-08, SUR-09, R-20'),
  freezeStatement: row(association, 'SUR-08, D-07'),
  addInvoicePart: row(manager, 'SUR-09'),
  handInInvoice: row(manager, 'SUR-09'),
  getInvoicePart: row(ownStation, 'SUR-09'),
  acceptInvoice: row(association, 'SUR-09'),
  returnInvoice: row(association, 'SUR-09'),
  payStatement: row(association, 'SUR-09'),
  listStatements: row(association, 'SUR-08, R-20'),
  exportStatement: row(ownStation, 'SUR-08, R-20'),
  exportStatements: row(association, 'SUR-08, R-20'),
  listReports: row(association, 'SUR-05, ROL-05'),
  makeReport: row(association, 'SUR-05, ROL-05'),
  readReport: row(association, 'SUR-06, R-32'),
  readReportTable: row(association, 'SUR-06, R-32'),
  getReportFile: row(association, 'SUR-06, R-32'),
  exportReportTable: row(association, 'SUR-06, R-32'),
  exportRows: row(association, 'SUR-12, R-27'),
  exportCodebook: row(association, 'SUR-06'),
  listFollowUps: row(ownStation, 'SUR-07, ROL-04'),
  giveFollowUp: row(association, 'SUR-07'),
  closeFollowUp: row(ownStation, 'SUR-07, ROL-04'),
}
