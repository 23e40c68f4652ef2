import { partsOf } from './picture-parts'
import { newClientId } from './random'

/** A covered picture that is to be sent; its id is made when it is taken, so that a second try sends the same. */
export interface NewPhoto {
  readonly id: string
  readonly data: string
  readonly preview: string
}

export async function newPhoto(picture: Omit<NewPhoto, 'id'>): Promise<NewPhoto> {
  return { id: await newClientId('photo'), ...picture }
}

/** A part as it is sent. */
export interface PhotoPiece {
  readonly photoId: string
  readonly part: number
  readonly parts: number
  readonly data: string
}

/** Sends pictures one part after the other, and says before each picture which one it is. */
export async function sendPhotos(
  photos: readonly NewPhoto[],
  send: (piece: PhotoPiece) => Promise<unknown>,
  begin: (place: number) => void,
): Promise<void> {
  for (const [at, photo] of photos.entries()) {
    begin(at + 1)
    const pieces = partsOf(photo.data)
    for (const [part, data] of pieces.entries()) {
      await send({ photoId: photo.id, part, parts: pieces.length, data })
    }
  }
}
