import type { Instant } from '@shared/kit/time'
import { keyedWord, sameHash } from '../kit/crypto'
import { get, insert, updateWhere } from '../kit/store'
import { SHARE_CODES, type ShareCodeRecord } from './records'

const REF_LENGTH = 8
const MAC_LENGTH = 8

/**
 * The part of a code that names its owner, a volunteer or a station, in a campaign: always the same one, and not to be
 * turned back.
 */
export function shareRef(campaignId: string, ownerId: string): string {
  return keyedWord(REF_LENGTH, 'share-ref', campaignId, ownerId)
}

/** The whole code, 16 Crockford characters: it fits a mini-program code's scene and can be read out. */
export function shareCodeOf(ref: string): string {
  return ref + keyedWord(MAC_LENGTH, 'share-mac', ref)
}

/** The ref of a code that we signed; small letters, spaces, hyphens and look-alikes are forgiven. */
export function readShareCode(code: string): string | undefined {
  const typed = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const ref = typed.slice(0, REF_LENGTH)
  return sameHash(typed, shareCodeOf(ref)) ? ref : undefined
}

/** Whom a code credits; undefined without a code, and for one that is forged, unknown or expired (D-02). */
export async function findShareCode(
  code: string | undefined,
  at: Instant,
): Promise<ShareCodeRecord | undefined> {
  const ref = code === undefined ? undefined : readShareCode(code)
  if (ref === undefined) return undefined
  const record = await get(SHARE_CODES, ref)
  return record && at < record.expiresAt ? record : undefined
}

/** Writes a code down, so that answers can be credited by it; changes it when its facts have changed. */
export async function keepShareCode(code: ShareCodeRecord): Promise<void> {
  const { _id, accountId, stationId, stationName, inviter, expiresAt } = code
  const known = await get(SHARE_CODES, _id)
  if (!known && (await insert(SHARE_CODES, code))) return
  if (known && !isSameOwner(known, code)) throw new Error('two owners share one code')
  const current =
    known?.stationId === stationId &&
    known.stationName === stationName &&
    known.inviter === inviter &&
    known.expiresAt === expiresAt
  if (current) return
  await updateWhere(SHARE_CODES, { _id, accountId }, { stationId, stationName, inviter, expiresAt })
}

/** A volunteer may change the station; the code of a station is its own. */
function isSameOwner(known: ShareCodeRecord, { accountId, stationId }: ShareCodeRecord): boolean {
  if (known.accountId !== accountId) return false
  return accountId !== null || known.stationId === stationId
}
