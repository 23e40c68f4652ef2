/** What other people's programs fetch to check a credential without asking us about it: who signs, with which key, and what is good no more. */
import { above, find } from '../kit/store'
import { now } from '../kit/clock'
import type { OpenDocument } from '../kit/documents'
import { issuerProfile, statusListOf } from './credential-document'
import { canSign, keyName, publicJwks, signJws } from './credential-key'
import { CREDENTIALS } from './credential-records'

/** The service's own limit. */
const PAGE = 1000

/** Every place of a list whose credential is good no more. One wave for each thousand. */
async function revokedIn(list: number): Promise<number[]> {
  const places: number[] = []
  for (;;) {
    const where = { list, index: above(places.at(-1) ?? -1), revokedAt: above(0) }
    const found = await find(CREDENTIALS, where, { order: [['index', 'asc']], limit: PAGE })
    places.push(...found.map(({ index }) => index))
    if (found.length < PAGE) return places
  }
}

/** A list is there from its first credential on; the first is there always. */
async function hasList(list: number): Promise<boolean> {
  return list === 1 || (await find(CREDENTIALS, { list }, { limit: 1 })).length > 0
}

async function readStatus(number = ''): Promise<string | undefined> {
  const list = Number(number)
  if (!canSign() || !(await hasList(list))) return undefined
  return signJws(statusListOf(list, await revokedIn(list), now()))
}

function readKey(name = ''): Promise<string | undefined> {
  const jwk = publicJwks().find((one) => keyName(one) === name)
  return Promise.resolve(jwk && JSON.stringify(jwk))
}

function readIssuer(): Promise<string | undefined> {
  const profile = { '@context': 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json' }
  return Promise.resolve(canSign() ? JSON.stringify({ ...profile, ...issuerProfile() }) : undefined)
}

const TYPE = { json: 'application/json', jws: 'text/plain' } as const

export const credentialDocuments: readonly OpenDocument[] = [
  { path: /\/status\/([1-9]\d{0,3})$/, type: TYPE.jws, read: readStatus },
  { path: /\/keys\/([\w-]{43})$/, type: TYPE.json, read: readKey },
  { path: /\/issuer$/, type: TYPE.json, read: readIssuer },
]
