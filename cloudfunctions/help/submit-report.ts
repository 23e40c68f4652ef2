import { TYPE_OF_CATEGORY } from '@shared/help/fraud-types'
import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { firstContact } from '@shared/help/rules'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { HOLIDAYS } from '@shared/kit/holidays'
import { CALENDAR_YEAR_MISSING } from '@shared/kit/working-days'
import { checkText } from '../kit/content-check'
import { logAlarm } from '../kit/log'
import type { Context } from '../kit/serve'
import { get } from '../kit/store'
import { ifSame, keyedContent } from './case-story'
import { contactOf, counterpartOf } from './contact'
import { fileReport, type ReportDraft } from './file-report'
import { REPORTS, type ReportRecord } from './records'
import { reportSecret } from './report-key'
import { findStation } from './routing'

type SubmitReport = (typeof helpContract.actions)['submitReport']

/**
 * Takes a report, once for its id, and tells its number and secret. RPT-01, D-16, D-29, D-30.
 * Never refused for its words. Errors: HELP.CONSENT_REQUIRED, HELP.NO_STATION, REQUEST.REPLAYED.
 */
export async function submitReport(
  input: ParsedOf<SubmitReport>,
  { caller, at }: Context,
): Promise<OutputOf<SubmitReport>> {
  const content = keyedContent(input)
  const contact = contactOf(input, at)
  const words = coverSecrets(input.text)
  const [known, station, textVerdict] = await Promise.all([
    get(REPORTS, input.id),
    findStation(input.stationId),
    checkText(words.text, caller.openId),
  ])
  if (known) return receipt(ifSame(known.content, content, known))
  if (!station) throw new CodedError(helpErrors.NO_STATION)
  const { category, moneyMoved } = input
  const hours = { fromMinute: station.staffedFromMinute, toMinute: station.staffedToMinute }
  const promise = firstContact({ at, moneyMoved, hours, table: HOLIDAYS })
  if (promise.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'help', at: promise.dueAt })
  const draft: ReportDraft = {
    ...{ _id: input.id, content, category, moneyMoved, textVerdict },
    fraudType: TYPE_OF_CATEGORY[category],
    text: words.text,
    coveredSecrets: words.covered,
    counterpart: counterpartOf(input),
    hasContact: contact !== undefined,
    stationId: station._id,
    stationName: station.name,
    stationPhone: station.phone,
    receivedAt: at,
    dueAt: promise.dueAt,
    firstContact: promise,
  }
  const filed = await fileReport(draft, contact)
  return receipt(ifSame(filed.content, content, filed))
}

function receipt(report: ReportRecord): OutputOf<SubmitReport> {
  const { no, stationName, stationPhone, fraudType, firstContact, coveredSecrets } = report
  const secret = reportSecret(report._id)
  return { no, secret, stationName, stationPhone, fraudType, firstContact, coveredSecrets }
}
