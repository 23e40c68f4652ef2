/** The evidence of a star: one picture covered with the brush, in parts, encrypted. D-30. */
import type { recognitionActions } from '@shared/badge/recognition-actions'
import { recognitionErrors } from '@shared/badge/recognition-errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { keyedHash } from '../kit/crypto'
import {
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
import { RECOGNITION_PARTS, RECOGNITIONS } from './recognition-records'
import { admittedOwn, dropPhoto, stepRecognition } from './recognition-step'

type Actions = typeof recognitionActions
type Add = Actions['addRecognitionPhoto']
type Get = Actions['getRecognitionPhoto']

/** Keeps one part; sent again it is the same part, and another picture takes the place of the one before. Four waves. */
export async function addRecognitionPhoto(
  { id, photoId, part, parts, data }: ParsedOf<Add>,
  context: MemberContext,
): Promise<OutputOf<Add>> {
  const sent = { id: photoId, part, parts, data }
  if (!isPictures(sent)) throw new CodedError(recognitionErrors.NOT_A_PHOTO)
  const arriving = {
    content: keyedHash('recognition-photo', data),
    at: context.at,
    begin: (empty: KeptPhoto) => empty,
  }
  const sealed = { ...sealPart(sent), recognition: id, accountId: context.account._id }
  const { photo } = await stepRecognition(context, id, admittedOwn, (known, transaction) => {
    const isKnown = known.photo?.id === photoId
    const arrival = withPart(known.photo && isKnown ? [known.photo] : [], sent, arriving)
    if (!arrival) return undefined
    if (known.state !== 'draft') throw new CodedError(recognitionErrors.STATE)
    return {
      change: { photo: arrival.photo },
      beside: [
        transaction.insert(RECOGNITION_PARTS, sealed),
        ...(isKnown ? [] : dropPhoto(transaction, known)),
      ],
    }
  })
  return { complete: photo?.id === photoId && isComplete(photo) }
}

/** One part, for the association. One wave. Errors: RECOGNITION.NOT_FOUND. */
export async function getRecognitionPhoto(
  { id, photoId, part }: ParsedOf<Get>,
  { authorize }: MemberContext,
): Promise<OutputOf<Get>> {
  authorize()
  const [known, kept] = await Promise.all([
    get(RECOGNITIONS, id),
    get(RECOGNITION_PARTS, partId(photoId, part)),
  ])
  if (!known || known.state === 'draft' || kept?.recognition !== id) {
    throw new CodedError(recognitionErrors.NOT_FOUND)
  }
  return { data: readPart(kept) }
}
