import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { StartError } from '../errors'
import { ejsonOf, fromJson } from './ejson'
import type { Change } from './transaction'
import { encode, freeze, type Document } from './values'

/**
 * The file is lines. A line is a checksum of eight hexadecimal digits, a space and a JSON list of
 * changes: `[collection, document]`, or `[collection, null, id]` for a removal, in canonical EJSON.
 * One line is one write to the disk, so only the last line can be torn.
 */
export function lineOf(changes: readonly string[]): string {
  const text = `[${changes.join(',')}]`
  return `${checksum(text)} ${text}\n`
}

export function textOf({ collection, key, document }: Change): string {
  const name = JSON.stringify(collection)
  return document ? `[${name},${ejsonOf(document)}]` : `[${name},null,${ejsonOf(key)}]`
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0')
}

function parseLine(line: string): Change[] | undefined {
  const text = line.slice(9)
  if (line[8] !== ' ' || line.slice(0, 8) !== checksum(text)) return undefined
  return (JSON.parse(text) as [string, object | null, unknown][]).map(([collection, body, id]) => {
    if (body === null) {
      const key = fromJson(id)
      return { collection, id: encode(key), key, document: undefined, isNew: false }
    }
    const document = freeze(fromJson(body) as Document)
    const key = document._id
    return { collection, id: encode(key), key, document, isNew: false }
  })
}

const CHUNK = 4 * 1024 * 1024

/**
 * Reads the file from the beginning. A torn last line, never acknowledged, is cut off.
 * @throws StartError when a line in the middle is damaged: half of the data is worse than none.
 */
export function* readLog(file: string, warn: (sentence: string) => void): Generator<Change> {
  const descriptor = openSync(file, 'a+')
  try {
    const size = fstatSync(descriptor).size
    let offset = 0
    let rest: Buffer<ArrayBufferLike> = Buffer.alloc(0)
    for (let position = 0; position < size;) {
      const chunk = Buffer.alloc(Math.min(CHUNK, size - position))
      position += readSync(descriptor, chunk, 0, chunk.length, position)
      rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        const changes = parseLine(rest.toString('utf8', 0, end))
        if (!changes) {
          if (offset + end + 1 < size) {
            throw new StartError(`${file} is damaged at byte ${offset}; nothing was changed.`)
          }
          break
        }
        yield* changes
        offset += end + 1
        rest = rest.subarray(end + 1)
      }
    }
    if (offset < size) {
      warn(`${file}: the last ${size - offset} bytes were torn by a crash and are cut off.`)
      ftruncateSync(descriptor, offset)
    }
  } finally {
    closeSync(descriptor)
  }
}
