import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { readSettings } from './settings'

/** An encrypted field: AES-256-GCM with the id of its key; the three parts in base64. */
export interface EncryptedField {
  readonly key: string
  readonly iv: string
  readonly tag: string
  readonly text: string
}

/**
 * Encrypts one personal field. `owner` (record id and field name) is bound to it:
 * a value moved to another record does not decrypt. R-29.
 */
export function encryptField(plain: string, owner: string): EncryptedField {
  const { fieldKeyId } = readSettings()
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', fieldKey(fieldKeyId), iv)
  cipher.setAAD(Buffer.from(owner))
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return {
    key: fieldKeyId,
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    text: text.toString('base64'),
  }
}

/** The plain value; throws when the key is unknown, or the value was changed or belongs to another owner. */
export function decryptField(field: EncryptedField, owner: string): string {
  const decipher = createDecipheriv(
    'aes-256-gcm',
    fieldKey(field.key),
    Buffer.from(field.iv, 'base64'),
  )
  decipher.setAAD(Buffer.from(owner))
  decipher.setAuthTag(Buffer.from(field.tag, 'base64'))
  const plain = [decipher.update(Buffer.from(field.text, 'base64')), decipher.final()]
  return Buffer.concat(plain).toString('utf8')
}

function fieldKey(id: string): Buffer {
  const encoded = readSettings().fieldKeys[id]
  if (!encoded) throw new Error(`no field key ${id}`)
  const key = Buffer.from(encoded, 'base64')
  if (key.length !== 32) throw new Error(`field key ${id} is not 32 bytes`)
  return key
}

/** A keyed hash in lower-case hex. `purpose` keeps hashes of different uses apart. */
export function keyedHash(purpose: string, ...parts: readonly string[]): string {
  return keyedDigest(purpose, parts).toString('hex')
}

/** As many decimal digits as asked (at most 15), made from a keyed hash. */
export function keyedDigits(length: number, purpose: string, ...parts: readonly string[]): string {
  const number = keyedDigest(purpose, parts).readBigUInt64BE() % 10n ** BigInt(length)
  return number.toString().padStart(length, '0')
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** As many Crockford characters as asked (at most 32; 5 bits each), made from a keyed hash. */
export function keyedWord(length: number, purpose: string, ...parts: readonly string[]): string {
  const digest = keyedDigest(purpose, parts)
  return [...digest.subarray(0, length)].map((byte) => CROCKFORD[byte % 32]).join('')
}

function keyedDigest(purpose: string, parts: readonly string[]): Buffer {
  const hash = createHmac('sha256', Buffer.from(readSettings().hashKey, 'base64'))
  return hash.update(JSON.stringify([purpose, ...parts])).digest()
}

/** Whether two hashes or signatures are the same, in constant time. */
export function sameHash(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** SHA-256 in hex of what a caller sent, to tell a retry from other content under the same id. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('hex')
}

/** JSON with sorted keys, so that the order of fields does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
