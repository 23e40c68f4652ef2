import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { partId, readPart } from '../kit/photo-parts'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { admitReader } from './case-gate'
import { leaveTrace, readCase, readingRow } from './look-at-case'
import { PHOTO_PARTS } from './records'

type GetPhoto = (typeof helpContract.actions)['getPhoto']

/**
 * One part of a photo; the first leaves an audit row with the reason, since none is seen without it.
 * Errors: HELP.NOT_FOUND, HELP.NO_PHOTO, HELP.CONFLICT.
 */
export async function getPhoto(
  { id, photoId, part, reason }: ParsedOf<GetPhoto>,
  context: MemberContext,
): Promise<OutputOf<GetPhoto>> {
  const [{ report, contact }, kept] = await Promise.all([
    readCase(id),
    get(PHOTO_PARTS, partId(photoId, part)),
  ])
  const why = coverSecrets(reason).text
  const side = admitReader(context, report, contact, why)
  if (kept?.reportId !== id) throw new CodedError(helpErrors.NO_PHOTO)
  if (part === 0) {
    const row = readingRow(context, 'help.getPhoto', report, why)
    await leaveTrace(report, row, side !== 'reader')
  }
  return { data: readPart(kept) }
}
