/** Pictures of an activity: in parts, encrypted, with the word that whoever can be recognised agreed. ACT-26, AMB-42, R-12. */
import { ACTIVITY_PHOTOS_MAX } from '@shared/activity/closing-actions'
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
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
import { get } from '../kit/store'
import { changeClosing, shownPhoto } from './closing'
import { ACTIVITY_PHOTOS, type ClosingPhoto } from './closing-records'
import { ACTIVITIES } from './records'
import { admitted, stepClosing } from './step-closing'

type Actions = typeof activityContract.actions
type Add = Actions['addActivityPhoto']
type Remove = Actions['removeActivityPhoto']
type Get = Actions['getActivityPhoto']

/** Keeps one part; sent again it is the same part. Errors: ACTIVITY.STATE, PHOTOS, NOT_A_PHOTO, REQUEST.REPLAYED, ACCESS.SCOPE. */
export async function addActivityPhoto(
  { activityId, photoId, people, part, parts, data }: ParsedOf<Add>,
  context: MemberContext,
): Promise<OutputOf<Add>> {
  const sent = { id: photoId, part, parts, data }
  if (!isPictures(sent)) throw new CodedError(activityErrors.NOT_A_PHOTO)
  const { account, at } = context
  const begin = (empty: KeptPhoto): ClosingPhoto => ({ ...empty, people, by: account._id })
  const arriving = { content: keyedHash('activity-photo', data), at, begin }
  const sealed = { ...sealPart(sent), activityId }
  const { closing } = await stepClosing(context, activityId, {
    action: 'addActivityPhoto',
    next(found, transaction) {
      const arrival = withPart(found.closing.photos, sent, arriving)
      if (!arrival) return undefined
      const { photos, photo, gone } = arrival
      if (photos.length > ACTIVITY_PHOTOS_MAX) throw new CodedError(activityErrors.PHOTOS)
      return {
        closing: { photos },
        unaudited: !isComplete(photo),
        beside: [
          transaction.insert(ACTIVITY_PHOTOS, sealed),
          ...gone.flatMap(arrivedParts).map((id) => transaction.remove(ACTIVITY_PHOTOS, id)),
        ],
      }
    },
  })
  const photo = closing.photos.find(({ id }) => id === photoId)
  if (!photo) throw new CodedError(activityErrors.NOT_FOUND)
  return { photo: shownPhoto(photo) }
}

/** Takes a picture away; one that is gone already stays so. Errors: ACTIVITY.STATE, ACCESS.SCOPE. */
export function removeActivityPhoto(
  { activityId, photoId }: ParsedOf<Remove>,
  context: MemberContext,
): Promise<OutputOf<Remove>> {
  return changeClosing(context, activityId, {
    action: 'removeActivityPhoto',
    next({ closing: { photos } }, _came, transaction) {
      const photo = photos.find(({ id }) => id === photoId)
      return (
        photo && {
          closing: { photos: photos.filter((one) => one !== photo) },
          beside: arrivedParts(photo).map((id) => transaction.remove(ACTIVITY_PHOTOS, id)),
        }
      )
    },
  })
}

/** One part of a picture. Errors: ACTIVITY.NOT_FOUND, STATE, ACCESS.SCOPE. One wave. */
export async function getActivityPhoto(
  { activityId, photoId, part }: ParsedOf<Get>,
  context: MemberContext,
): Promise<OutputOf<Get>> {
  const [activity, kept] = await Promise.all([
    get(ACTIVITIES, activityId),
    get(ACTIVITY_PHOTOS, partId(photoId, part)),
  ])
  admitted(activity, context)
  if (kept?.activityId !== activityId) throw new CodedError(activityErrors.NOT_FOUND)
  return { data: readPart(kept) }
}
