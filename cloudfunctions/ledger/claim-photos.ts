/** Pictures for a claim: covered with the brush, in parts, encrypted; every look of whoever decides is written down. R-10, D-30. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { claimActions } from '@shared/ledger/claim-actions'
import { CLAIM_PHOTOS_MAX } from '@shared/ledger/claim-model'
import { ledgerErrors } from '@shared/ledger/errors'
import type { recordActions } from '@shared/ledger/record-actions'
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
import { together, transact } from '../kit/transact'
import { CLAIM_PARTS, CLAIMS } from './claim-records'

type Add = (typeof recordActions)['addClaimPhoto']
type Get = (typeof claimActions)['getClaimPhoto']

/** Keeps one part for one's own claim, while nobody decides about it. Three waves. */
export async function addClaimPhoto(
  { claimId, photoId, part, parts, data }: ParsedOf<Add>,
  { account, at }: MemberContext,
): Promise<OutputOf<Add>> {
  const sent = { id: photoId, part, parts, data }
  if (!isPictures(sent)) throw new CodedError(ledgerErrors.NOT_A_PHOTO)
  const content = keyedHash('claim-photo', data)
  const arriving = { content, at, begin: (empty: KeptPhoto) => empty }
  const photos = await transact(async (transaction) => {
    const claim = await transaction.get(CLAIMS, claimId)
    if (claim?.accountId !== account._id) throw new CodedError(ledgerErrors.NO_CLAIM)
    const arrival = withPart(claim.photos, sent, arriving)
    if (!arrival) return claim.photos
    const isOpen = claim.state === 'open' || claim.state === 'more'
    if (!isOpen) throw new CodedError(ledgerErrors.CLAIM_STATE)
    if (arrival.photos.length > CLAIM_PHOTOS_MAX) throw new CodedError(ledgerErrors.PHOTOS)
    const gone = arrival.gone.flatMap(arrivedParts)
    await together([
      transaction.update(CLAIMS, claimId, { photos: arrival.photos }),
      transaction.insert(CLAIM_PARTS, { ...sealPart(sent), claimId, accountId: account._id }),
      ...gone.map((id) => transaction.remove(CLAIM_PARTS, id)),
    ])
    return arrival.photos
  })
  return { complete: photos.some((photo) => photo.id === photoId && isComplete(photo)) }
}

/** One part for whoever decides; the first leaves an audit row, since no picture is seen without it. Two waves. */
export async function getClaimPhoto(
  { claimId, photoId, part }: ParsedOf<Get>,
  context: MemberContext,
): Promise<OutputOf<Get>> {
  const [claim, kept] = await Promise.all([
    get(CLAIMS, claimId),
    get(CLAIM_PARTS, partId(photoId, part)),
  ])
  if (!claim) throw new CodedError(ledgerErrors.NO_CLAIM)
  context.authorize(claim.stationId, claim.areaId)
  if (kept?.claimId !== claimId) throw new CodedError(ledgerErrors.NO_CLAIM)
  const { stationId, accountId: subject } = claim
  if (part === 0) {
    const row = auditRow(context, 'ledger.getClaimPhoto', claimId, { stationId, subject })
    await insert(AUDITS, row)
  }
  return { data: readPart(kept) }
}
