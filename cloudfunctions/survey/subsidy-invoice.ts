/** The invoice of a station: its picture in parts, encrypted, then its number, date and amount. SUR-09, R-29. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { HOUR, localDate, type Instant } from '@shared/kit/time'
import { surveyErrors } from '@shared/survey/errors'
import type { subsidyActions } from '@shared/survey/subsidy-actions'
import type { Invoice } from '@shared/survey/subsidy-model'
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
import { shownStatement } from './subsidy-read'
import { associationStaff } from './subsidy-receivers'
import { INVOICE_PARTS, statementId, type StatementRecord } from './subsidy-records'
import { stepStatement, withStep } from './subsidy-steps'

type Actions = typeof subsidyActions
type Add = Actions['addInvoicePart']
type HandIn = Actions['handInInvoice']
type Get = Actions['getInvoicePart']

/** More invoices than one statement ever needs. */
const MOST_PHOTOS = 12
/** A picture that was never handed in makes room after so long. */
const GIVEN_UP_MS = HOUR

/** Keeps one part of the picture; sent again it is the same part. */
export async function addInvoicePart(
  { photoId, part, parts, data, ...key }: ParsedOf<Add>,
  context: MemberContext,
): Promise<OutputOf<Add>> {
  context.authorize(key.stationId)
  const sent = { id: photoId, part, parts, data }
  if (!isPictures(sent)) throw new CodedError(surveyErrors.NOT_A_PHOTO)
  const { at } = context
  const arriving = {
    content: keyedHash('invoice-photo', data),
    at,
    begin: (empty: KeptPhoto) => empty,
  }
  const sealed = { ...sealPart(sent), statement: statementId(key.stationId, key.year) }
  const { photos } = await stepStatement(context, key, 'addInvoicePart', (known, transaction) => {
    const left = givenUp(known, photoId, at)
    const arrival = withPart(
      known.photos.filter((photo) => !left.includes(photo)),
      sent,
      arriving,
    )
    if (!arrival) return undefined
    if (known.state !== 'frozen' || arrival.photos.length > MOST_PHOTOS) {
      throw new CodedError(surveyErrors.STATEMENT_STATE)
    }
    const gone = [...left, ...arrival.gone].flatMap(arrivedParts)
    return {
      change: { photos: arrival.photos },
      unaudited: true,
      beside: [
        transaction.insert(INVOICE_PARTS, sealed),
        ...gone.map((id) => transaction.remove(INVOICE_PARTS, id)),
      ],
    }
  })
  return { complete: photos.some((photo) => photo.id === photoId && isComplete(photo)) }
}

/** Pictures that came whole long ago and belong to no invoice. */
function givenUp({ photos, steps }: StatementRecord, photoId: string, at: Instant): KeptPhoto[] {
  return photos.filter(
    (photo) =>
      photo.id !== photoId &&
      isComplete(photo) &&
      at - photo.at > GIVEN_UP_MS &&
      !steps.some((step) => step.photoId === photo.id),
  )
}

/** Hands the invoice in: made out over the amount of the statement, with its picture. */
export async function handInInvoice(
  { stationId, year, ...invoice }: ParsedOf<HandIn>,
  context: MemberContext,
): Promise<OutputOf<HandIn>> {
  context.authorize(stationId)
  if (invoice.date > localDate(context.at)) {
    throw new CodedError(kitErrors.INVALID, { fields: { date: '日子还没到，再看一眼' } })
  }
  const to = await associationStaff(context.at)
  const key = { stationId, year }
  const statement = await stepStatement(context, key, 'handInInvoice', (known) => {
    const { photoId } = invoice
    if (known.steps.some((step) => step.kind === 'handedIn' && step.photoId === photoId)) {
      if (known.invoice && !isSame(known.invoice, invoice)) {
        throw new CodedError(kitErrors.REPLAYED)
      }
      return undefined
    }
    if (known.state !== 'frozen') throw new CodedError(surveyErrors.STATEMENT_STATE)
    if (invoice.fen !== known.fen) throw new CodedError(surveyErrors.AMOUNT)
    const photo = known.photos.find(({ id }) => id === photoId)
    if (!photo || !isComplete(photo)) throw new CodedError(surveyErrors.NO_PHOTO)
    const steps = withStep(known, context, { kind: 'handedIn', photoId })
    return {
      change: { state: 'handedIn', invoice, steps },
      tell: { kind: 'invoiceWaits', to },
    }
  })
  return { statement: shownStatement(statement) }
}

function isSame(one: Invoice, other: Invoice): boolean {
  return (
    one.photoId === other.photoId &&
    one.number === other.number &&
    one.date === other.date &&
    one.fen === other.fen
  )
}

/** One part of the picture. One wave. */
export async function getInvoicePart(
  { stationId, year, photoId, part }: ParsedOf<Get>,
  { authorize }: MemberContext,
): Promise<OutputOf<Get>> {
  authorize(stationId)
  const kept = await get(INVOICE_PARTS, partId(photoId, part))
  if (kept?.statement !== statementId(stationId, year)) {
    throw new CodedError(surveyErrors.NO_STATEMENT)
  }
  return { data: readPart(kept) }
}
