/** Reports for tests, handed in as a resident does. */
import { randomBytes } from 'node:crypto'
import { consentTo } from '@shared/account/consent-texts'
import { helpContract } from '@shared/help/contract'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { newId, type IdKind } from '@shared/kit/ids'
import { DAY, type Instant } from '@shared/kit/time'
import type { ReportRecord } from '../../cloudfunctions/help/records'
import { submitReport } from '../../cloudfunctions/help/submit-report'
import type { RawDatabase } from './database'
import type { LocalCloud } from './local-cloud'
import { outputOf } from './replies'

type SubmitReport = (typeof helpContract.actions)['submitReport']
export type ReportInput = InputOf<SubmitReport>
export type Receipt = OutputOf<SubmitReport>

/** A new id, as a client makes it. */
export function clientId(kind: IdKind): string {
  return newId(kind, Date.now(), randomBytes)
}

/** A plain anonymous report, or one that differs from it. */
export function makeReport(different: Partial<ReportInput> = {}): ReportInput {
  return {
    id: clientId('report'),
    category: 'strangeCall',
    moneyMoved: false,
    text: '有人打电话说我欠费。',
    ...different,
  }
}

/** A phone number with the consent it needs. */
export function contactBy(phone: string): ReportInput['contact'] {
  return { phone, consent: consentTo('sensitiveReport') }
}

/** Hands a report in; by somebody else each time unless `openId` says who. */
export async function handIn(
  cloud: LocalCloud,
  different: Partial<ReportInput> = {},
  openId = `resident-${randomBytes(6).toString('hex')}`,
): Promise<{ readonly input: ReportInput; readonly receipt: Receipt }> {
  const input = makeReport(different)
  const called = await cloud.call<Receipt>('help', 'submitReport', input, openId)
  return { input, receipt: outputOf(called) }
}

/** Takes a report as at a given moment, by the act itself: through the gateway it is always now. The record it made. */
export async function takeReportAt(
  database: RawDatabase,
  at: Instant,
  different: Partial<ReportInput> = {},
): Promise<ReportRecord> {
  const sent = makeReport({ text: '', ...different })
  const input = helpContract.actions.submitReport.input.parse(sent)
  await submitReport(input, {
    at,
    caller: { openId: undefined, isTimer: false },
    requestId: 'test',
  })
  return reportOf(database, sent.id)
}

/** A report as it is kept. */
export async function reportOf(database: RawDatabase, id: string): Promise<ReportRecord> {
  const [report] = await database.all<ReportRecord>('reports', { _id: id })
  if (!report) throw new Error('no such report')
  return report
}

/** Ends a case as its handler does, so long ago in milliseconds. */
export function endReport(database: RawDatabase, id: string, ago = 0): Promise<void> {
  const closedAt = Date.now() - ago
  return database.update('reports', id, {
    ...{ status: 'closed', open: false, outcome: 'advised', closedAt },
    ...{ forgetAt: closedAt + 365 * DAY, duty: null, dutyNextAt: null, escalateAt: null },
  })
}

/** A photo that begins as a JPEG does, as the parts in which it is sent: base64, of different content each time. */
export function makePhotoParts(parts = 2): string[] {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(parts * 300 - 4)])
  return Array.from({ length: parts }, (_, part) =>
    bytes.subarray(part * 300, (part + 1) * 300).toString('base64'),
  )
}
