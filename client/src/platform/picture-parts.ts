import { PHOTO_PART_MAX } from '@shared/kit/photo-part'

/** How a picture begins in base64, by its kind. */
const BEGINNINGS = { '/9j/': 'jpeg', iVBOR: 'png', UklGR: 'webp' } as const

/** The parts of a photo as a picture that can be drawn; undefined when it is none. */
export function pictureOf(parts: readonly string[]): string | undefined {
  const data = parts.join('')
  const kind = Object.entries(BEGINNINGS).find(([beginning]) => data.startsWith(beginning))?.[1]
  return kind && `data:image/${kind};base64,${data}`
}

/** Base64 in parts, as a call carries them. */
export function partsOf(data: string): readonly string[] {
  return Array.from({ length: Math.ceil(data.length / PHOTO_PART_MAX) }, (_, part) =>
    data.slice(part * PHOTO_PART_MAX, (part + 1) * PHOTO_PART_MAX),
  )
}
