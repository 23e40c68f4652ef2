/** Width and height, px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The largest size of the same shape that fits a box; nothing is made larger than it is. */
export function fitted(picture: Size, box: Size): Size {
  const scale = Math.min(1, box.width / picture.width, box.height / picture.height)
  return {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  }
}

/** Tried one after the other until the picture is small enough: first it loses sharpness, then size. */
export const ENCODINGS = [
  { quality: 0.82, scale: 1 },
  { quality: 0.7, scale: 1 },
  { quality: 0.55, scale: 1 },
  { quality: 0.6, scale: 0.75 },
  { quality: 0.5, scale: 0.6 },
  { quality: 0.4, scale: 0.4 },
] as const

/** Base64 after the comma of a data address; undefined for anything but a JPEG. */
export function jpegIn(dataUrl: string): string | undefined {
  return /^data:image\/jpeg;base64,([A-Za-z0-9+/]+={0,2})$/.exec(dataUrl)?.[1]
}

/**
 * The picture as the base64 of a JPEG of at most `most` characters, by the first encoding that keeps within it;
 * undefined when none does, or the phone makes no JPEG.
 */
export function smallEnough(
  encode: (quality: number, scale: number) => string,
  most: number,
): string | undefined {
  for (const { quality, scale } of ENCODINGS) {
    const data = jpegIn(encode(quality, scale))
    if (data !== undefined && data.length <= most) return data
  }
  return undefined
}
