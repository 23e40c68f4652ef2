/** The survey's part of the access matrix; see matrix.ts. */
import type { surveyContract } from '@shared/survey/contract'
import { allOf, CALLERS, row, type Reaches, type Rows } from './reach'

const anybody = allOf(CALLERS, 'all')
const association: Reaches = { associationStaff: 'all' }

export const surveyRows: Rows<typeof surveyContract> = {
  openQuestionnaire: row(anybody, 'ROL-01, D-29'),
  submitResponse: row(anybody, 'ROL-01, D-29'),
  getTask: row({ volunteer: 'own' }, 'SUR-10'),
  readProgress: row({ stationManager: 'place', associationStaff: 'all' }, 'SUR-13, ROL-05'),
  listReviews: row(association, 'D-03, ROL-05'),
  readReview: row(association, 'D-03, ROL-05, R-27'),
  decideReview: row(association, 'D-03, ROL-05, ROL-11'),
  listQuestionnaires: row(association, 'SUR-01, ROL-05'),
  readQuestionnaire: row(association, 'SUR-01, ROL-05'),
  saveQuestionnaire: row(association, 'SUR-01, ROL-05'),
  freezeQuestionnaire: row(association, 'SUR-01, ROL-05'),
  removeQuestionnaire: row(association, 'SUR-01, ROL-05'),
  importQuestionnaire: row(association, 'SUR-01, ROL-05'),
  exportQuestionnaire: row(association, 'SUR-01, ROL-05'),
}
