/** The signature under a day of the books. Its key lies with whoever runs the function, never in the database. */
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import type { Anchor, BookBreak } from '@shared/ledger/seal-actions'

/** What is signed, as anybody can write it down again: five lines. */
function signedText({
  day,
  blocks,
  entries,
  hash,
}: Pick<Anchor, 'day' | 'blocks' | 'entries' | 'hash'>) {
  return Buffer.from(['ledger', day, blocks, entries, hash].join('\n'))
}

/** The key of a setting: an Ed25519 private key as PKCS #8, base64. Throws when it is none. */
export function readKey(setting: string): KeyObject {
  const key = createPrivateKey({
    key: Buffer.from(setting, 'base64'),
    format: 'der',
    type: 'pkcs8',
  })
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('the key of the books is not Ed25519')
  return key
}

/** The half of a key that anybody may know: SPKI, base64. */
export function publicHalf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')
}

/** Signs how far the books are. */
export function signAnchor(anchor: Omit<Anchor, 'key' | 'signature'>, key: KeyObject): Anchor {
  const signature = sign(null, signedText(anchor), key).toString('base64')
  return { ...anchor, key: publicHalf(key), signature }
}

/** Whether an anchor was signed with a key; with its own key that says only that it is whole. */
export function isSigned(anchor: Anchor, publicKey: string): boolean {
  const der = Buffer.from(publicKey, 'base64')
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return verify(null, signedText(anchor), key, Buffer.from(anchor.signature, 'base64'))
}

/** The days whose signature is not of one of these keys, or whose block is not what it was. */
export function checkAnchors(
  anchors: readonly Anchor[],
  keys: readonly string[],
  hashes: ReadonlyMap<number, string>,
): BookBreak[] {
  return anchors
    .filter(
      (anchor) =>
        hashes.get(anchor.blocks) !== anchor.hash ||
        !keys.some((key) => key === anchor.key && isSigned(anchor, key)),
    )
    .map(({ day }) => ({ what: 'anchor', id: day }))
}
