/** What people take along in tests, and a stranger's program that checks it by the standard alone: over HTTP, with no code of ours. */
import { createPublicKey, verify } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { credentialActions, Honour } from '@shared/badge/credential-actions'
import type { OutputOf } from '@shared/kit/contract'
import { noHonours, type HonoursRecord } from '../../cloudfunctions/badge/badge-records'
import type { CredentialRecord } from '../../cloudfunctions/badge/credential-records'
import type { RawDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'
import { makeMember } from './people'
import { outputOf } from './replies'

type Actions = typeof credentialActions
export type Shown = OutputOf<Actions['getCredential']>
export type Taken = OutputOf<Actions['takeCredential']>
export type Checked = OutputOf<Actions['checkCredential']>

/** JSON as it comes. */
export type Json = Readonly<Record<string, unknown>>

/** The three parts of a signed text, the last as bytes. */
export function partsOf(text: string): {
  header: Json
  payload: Json
  signed: string
  bytes: Buffer
} {
  const [header = '', payload = '', signature = ''] = text.split('.')
  const json = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json
  return {
    ...{ header: json(header), payload: json(payload), signed: `${header}.${payload}` },
    bytes: Buffer.from(signature, 'base64url'),
  }
}

export const BADGE: Honour = { of: 'badge', key: 'neighbour' }
export const STAR: Honour = { of: 'star' }

let made = 0

/** The credentials of one cloud. */
export class Credentials {
  constructor(
    readonly cloud: LocalCloud,
    readonly database: RawDatabase,
  ) {}

  /** A volunteer with a badge and the first star. */
  async makeHolder(different: Partial<HonoursRecord> = {}, volunteerNo?: string | null) {
    made += 1
    const openId = `holder-${String(made)}`
    const number = `HA-2031-${String(made).padStart(5, '0')}`
    const accountId = await makeMember(this.cloud, this.database, {
      ...{ openId, displayName: '钱多宝', phone: `1395555${String(made).padStart(4, '0')}` },
      ...(volunteerNo === null ? {} : { volunteerNo: number }),
    })
    const at = Date.UTC(2031, 4, 6)
    const honours = {
      ...{ ...noHonours(accountId), badges: { neighbour: { at, turn: 1 } } },
      star: { star: 1 as const, since: at, reviewedAt: at, reviewAt: null, turn: 1 },
    }
    await this.database.insert('honours', [{ ...honours, ...different }])
    return { openId, accountId, number }
  }

  call<T>(action: keyof Actions, input: object, openId?: string): Promise<Called<T>> {
    return this.cloud.call<T>('badge', action, input, openId)
  }

  take(honour: Honour, openId?: string): Promise<Called<Taken>> {
    return this.call<Taken>('takeCredential', { honour }, openId)
  }

  /** The text of the file. */
  async text(honour: Honour, openId: string): Promise<string> {
    const { data } = outputOf(await this.take(honour, openId))
    return Buffer.from(data, 'base64').toString()
  }

  check(text: string): Promise<Called<Checked>> {
    return this.call<Checked>('checkCredential', { text })
  }

  records(where: Partial<CredentialRecord>): Promise<CredentialRecord[]> {
    return this.database.all<CredentialRecord>('credentials', where)
  }

  /** Whether the signature of a text is of the key that its header leads to. */
  async isSigned(text: string): Promise<boolean> {
    const { header, signed, bytes } = partsOf(text)
    const jwk = (await (await fetch(String(header['kid']))).json()) as Json
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' })
    return verify('sha256', Buffer.from(signed), key, bytes)
  }

  /** The bit of a credential, fetched and decoded as the standard says; the list must be signed and big enough. */
  async bitOf(text: string): Promise<number> {
    const { statusListCredential, statusListIndex } = partsOf(text).payload[
      'credentialStatus'
    ] as Record<string, string>
    const list = await (await fetch(String(statusListCredential))).text()
    if (!(await this.isSigned(list))) throw new Error('the list is not signed')
    const { credentialSubject } = partsOf(list).payload
    const { encodedList } = credentialSubject as { encodedList: string }
    if (!encodedList.startsWith('u')) throw new Error('the list is no base64url multibase')
    const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'))
    if (bits.length * 8 < 131_072) throw new Error('the list is too short')
    const index = Number(statusListIndex)
    return (bits.readUInt8(Math.floor(index / 8)) >> (7 - (index % 8))) & 1
  }
}
