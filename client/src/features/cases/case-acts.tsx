import { Cell, CellGroup } from '@client/ui/cell'
import { HANDLE_COPY } from './copy'

/** An act that is written down on a page of its own. */
export type CaseAct = 'call' | 'refer' | 'close'

export interface CaseActsProps {
  /** Without a number there is no call to write down. */
  readonly reachable: boolean
  readonly onOpen: (act: CaseAct) => void
}

/** What a station can do with a case. */
export function CaseActs({ reachable, onOpen }: CaseActsProps) {
  return (
    <CellGroup>
      {reachable ? (
        <Cell
          icon="edit"
          weight="plain"
          title={HANDLE_COPY.recordCall}
          value={HANDLE_COPY.recordCallHint}
          onPress={() => onOpen('call')}
        />
      ) : null}
      <Cell
        icon="shield"
        weight="plain"
        title={HANDLE_COPY.refer}
        value={HANDLE_COPY.referHint}
        onPress={() => onOpen('refer')}
      />
      <Cell
        icon="check"
        weight="plain"
        title={HANDLE_COPY.close}
        value={HANDLE_COPY.closeHint}
        onPress={() => onOpen('close')}
      />
    </CellGroup>
  )
}
