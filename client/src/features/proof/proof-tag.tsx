import { Tag } from '@client/ui/tag'
import type { ProofState } from '@shared/badge/proof-model'
import { PROOF_STATE_WORDS } from '@shared/badge/proof-words'
import { STATE_TONES } from './copy'

/** Where a proof stands, in a word. */
export function ProofTag({ state }: { readonly state: ProofState }) {
  return <Tag tone={STATE_TONES[state]} label={PROOF_STATE_WORDS[state]} />
}
