import type { proofContract } from '@shared/badge/proof-actions'
import { ProofNumber } from '@shared/badge/proof-model'
import type { InputOf } from '@shared/kit/contract'
import { VERIFY_COPY } from './copy'

/** What was typed so far. */
export interface Typed {
  readonly no: string
  readonly by: 'phone' | 'name'
  readonly lastFour: string
  readonly name: string
}

/** What goes with the number. */
export function keyOf({
  by,
  lastFour,
  name,
}: Typed): InputOf<(typeof proofContract.actions)['checkProof']>['key'] {
  return by === 'phone' ? { by, lastFour } : { by, name: name.trim() }
}

/** What the button says: what is still missing, or that it looks. */
export function verifyWords({ no, by, lastFour, name }: Typed): {
  readonly words: string
  readonly ready: boolean
} {
  const off = (words: string) => ({ words, ready: false })
  if (!ProofNumber.safeParse(no).success) return off(VERIFY_COPY.offNo)
  if (by === 'phone' && lastFour.length < 4) return off(VERIFY_COPY.offDigits(4 - lastFour.length))
  if (by === 'name' && name.trim().length < 2) return off(VERIFY_COPY.offName)
  return { words: VERIFY_COPY.look, ready: true }
}
