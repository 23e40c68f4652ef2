import type { proofActions } from '@shared/badge/proof-actions'
import { proofErrors } from '@shared/badge/proof-errors'
import { plainName, sumOfLines } from '@shared/badge/proof-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { keyedHash, sameHash } from '../kit/crypto'
import { find } from '../kit/store'
import { PROOFS, revocationOf, type ProofRecord } from './proof-records'

type Action = (typeof proofActions)['checkProof']

/** As long as a hash, and nobody's. */
const NO_HASH = '0'.repeat(64)

/** What opens a proof to who checks it. R-29. */
export function checksOf(
  number: string,
  { name, phone }: { readonly name: string; readonly phone: string | null },
): NonNullable<ProofRecord['checks']> {
  return {
    name: keyedHash('proof-name', number, plainName(name)),
    phone: phone === null ? null : keyedHash('proof-phone', number, phone.slice(-4)),
  }
}

/**
 * Whether a proof is real, for anybody who holds it. An unknown number and a wrong name or number do the same work and
 * get the same answer; nothing is kept of who asked. One wave. PRF-08, R-13.
 */
export async function checkProof({ no, key }: ParsedOf<Action>): Promise<OutputOf<Action>> {
  const [proof] = await find(PROOFS, { number: no }, { limit: 1 })
  const asked =
    key.by === 'name'
      ? keyedHash('proof-name', no, plainName(key.name))
      : keyedHash('proof-phone', no, key.lastFour)
  const kept = proof?.checks?.[key.by] ?? NO_HASH
  if (!sameHash(kept, asked) || !proof?.issued) throw new CodedError(proofErrors.NOT_FOUND)
  const { maskedName, lines, stationName, issued } = proof
  return {
    ...{ number: no, maskedName, sum: sumOfLines(lines), stationName, stationPhone: issued.phone },
    ...{ issuedAt: issued.at, revoked: revocationOf(proof) },
  }
}
