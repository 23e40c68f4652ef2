/** Reads a PDF of ours as a reader would: its words in their order, and how many of its letters have an outline. */
import { inflateSync } from 'node:zlib'

/** The streams of a PDF, unpacked, by the number of their object. */
function streamsOf(pdf: Buffer): Map<number, Buffer> {
  const text = pdf.toString('latin1')
  const streams = new Map<number, Buffer>()
  for (const found of text.matchAll(/(\d+) 0 obj\n<<((?:(?!endobj)[^])*?)>>\nstream\n/g)) {
    const from = found.index + found[0].length
    const packed = pdf.subarray(from, text.indexOf('\nendstream', from))
    const isPacked = found[2]?.includes('FlateDecode')
    streams.set(Number(found[1]), isPacked ? inflateSync(packed) : packed)
  }
  return streams
}

/** What the letters of each font mean, by the name that pages use. */
function meaningsOf(pdf: Buffer, streams: ReadonlyMap<number, Buffer>): Map<string, string[]> {
  const text = pdf.toString('latin1')
  const names = new Map(
    [...text.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((found) => [found[1], found[2]]),
  )
  const meanings = new Map<string, string[]>()
  for (const [name, object] of names) {
    const font = text.match(new RegExp(`\\n${object} 0 obj\\n<<[^]*?/ToUnicode (\\d+) 0 R`))
    const map = streams.get(Number(font?.[1]))?.toString('latin1') ?? ''
    const codes = [...map.matchAll(/\[([^\]]*)\]/g)].flatMap((list) =>
      [...(list[1] ?? '').matchAll(/<([0-9a-f ]+)>/gi)].map((code) =>
        // Letters that are drawn as one, such as fi, mean two.
        Buffer.from((code[1] ?? '').replaceAll(' ', ''), 'hex')
          .swap16()
          .toString('utf16le'),
      ),
    )
    if (name) meanings.set(name, codes)
  }
  return meanings
}

/** The words on the pages, in the order in which they were written. */
export function wordsOf(pdf: Buffer): string {
  const streams = streamsOf(pdf)
  const meanings = meaningsOf(pdf, streams)
  let words = ''
  let font = ''
  for (const stream of streams.values()) {
    const page = stream.toString('latin1')
    if (!page.includes(' Tf')) continue
    for (const found of page.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/gi)) {
      if (found[1]) font = found[1]
      const letters = found[2]?.match(/.{4}/g) ?? []
      words += letters.map((letter) => meanings.get(font)?.[parseInt(letter, 16)] ?? '').join('')
    }
  }
  return words
}

/** How many glyphs of the fonts inside have an outline. */
export function inkedGlyphs(pdf: Buffer): number {
  let inked = 0
  for (const font of streamsOf(pdf).values()) {
    if (font.length < 12 || font.toString('latin1', 0, 4) !== 'true') continue
    const tables = new Map<string, number>()
    for (let table = 0; table < font.readUInt16BE(4); table += 1) {
      const entry = 12 + table * 16
      tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8))
    }
    const [head, loca, maxp] = ['head', 'loca', 'maxp'].map((name) => tables.get(name) ?? 0)
    const isLong = font.readInt16BE((head ?? 0) + 50) === 1
    const glyphs = font.readUInt16BE((maxp ?? 0) + 4)
    const offset = (glyph: number) =>
      isLong
        ? font.readUInt32BE((loca ?? 0) + glyph * 4)
        : font.readUInt16BE((loca ?? 0) + glyph * 2)
    for (let glyph = 0; glyph < glyphs; glyph += 1)
      if (offset(glyph + 1) > offset(glyph)) inked += 1
  }
  return inked
}
