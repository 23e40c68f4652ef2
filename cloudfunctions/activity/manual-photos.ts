/** The evidence of hours entered by hand: covered with the brush, in parts, encrypted. D-11, D-30. */
import { MANUAL_PHOTOS_MAX } from '@shared/activity/manual-rules'
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { auditRow, AUDITS } from '../kit/audit'
import { keyedHash } from '../kit/crypto'
import {
  arrivedParts,
  isComplete,
  isPictures,
  partId,
  readPart,
  sealPart,
  withPart,
  type KeptPhoto,
} from '../kit/photo-parts'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { MANUAL_HOURS, MANUAL_PARTS } from './manual-records'
import { admittedManual, stepManual } from './manual-step'

type Actions = typeof activityContract.actions
type Add = Actions['addManualPhoto']
type Get = Actions['getManualPhoto']

/** Keeps one part; sent again it is the same part. Errors: ACTIVITY.NOT_FOUND, STATE, PHOTOS, NOT_A_PHOTO, REQUEST.REPLAYED. */
export async function addManualPhoto(
  { id, photoId, part, parts, data }: ParsedOf<Add>,
  context: MemberContext,
): Promise<OutputOf<Add>> {
  const sent = { id: photoId, part, parts, data }
  if (!isPictures(sent)) throw new CodedError(activityErrors.NOT_A_PHOTO)
  const arriving = {
    content: keyedHash('manual-photo', data),
    at: context.at,
    begin: (empty: KeptPhoto) => empty,
  }
  const sealed = { ...sealPart(sent), manual: id }
  const { photos } = await stepManual(context, id, 'addManualPhoto', (known, transaction) => {
    const arrival = withPart(known.photos, sent, arriving)
    if (!arrival) return undefined
    if (known.state !== 'draft') throw new CodedError(activityErrors.STATE)
    if (arrival.photos.length > MANUAL_PHOTOS_MAX) throw new CodedError(activityErrors.PHOTOS)
    return {
      change: { photos: arrival.photos },
      unaudited: !isComplete(arrival.photo),
      beside: [
        transaction.insert(MANUAL_PARTS, sealed),
        ...arrival.gone.flatMap(arrivedParts).map((one) => transaction.remove(MANUAL_PARTS, one)),
      ],
    }
  })
  return { complete: photos.some((photo) => photo.id === photoId && isComplete(photo)) }
}

/** One part of a picture; the first leaves an audit row. Two waves. Errors: ACTIVITY.NOT_FOUND, ACCESS.SCOPE. */
export async function getManualPhoto(
  { id, photoId, part }: ParsedOf<Get>,
  context: MemberContext,
): Promise<OutputOf<Get>> {
  const [manual, kept] = await Promise.all([
    get(MANUAL_HOURS, id),
    get(MANUAL_PARTS, partId(photoId, part)),
  ])
  const { stationId, accountId: subject } = admittedManual(manual, context)
  if (kept?.manual !== id) throw new CodedError(activityErrors.NOT_FOUND)
  if (part === 0) {
    const row = auditRow(context, 'activity.getManualPhoto', id, { stationId, subject })
    await insert(AUDITS, row)
  }
  return { data: readPart(kept) }
}
