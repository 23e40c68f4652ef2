import { Cell, CellGroup } from '@client/ui/cell'
import { Section } from '@client/ui/section'
import type { OutputOf } from '@shared/kit/contract'
import type { proofContract } from '@shared/badge/proof-actions'
import { proofHours } from '@shared/badge/proof-rules'
import { SEAL_COPY } from './copy'

export type ReadProof = OutputOf<(typeof proofContract.actions)['readProof']>

/** The three things that are looked at before a proof is sealed. Board 48b. */
export function SealChecks({ proof: { sum }, notProvable, overlapping }: ReadProof) {
  const isFine = notProvable === 0
  const overlap = overlapping > 0 ? SEAL_COPY.overlapping(overlapping) : SEAL_COPY.verifiedHint
  return (
    <Section title={SEAL_COPY.look}>
      <CellGroup>
        <Cell
          icon={isFine ? 'check' : 'alert'}
          tone={isFine ? 'good' : 'bad'}
          title={isFine ? SEAL_COPY.verified(sum.lines) : SEAL_COPY.notVerified(notProvable)}
          hint={isFine ? overlap : SEAL_COPY.notVerifiedHint}
        />
        <Cell
          icon="clock"
          tone="good"
          title={SEAL_COPY.sum(sum.minutes, proofHours(sum.minutes))}
          hint={sum.surveyMinutes > 0 ? SEAL_COPY.survey(sum.surveyMinutes) : SEAL_COPY.noSurvey}
        />
        <Cell
          icon="edit"
          tone={sum.manual > 0 ? 'wait' : 'good'}
          title={sum.manual > 0 ? SEAL_COPY.manual(sum.manual) : SEAL_COPY.noManual}
          hint={sum.manual > 0 ? SEAL_COPY.manualHint : SEAL_COPY.noManualHint}
        />
      </CellGroup>
    </Section>
  )
}
