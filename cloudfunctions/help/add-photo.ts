import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { PHOTOS_MAX } from '@shared/help/photo-model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { isCurrentConsent } from '../kit/consents'
import {
  arrivedParts,
  isComplete,
  isPictures,
  sealPart,
  withPart,
  type KeptPhoto,
} from '../kit/photo-parts'
import type { Context } from '../kit/serve'
import { append } from '../kit/store'
import { together, transact } from '../kit/transact'
import { keyedContent } from './case-story'
import { PHOTO_PARTS, REPORTS, type PhotoRecord, type StepRecord } from './records'
import { openReport } from './report-key'

type AddPhoto = (typeof helpContract.actions)['addPhoto']

/**
 * Keeps one part of a photo; sent again it is the same part. The photo is told in the story once it is whole. D-30.
 * Errors: HELP.CONSENT_REQUIRED, HELP.NOT_FOUND, HELP.CASE_CLOSED, HELP.PHOTOS_FULL, HELP.NOT_A_PHOTO, REQUEST.REPLAYED.
 */
export async function addPhoto(
  { no, secret, consent, ...sent }: ParsedOf<AddPhoto>,
  { at }: Context,
): Promise<OutputOf<AddPhoto>> {
  const agreed = agreedTo(consent, at)
  if (!isPictures(sent)) throw new CodedError(helpErrors.NOT_A_PHOTO)
  const { _id } = await openReport(no, secret)
  const arriving = {
    ...{ content: keyedContent({ data: sent.data }), at },
    begin: (empty: KeptPhoto): PhotoRecord => ({ ...empty, consent: agreed }),
  }
  const sealed = { ...sealPart(sent), reportId: _id }
  const photos = await transact(async (transaction) => {
    const report = await transaction.get(REPORTS, _id)
    if (!report) throw new CodedError(helpErrors.NOT_FOUND)
    const arrival = withPart(report.photos, sent, arriving)
    if (!arrival) return report.photos
    if (!report.open) throw new CodedError(helpErrors.CASE_CLOSED)
    const { photos: after, photo, gone } = arrival
    if (after.length > PHOTOS_MAX) throw new CodedError(helpErrors.PHOTOS_FULL)
    await together([
      transaction.update(REPORTS, _id, { photos: after, ...toldOf(photo, at) }),
      transaction.insert(PHOTO_PARTS, sealed),
      ...gone.flatMap(arrivedParts).map((id) => transaction.remove(PHOTO_PARTS, id)),
    ])
    return after
  })
  const mine = photos.find(({ id }) => id === sent.id)
  return { photos: photos.filter(isComplete).length, complete: mine ? isComplete(mine) : false }
}

/** Sensitive consent is asked again at the first picture: the words shown today, or nothing is kept.. */
function agreedTo(
  consent: ParsedOf<AddPhoto>['consent'],
  givenAt: Instant,
): PhotoRecord['consent'] {
  if (consent?.kind !== 'reportPhoto' || !isCurrentConsent(consent)) {
    throw new CodedError(helpErrors.CONSENT_REQUIRED)
  }
  return { ...consent, givenAt }
}

/** The story says that a photo came, once all of it is here. */
function toldOf(photo: PhotoRecord, at: Instant) {
  if (!isComplete(photo)) return {}
  const step: StepRecord = {
    id: deterministicId('reportStep', 'photo', photo.id),
    ...{ kind: 'photo', at, by: 'resident', text: '', actor: null, content: null },
  }
  return { steps: append(step) }
}
