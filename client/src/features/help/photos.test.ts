import { consentTo } from '@shared/account/consent-texts'
import { PHOTO_PART_MAX } from '@shared/kit/photo-part'
import { reportingContract } from '@shared/help/reporting'

interface Piece {
  readonly id: string
  readonly of: string
  readonly input: { readonly photoId: string; readonly part: number; readonly report: string }
}
interface Courier {
  readonly inputOf: (named: Piece['input']) => unknown
  readonly onGone: () => void
}

const disk = new Map<string, unknown>()
let pieces: Piece[] = []
let courier: Courier | undefined
let draftPhotos: string[] = []

jest.mock('@client/platform/storage', () => ({
  defineKey: (name: string, version: number, initial: unknown) => ({ name, version, initial }),
  storage: {
    read: ({ name, initial }: { name: string; initial: unknown }) => disk.get(name) ?? initial,
    write: ({ name }: { name: string }, value: unknown) => void disk.set(name, value),
    remove: ({ name }: { name: string }) => void disk.delete(name),
  },
  useStored: () => [[], () => undefined],
}))
jest.mock('@client/platform/outbox', () => ({
  dropPieces: (ids: string[]) => {
    pieces = pieces.filter(({ id }) => !ids.includes(id))
    courier?.onGone()
  },
  leavePieces: (left: Piece[]) => void pieces.push(...left),
  leftPieces: () =>
    pieces.map(({ id, of, input }) => ({ id, of, named: input, refused: undefined })),
  pieceOf: (
    _contract: unknown,
    action: string,
    piece: { id: string; of: string; named: unknown },
  ) => ({
    id: piece.id,
    of: piece.of,
    action,
    input: piece.named,
  }),
  sendPiecesOf: (_contract: unknown, _action: string, one: Courier) => {
    courier = one
  },
  useLeftPieces: () => [],
}))
jest.mock('@client/platform/brush-board', () => ({}))
jest.mock('./kept-reports', () => ({
  takeReceipts: () => undefined,
  keptReport: (known: string) =>
    known === 'rpt_1' || known === 'HA1121038601'
      ? { no: 'HA1121038601', secret: '123456', receipt: { reportId: 'rpt_1' } }
      : undefined,
}))
jest.mock('@client/platform/drafts', () => ({ readDraft: () => ({ photos: draftPhotos }) }))

import * as photos from './photos'

const ID = 'pho_01J9ZQ4V7M2X8K3N5P6R7S8T9V'
const DATA = 'A'.repeat(PHOTO_PART_MAX) + 'B'.repeat(100)
const shown = {
  id: ID,
  covered: true,
  preview: 'data:image/jpeg;base64,AAAA',
  consent: consentTo('reportPhoto'),
}

beforeEach(() => {
  disk.clear()
  pieces = []
  draftPhotos = [ID]
  photos.startPhotos()
  photos.keepPhoto(shown, DATA)
})

it('D-30: a photo lies under a key of its own, and the outbox holds only names', () => {
  pieces.push(...(photos.photoPieces([ID], 'rpt_1') as unknown as Piece[]))
  expect(pieces.map(({ id, of }) => [id, of])).toEqual([
    [`${ID}.0`, 'rpt_1'],
    [`${ID}.1`, 'rpt_1'],
  ])
  expect(JSON.stringify(pieces).length).toBeLessThan(500)
  expect(JSON.stringify(disk.get('help.photos')).length).toBeLessThan(500)
  expect(disk.get(`help.photo.${ID}`)).toBe(DATA)
})

it('R-25, D-30: a part is put together with its consent when its turn comes, as the contract takes it', () => {
  const last = courier?.inputOf({ photoId: ID, part: 1, report: 'rpt_1' })
  expect(reportingContract.actions.addPhoto.input.parse(last)).toEqual({
    no: 'HA1121038601',
    secret: '123456',
    id: ID,
    part: 1,
    parts: 2,
    data: 'B'.repeat(100),
    consent: consentTo('reportPhoto'),
  })
  expect(courier?.inputOf({ photoId: ID, part: 0, report: 'rpt_unknown' })).toBeUndefined()
  expect(courier?.inputOf({ photoId: 'pho_gone', part: 0, report: 'rpt_1' })).toBeUndefined()
})

it('D-30: once nobody needs a picture it is gone from the phone, and not before', () => {
  pieces.push(...(photos.photoPieces([ID], 'rpt_1') as unknown as Piece[]))
  draftPhotos = []
  pieces.shift()
  courier?.onGone()
  expect(disk.get(`help.photo.${ID}`)).toBe(DATA)
  pieces.shift()
  courier?.onGone()
  expect([disk.get(`help.photo.${ID}`), disk.get('help.photos')]).toEqual([undefined, []])
})

it('with a case that is taken back its photos do not follow', () => {
  pieces.push(...(photos.photoPieces([ID], 'rpt_1') as unknown as Piece[]))
  draftPhotos = []
  photos.forgetPhotosOf('HA1121038601')
  expect([pieces, disk.has(`help.photo.${ID}`)]).toEqual([[], false])
})

it('what waits and what was refused are told apart, by number and by the report’s own id', () => {
  const named = (photoId: string, report: string) => ({ photoId, part: 0, report })
  const left = [
    { id: '1', of: 'rpt_1', named: named('a', 'rpt_1'), refused: undefined },
    { id: '2', of: 'HA1', named: named('b', 'HA1'), refused: { code: 'X', sentence: '放不下' } },
    { id: '3', of: 'HA1', named: named('b', 'HA1'), refused: undefined },
    { id: '4', of: 'HA9', named: named('c', 'HA9'), refused: undefined },
  ]
  expect(photos.photosOnTheWay(left, ['HA1', 'rpt_1'])).toEqual({
    waiting: 1,
    refused: [{ id: 'b', sentence: '放不下' }],
  })
})
