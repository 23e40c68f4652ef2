/** One takes along what one has, as a signed file. Feature 54. */
import { randomInt } from 'node:crypto'
import type { credentialActions } from '@shared/badge/credential-actions'
import { credentialErrors } from '@shared/badge/credential-errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { now } from '../kit/clock'
import type { MemberContext } from '../kit/serve'
import { append, find, get, insert, updateWhere, without } from '../kit/store'
import { HONOURS, type TakenAlong } from './badge-records'
import { credentialOf, issuerProfile, LIST_PLACES, uuidOf } from './credential-document'
import { findHeld, standingWhere, type Held } from './credential-held'
import { canSign, signJws } from './credential-key'
import { CREDENTIALS, type CredentialRecord } from './credential-records'

type Get = (typeof credentialActions)['getCredential']
type Take = (typeof credentialActions)['takeCredential']

/** So often another place is drawn before a list is taken to be full. */
const DRAWS = 8

/** What the file would say. One wave. */
export async function getCredential(
  { honour }: ParsedOf<Get>,
  { account }: MemberContext,
): Promise<OutputOf<Get>> {
  const { title, did, at } = await findHeld(account._id, honour)
  const state = !canSign() ? 'closed' : account.volunteerNo ? 'open' : 'noNumber'
  return { title, did, at, state, issuer: issuerProfile().name }
}

/** Signs it once; asked for again it is the same file. At most six waves. Errors: NOT_HELD, NO_NUMBER, CLOSED. */
export async function takeCredential(
  { honour }: ParsedOf<Take>,
  { account, at }: MemberContext,
): Promise<OutputOf<Take>> {
  const { _id: accountId, volunteerNo } = account
  if (!canSign()) throw new CodedError(credentialErrors.CLOSED)
  if (!volunteerNo) throw new CodedError(credentialErrors.NO_NUMBER)
  const held = await findHeld(accountId, honour)
  const _id = `crd_${uuidOf('credential', accountId, ...held.parts)}`
  const mayBeThere = held.along?.includes(_id) ?? true
  const known = mayBeThere ? await get(CREDENTIALS, _id) : undefined
  if (known) return fileOf(held, known)
  const record = { _id, accountId, issuedAt: at, revokedAt: null }
  const placed = await placeCredential(record, (place) =>
    signJws(credentialOf({ ...record, ...place }, held, volunteerNo)),
  )
  if (held.takenAs) await keepInSight(accountId, held.takenAs(_id))
  return fileOf(held, placed)
}

function fileOf({ title }: Held, { text }: CredentialRecord): OutputOf<Take> {
  return { name: `${title}.jws`, data: Buffer.from(text).toString('base64') }
}

type Place = Pick<CredentialRecord, 'list' | 'index'>
const drawn = () => randomInt(LIST_PLACES)

/**
 * Gives a credential a place of its own in a list, drawn by chance so that neighbours tell nothing; the one that is
 * there already stays. The database refuses a place that is taken, so there is no counter to wait for.
 */
export async function placeCredential(
  record: Omit<CredentialRecord, 'text' | keyof Place>,
  textAt: (place: Place) => string,
  draw: () => number = drawn,
): Promise<CredentialRecord> {
  for (let tries = 0; ; tries++) {
    const place = { list: 1 + Math.floor(tries / DRAWS), index: draw() }
    const placed = { ...record, ...place, text: textAt(place) }
    if (await insert(CREDENTIALS, placed)) return placed
    const known = await get(CREDENTIALS, record._id)
    if (known) return known
  }
}

/**
 * Writes beside the sums what was taken along, while they still hold it, so that a correction finds it. Taken back in the
 * same moment, it is revoked and not handed out. Errors: CREDENTIAL.NOT_HELD.
 */
async function keepInSight(accountId: string, taken: TakenAlong): Promise<void> {
  const standing = { ...standingWhere(taken), _id: accountId }
  const takenAlong = append(taken)
  const isNew = { ...standing, 'takenAlong.id': without(taken.id) }
  if ((await updateWhere(HONOURS, isNew, { takenAlong })) === 1) return
  if ((await find(HONOURS, standing, { limit: 1 })).length === 1) return
  await updateWhere(CREDENTIALS, { _id: taken.id, revokedAt: null }, { revokedAt: now() })
  throw new CodedError(credentialErrors.NOT_HELD)
}
