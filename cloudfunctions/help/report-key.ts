/** What opens a report to its reporter: its number, HA and ten digits, and its secret. */
import { helpErrors } from '@shared/help/errors'
import { openByKeys, receiptKeys } from '../kit/receipt-keys'
import { REPORTS, type ReportRecord } from './records'

const keys = receiptKeys('report', 'HA')

export const { numberOf: reportNumber, secretOf: reportSecret, hashOf: secretHash } = keys

/** The report that number and secret open, or HELP.NOT_FOUND. */
export function openReport(no: string, secret: string): Promise<ReportRecord> {
  return openByKeys(REPORTS, keys, { no, secret }, helpErrors.NOT_FOUND)
}
