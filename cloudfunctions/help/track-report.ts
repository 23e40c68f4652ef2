import type { helpContract } from '@shared/help/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { trackedCase } from './tracked-case'
import { openReport } from './report-key'

type TrackReport = (typeof helpContract.actions)['trackReport']

/** A case by number and secret, without login. Errors: HELP.NOT_FOUND, for either being wrong. */
export async function trackReport({
  no,
  secret,
}: ParsedOf<TrackReport>): Promise<OutputOf<TrackReport>> {
  return trackedCase(await openReport(no, secret))
}
