/** Reports for tests, handed in as a resident does. */
import { randomBytes } from 'node:crypto'
import { consentTo } from '@shared/account/consent-texts'
import type { helpContract } from '@shared/help/contract'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { newId, type IdKind } from '@shared/kit/ids'
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
