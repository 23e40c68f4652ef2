import { open } from '@client/platform/navigation'
import { Cell, CellGroup } from '@client/ui/cell'
import { RESULT_COPY } from './copy'

export interface MoreHelpProps {
  /** Whose card for the police it is: the report's own id, or its number. */
  readonly cardId: string
}

/** What helps besides: the card for the police, and whom else one can turn to. */
export function MoreHelp({ cardId }: MoreHelpProps) {
  return (
    <CellGroup>
      <Cell
        icon="clipboard"
        tone="urgent"
        title={RESULT_COPY.card}
        hint={RESULT_COPY.cardHint}
        onPress={() => void open('help/police-card', { id: cardId })}
      />
      <Cell
        icon="phone"
        title={RESULT_COPY.lines}
        hint={RESULT_COPY.linesHint}
        onPress={() => void open('help/lines', {})}
      />
    </CellGroup>
  )
}
