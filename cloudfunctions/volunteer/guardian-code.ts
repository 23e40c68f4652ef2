/** The code that an adult hands to a child: once, for some days. Kept as a keyed hash only. R-30. */
import type { Instant } from '@shared/kit/time'
import { keyedHash, keyedWord } from '../kit/crypto'
import { find } from '../kit/store'
import { GUARDIANS, type GuardianRecord } from './records'

const CODE_LENGTH = 8

/** The code of a guardian's consent: always the same, so that a lost reply can be asked for again. */
export function guardianCode(guardianId: string): string {
  return keyedWord(CODE_LENGTH, 'guardian-code', guardianId)
}

export function guardianCodeHash(code: string): string {
  return keyedHash('guardian-code-hash', code)
}

/** The consent behind a code; undefined for no code and for one that nobody gave. */
export async function findGuardian(code: string | undefined): Promise<GuardianRecord | undefined> {
  if (code === undefined) return undefined
  const [guardian] = await find(GUARDIANS, { codeHash: guardianCodeHash(code) }, { limit: 1 })
  return guardian
}

/** Whether a code works for this child: open, not used, and not the child's own. */
export function isUsable(
  guardian: GuardianRecord | undefined,
  childAccountId: string,
  at: Instant,
): guardian is GuardianRecord {
  return (
    guardian !== undefined &&
    guardian.usedBy === null &&
    guardian.openUntil > at &&
    guardian.accountId !== childAccountId
  )
}
