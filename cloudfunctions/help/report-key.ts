/** What opens a report to its reporter: its number and its secret, both made from the report's id by a keyed hash. */
import { helpErrors } from '@shared/help/errors'
import { CodedError } from '@shared/kit/errors'
import { keyedDigits, keyedHash, sameHash } from '../kit/crypto'
import { find } from '../kit/store'
import { REPORTS, type ReportRecord } from './records'

/** The number people read: HA and ten digits. When one is taken, the next attempt gives another. */
export function reportNumber(id: string, attempt: number): string {
  return `HA${keyedDigits(10, 'report-no', id, String(attempt))}`
}

/** The six digits that go with the number; made again for a retry, never stored. */
export function reportSecret(id: string): string {
  return keyedDigits(6, 'report-secret', id)
}

export function secretHash(no: string, secret: string): string {
  return keyedHash('report-secret-hash', no, secret)
}

/** As long as a hash, and nobody's. */
const NO_HASH = '0'.repeat(64)

/**
 * The report that number and secret open. A wrong number and a wrong secret do the same work
 * and give the same answer, HELP.NOT_FOUND: trying numbers tells nothing.
 */
export async function openReport(no: string, secret: string): Promise<ReportRecord> {
  const [report] = await find(REPORTS, { no }, { limit: 1 })
  const opens = sameHash(report?.secretHash ?? NO_HASH, secretHash(no, secret))
  if (!report || !opens) throw new CodedError(helpErrors.NOT_FOUND)
  return report
}
