/**
 * The signature under what people take along: compact JWS with RS256, the one algorithm that Open Badges 3.0 asks every
 * verifier to know. The key lies with whoever runs the function, never in the database.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { readSettings } from '../kit/settings'

const ALGORITHM = 'RS256'
const DIGEST = 'sha256'

/** The half of a key that anybody may know. */
export interface PublicJwk {
  readonly kty: 'RSA'
  readonly n: string
  readonly e: string
}

/** What the setting holds: the key that signs, and everything that ever did, to check with. */
interface Keys {
  readonly signing: KeyObject
  readonly known: readonly KeyObject[]
}

let keys: Keys | undefined

/** Undefined where no key, or no address, is given: then nothing is signed. Throws when a key is no RSA key. */
function readKeys(): Keys | undefined {
  const { credentialKeys, credentialAddress } = readSettings()
  const [first, ...older] = credentialKeys
  if (first === undefined || credentialAddress === '') return undefined
  keys ??= parseKeys(first, older)
  return keys
}

function parseKeys(first: string, older: readonly string[]): Keys {
  const der = (setting: string) => Buffer.from(setting, 'base64')
  const signing = createPrivateKey({ key: der(first), format: 'der', type: 'pkcs8' })
  const known = [
    createPublicKey(signing),
    ...older.map((one) => createPublicKey({ key: der(one), format: 'der', type: 'spki' })),
  ]
  if (known.some(({ asymmetricKeyType }) => asymmetricKeyType !== 'rsa')) {
    throw new Error('a key of credentials is not RSA')
  }
  return { signing, known }
}

/** Whether anything can be signed here. */
export function canSign(): boolean {
  return readKeys() !== undefined
}

function jwkOf(key: KeyObject): PublicJwk {
  const { n = '', e = '' } = key.export({ format: 'jwk' })
  return { kty: 'RSA', n, e }
}

/** The name of a key: its thumbprint (RFC 7638). */
export function keyName({ e, kty, n }: PublicJwk): string {
  return createHash('sha256').update(JSON.stringify({ e, kty, n })).digest('base64url')
}

/** Where a key is fetched. */
export function keyAddress(jwk: PublicJwk): string {
  return `${readSettings().credentialAddress}keys/${keyName(jwk)}`
}

/** The keys that signatures are checked with, the newest first. */
export function publicJwks(): PublicJwk[] {
  return (readKeys()?.known ?? []).map(jwkOf)
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** Signs a document: the same document and key give the same text. Throws without a key; ask `canSign`. */
export function signJws(payload: object): string {
  const held = readKeys()
  const [key] = held?.known ?? []
  if (!held || !key) throw new Error('there is no key to sign credentials with')
  const jwk = jwkOf(key)
  const header = { alg: ALGORITHM, kid: keyAddress(jwk), jwk, typ: 'JWT' }
  const signed = `${encoded(header)}.${encoded(payload)}`
  return `${signed}.${sign(DIGEST, Buffer.from(signed), held.signing).toString('base64url')}`
}

/** What a text says that we signed; undefined for every other. Only our own keys count, not the one it brings along. */
export function readJws(text: string): unknown {
  const [header = '', payload = '', signature = '', ...more] = text.split('.')
  if (more.length > 0) return undefined
  const bytes = Buffer.from(signature, 'base64url')
  // Spare bits of the last character would let a changed text pass.
  if (bytes.toString('base64url') !== signature) return undefined
  const signed = Buffer.from(`${header}.${payload}`)
  const isOurs = (readKeys()?.known ?? []).some((key) => verify(DIGEST, signed, key, bytes))
  return isOurs ? JSON.parse(Buffer.from(payload, 'base64url').toString()) : undefined
}
