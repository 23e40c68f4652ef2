import { readDraft } from '@client/platform/drafts'
import {
  dropPieces,
  leavePieces,
  leftPieces,
  type LeftPiece,
  type Piece,
  pieceOf,
  sendPiecesOf,
  useLeftPieces,
} from '@client/platform/outbox'
import { partsOf } from '@client/platform/picture-parts'
import { defineKey, storage, type StorageKey, useStored } from '@client/platform/storage'
import { type Consent } from '@shared/account/model'
import { reportingContract } from '@shared/help/reporting'
import { REPORT_DRAFT } from './draft-name'
import { keptReport, takeReceipts } from './kept-reports'
import { type ReportDraft } from './report-draft'

/** A photo on this phone, covered already: the original was never kept. */
export interface KeptPhoto {
  readonly id: string
  /** Whether anything was painted over. */
  readonly covered: boolean
  /** A small picture as a data address, for the screen. */
  readonly preview: string
  /** What was agreed to when it was kept: it travels with every part. R-25. */
  readonly consent: Consent
}

/** What a piece in the outbox says of itself: the picture lies apart, and so does what opens its case. */
interface PartName {
  readonly photoId: string
  readonly part: number
  /** The report's own id, or the number of its case. */
  readonly report: string
}

const PHOTOS = defineKey<readonly KeptPhoto[]>('help.photos', 1, [])

/** A key for each picture: WeChat takes 1 MB a key. */
function pictureKey(id: string): StorageKey<string> {
  return defineKey(`help.photo.${id}`, 1, '')
}

const partsLeft = () => leftPieces<PartName>(reportingContract, 'addPhoto')

/** Keeps a covered photo, `data` as base64. Whoever keeps it also says what it is for. Errors: a phone that is full. */
export function keepPhoto(photo: KeptPhoto, data: string): void {
  storage.write(pictureKey(photo.id), data)
  storage.write(PHOTOS, [...storage.read(PHOTOS), photo])
}

/** `usePhotos` of now. */
export function keptPhotos(ids: readonly string[]): readonly KeptPhoto[] {
  return storage.read(PHOTOS).filter(({ id }) => ids.includes(id))
}

/** The photos of these ids that are on this phone. */
export function usePhotos(ids: readonly string[]): readonly KeptPhoto[] {
  const [photos] = useStored(PHOTOS)
  return photos.filter(({ id }) => ids.includes(id))
}

/** The parts of these photos as pieces of their report. */
export function photoPieces(ids: readonly string[], report: string): readonly Piece[] {
  return ids.flatMap((photoId) =>
    partsOf(storage.read(pictureKey(photoId))).map((_, part) => {
      const named: PartName = { photoId, part, report }
      return pieceOf(reportingContract, 'addPhoto', { id: `${photoId}.${part}`, of: report, named })
    }),
  )
}

/** Sends a photo after a report that has its number already. */
export function sendPhoto(id: string, no: string): void {
  void leavePieces(photoPieces([id], no))
}

/** What `addPhoto` takes, put together when its turn comes; undefined when picture or case are gone from this phone. */
function addPhotoInput({ photoId, part, report }: PartName) {
  takeReceipts()
  const key = keptReport(report)
  const parts = partsOf(storage.read(pictureKey(photoId)))
  const data = parts[part]
  const [photo] = keptPhotos([photoId])
  if (!key || !photo || data === undefined) return undefined
  const { consent } = photo
  return { no: key.no, secret: key.secret, id: photoId, part, parts: parts.length, data, consent }
}

/** Forgets pictures that neither the report being written nor the outbox has use for. */
export function forgetUnused(): void {
  const wanted = new Set([
    ...(readDraft<ReportDraft>(REPORT_DRAFT)?.photos ?? []),
    ...partsLeft().map(({ named }) => named.photoId),
  ])
  const photos = storage.read(PHOTOS)
  const unused = photos.filter(({ id }) => !wanted.has(id))
  if (unused.length === 0) return
  unused.forEach(({ id }) => storage.remove(pictureKey(id)))
  storage.write(
    PHOTOS,
    photos.filter(({ id }) => wanted.has(id)),
  )
}

/** Lets photos travel in the outbox; called once when the app starts, before the outbox does. */
export function startPhotos(): void {
  sendPiecesOf(reportingContract, 'addPhoto', { inputOf: addPhotoInput, onGone: forgetUnused })
  forgetUnused()
}

/** Photos of a case that have not arrived. */
export interface PhotosOnTheWay {
  /** How many wait for their turn, or for a network. */
  readonly waiting: number
  /** Those that were not taken, with the sentence that says why. */
  readonly refused: readonly { readonly id: string; readonly sentence: string }[]
}

/** What of a report's photos is still on this phone; it is known by its number, or as it was sent by its own id. */
export function photosOnTheWay(
  pieces: readonly LeftPiece<PartName>[],
  known: readonly (string | undefined)[],
): PhotosOnTheWay {
  const own = pieces.filter(({ named }) => known.includes(named.report))
  const refused = new Map<string, string>()
  for (const piece of own)
    if (piece.refused) refused.set(piece.named.photoId, piece.refused.sentence)
  const waiting = new Set(own.map(({ named }) => named.photoId).filter((id) => !refused.has(id)))
  return {
    waiting: waiting.size,
    refused: [...refused].map(([id, sentence]) => ({ id, sentence })),
  }
}

/** `photosOnTheWay` that redraws the page. */
export function usePhotosOnTheWay(no: string): PhotosOnTheWay {
  const pieces = useLeftPieces<PartName>(reportingContract, 'addPhoto')
  return photosOnTheWay(pieces, [no, keptReport(no)?.receipt?.reportId])
}

/** The photos that were to follow a report, by its own id or its number. */
export function photosOf(report: string): readonly string[] {
  const own = partsLeft().filter(({ named }) => named.report === report)
  return [...new Set(own.map(({ named }) => named.photoId))]
}

/** A case was taken back: what of its photos is still on this phone does not follow. */
export function forgetPhotosOf(no: string): void {
  const { receipt } = keptReport(no) ?? {}
  giveUpPhotos([...photosOf(no), ...(receipt ? photosOf(receipt.reportId) : [])])
}

/** Gives photos up that are not to be sent any more. */
export function giveUpPhotos(ids: readonly string[]): void {
  dropPieces(
    partsLeft()
      .filter(({ named }) => ids.includes(named.photoId))
      .map(({ id }) => id),
  )
}
