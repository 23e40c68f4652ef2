/** A made-up screenshot for the demo: a chat with a transfer, its numbers painted over. */
import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 180
const HEIGHT = 320

/** Red, green, blue: paper, their words, one’s own, a transfer, paint. */
const COLOURS = [
  [237, 240, 240],
  [255, 255, 255],
  [190, 225, 205],
  [242, 176, 106],
  [24, 34, 38],
] as const

/** Boxes of one colour, later ones over earlier: left, top, width, height, and which colour. */
const BOXES = [
  [12, 20, 110, 28, 1],
  [12, 58, 130, 44, 1],
  [68, 114, 100, 28, 2],
  [12, 154, 120, 64, 3],
  [24, 190, 84, 14, 4],
  [12, 230, 96, 28, 1],
  [58, 270, 110, 28, 2],
  [70, 278, 60, 12, 4],
] as const

function colourAt(x: number, y: number): number {
  const inside = BOXES.filter(
    ([left, top, width, height]) => x >= left && x < left + width && y >= top && y < top + height,
  )
  return inside.at(-1)?.[4] ?? 0
}

/** One part of a PNG: its length, its kind, its data, and their checksum. */
function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** The picture as base64 of a PNG; it fits into one part. */
export function demoPhoto(): string {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(WIDTH, 0)
  size.writeUInt32BE(HEIGHT, 4)
  // Eight bits a point, each the number of a colour.
  size.set([8, 3, 0, 0, 0], 8)
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: WIDTH }, (__, x) => colourAt(x, y))]),
  )
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('PLTE', Buffer.from(COLOURS.flat())),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64')
}
