import type { reportActions } from '@shared/survey/report-actions'
import type { Handlers } from '../kit/serve'
import { exportCodebook, exportReportTable, exportRows } from './report-export'
import { getReportFile } from './report-file'
import { closeFollowUp, giveFollowUp, listFollowUps } from './report-follow-ups'
import { listReports, makeReport } from './report-make'
import { readReport, readReportTable } from './report-read'

export const reportHandlers: Handlers<typeof reportActions> = {
  listReports,
  makeReport,
  readReport,
  readReportTable,
  getReportFile,
  exportReportTable,
  exportRows,
  exportCodebook,
  listFollowUps,
  giveFollowUp,
  closeFollowUp,
}
