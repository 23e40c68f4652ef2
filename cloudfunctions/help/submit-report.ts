import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { holidayTable } from '../kit/calendar'
import { checkText } from '../kit/content-check'
import type { Context } from '../kit/serve'
import { get } from '../kit/store'
import { ifSame, keyedContent } from './case-story'
import { contactOf } from './contact'
import { draftReport } from './draft-report'
import { associationDuty, listsInForce } from './duty'
import { fileReport } from './file-report'
import { REPORTS, type ReportRecord } from './records'
import { reportSecret } from './report-key'
import { findStation } from './routing'
import { takenBy } from './tracked-case'

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
  const [known, station, association, table, textVerdict] = await Promise.all([
    get(REPORTS, input.id),
    findStation(input.stationId),
    associationDuty(),
    holidayTable(),
    checkText(words.text, caller.openId),
  ])
  if (known) return receipt(ifSame(known.content, content, known))
  if (!station) throw new CodedError(helpErrors.NO_STATION)
  const lists = await listsInForce(station, association, at)
  const draft = draftReport(input, {
    ...{ at, content, words, textVerdict },
    station,
    table,
    lists,
  })
  const filed = await fileReport(draft, contact)
  return receipt(ifSame(filed.content, content, filed))
}

function receipt(report: ReportRecord): OutputOf<SubmitReport> {
  const { no, fraudType, firstContact, coveredSecrets } = report
  const secret = reportSecret(report._id)
  return { no, secret, ...takenBy(report), fraudType, firstContact, coveredSecrets }
}
