/**
 * What is signed, as Open Badges 3.0 and Verifiable Credentials 2.0 want it: the credential of an honour, the list of
 * those that are good no more, and who signs. No name, no phone: who holds it is a salted hash of their number.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Instant } from '@shared/kit/time'
import { keyedHash } from '../kit/crypto'
import { readSettings } from '../kit/settings'
import type { Held } from './credential-held'
import type { CredentialRecord } from './credential-records'

const VC_CONTEXT = 'https://www.w3.org/ns/credentials/v2'
const BADGE_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** Places in a list: as few as the standard allows, so that nobody can tell who is meant. */
export const LIST_PLACES = 131_072

/** Who signs. */
export function issuerProfile() {
  const { credentialAddress, associationName } = readSettings()
  return { id: `${credentialAddress}issuer`, type: ['Profile'], name: associationName }
}

export function listAddress(list: number): string {
  return `${readSettings().credentialAddress}status/${String(list)}`
}

/** A UUID made of a keyed hash: always the same, and telling nothing of what it was made of (RFC 9562, version 8). */
export function uuidOf(purpose: string, ...parts: readonly string[]): string {
  const hex = keyedHash(purpose, ...parts)
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return [
    ...[hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`],
    ...[`${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)],
  ].join('-')
}

/** What a credential is called outside, and inside. */
export const urnOf = (id: string) => `urn:uuid:${id.slice('crd_'.length)}`
export const idOfUrn = (urn: string) => `crd_${urn.replace(/^urn:uuid:/, '')}`

/** Whole seconds, as a JWT counts. */
const seconds = (at: Instant) => Math.floor(at / 1000)
const dateTime = (at: Instant) => new Date(seconds(at) * 1000).toISOString().replace('.000Z', 'Z')

/** The registered claims of a JWT beside what they repeat. */
function claimsOf(id: string, validFrom: Instant) {
  return { iss: issuerProfile().id, jti: id, nbf: seconds(validFrom) }
}

type Placed = Pick<CredentialRecord, '_id' | 'list' | 'index' | 'issuedAt'>

/** What somebody has, to be signed. */
export function credentialOf(
  { _id, list, index, issuedAt }: Placed,
  { title, did, at, achievement, achievementType }: Held,
  volunteerNo: string,
) {
  const id = urnOf(_id)
  const issuer = issuerProfile()
  const subject = `urn:uuid:${uuidOf('credential-subject', _id)}`
  return {
    '@context': [VC_CONTEXT, BADGE_CONTEXT],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer,
    validFrom: dateTime(issuedAt),
    awardedDate: dateTime(at),
    credentialSubject: {
      id: subject,
      type: ['AchievementSubject'],
      identifier: [identityOf(_id, volunteerNo)],
      achievement: {
        ...{ id: `${issuer.id}#${achievement}`, type: ['Achievement'], achievementType },
        ...{ inLanguage: 'zh-CN', name: title, description: did, criteria: { narrative: did } },
      },
    },
    credentialStatus: {
      id: `${listAddress(list)}#${String(index)}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: listAddress(list),
    },
    ...claimsOf(id, issuedAt),
    sub: subject,
  }
}

/** The holder, who alone can show that it is theirs: by the number that this is the hash of. */
function identityOf(id: string, volunteerNo: string) {
  const salt = keyedHash('credential-salt', id).slice(0, 32)
  const hash = createHash('sha256')
    .update(volunteerNo + salt)
    .digest('hex')
  return {
    ...{ type: 'IdentityObject', hashed: true, identityType: 'identifier' },
    ...{ identityHash: `sha256$${hash}`, salt },
  }
}

/** A list with a bit for each of these places, to be signed. The first place is the highest bit of the first byte. */
export function statusListOf(list: number, revoked: readonly number[], at: Instant) {
  const bits = Buffer.alloc(LIST_PLACES / 8)
  for (const index of revoked) {
    const byte = Math.floor(index / 8)
    bits.writeUInt8(bits.readUInt8(byte) | (128 >> (index % 8)), byte)
  }
  const id = listAddress(list)
  return {
    '@context': [VC_CONTEXT],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: issuerProfile().id,
    validFrom: dateTime(at),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${gzipSync(bits).toString('base64url')}`,
    },
    ...claimsOf(id, at),
    sub: `${id}#list`,
  }
}
