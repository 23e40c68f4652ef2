import { Cell, CellGroup } from '@client/ui/cell'
import { Section } from '@client/ui/section'
import { Tag } from '@client/ui/tag'
import type { ProofLine } from '@shared/badge/proof-model'
import { PROOF_MANUAL, PROOF_SURVEY } from '@shared/badge/proof-words'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { PICK_COPY, SEAL_COPY } from './copy'

function hintOf({ day, organiser, kind, minutes, manual }: ProofLine): string {
  const survey = kind === 'survey' ? [PROOF_SURVEY] : []
  // 补录 stands at the end as a tag; there the minutes go up here.
  const length = manual ? [PICK_COPY.minutes(minutes)] : []
  return [friendlyDate(instantOf(day)), organiser, ...survey, ...length].filter(Boolean).join('，')
}

interface SealLinesProps {
  readonly lines: readonly ProofLine[]
  /** So many rows are drawn by now. */
  readonly drawn: number
}

/** Every record of a proof, so that whoever seals it can look through them; 补录 stands out. */
export function SealLines({ lines, drawn }: SealLinesProps) {
  return (
    <Section title={SEAL_COPY.lines}>
      <CellGroup>
        {lines.slice(0, drawn).map((line) => (
          <Cell
            key={line.recordId}
            title={line.title}
            hint={hintOf(line)}
            value={
              line.manual ? (
                <Tag tone="wait" label={PROOF_MANUAL} />
              ) : (
                PICK_COPY.minutes(line.minutes)
              )
            }
          />
        ))}
      </CellGroup>
    </Section>
  )
}
