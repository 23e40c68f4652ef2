import { defineKey, useStored } from '@client/platform/storage'
import type { OutputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'

export type GuardianCode = OutputOf<(typeof volunteerContract.actions)['consentAsGuardian']>

// Told once: who leaves the page before the child has it would have to agree again.
const GIVEN = defineKey<GuardianCode | undefined>('volunteer.guardianCode', 1, undefined)

/** The code this phone was given last, while it works, and how to keep or forget one. */
export function useGuardianCode(now: number): {
  readonly given: GuardianCode | undefined
  readonly keep: (code: GuardianCode | undefined) => void
} {
  const [given, keep] = useStored(GIVEN)
  return { given: given && now < given.openUntil ? given : undefined, keep }
}
