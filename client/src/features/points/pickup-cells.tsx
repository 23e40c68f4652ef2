import { Cell, CellGroup } from '@client/ui/cell'
import { Tag } from '@client/ui/tag'
import type { Redemption } from '@shared/ledger/gift-model'
import { PICKUPS_COPY, STATE_TONES, STATE_WORDS } from './copy'

export interface PickupCellsProps {
  readonly pickups: readonly Redemption[]
  readonly onOpen: (id: string) => void
}

/** What somebody redeemed, each with where it stands. */
export function PickupCells({ pickups, onOpen }: PickupCellsProps) {
  return (
    <CellGroup>
      {pickups.map(({ id, name, state, until, endedAt }) => (
        <Cell
          key={id}
          icon="gift"
          tone={state === 'waiting' ? 'wait' : 'reward'}
          title={name}
          hint={PICKUPS_COPY.hint(state, until, endedAt)}
          value={<Tag tone={STATE_TONES[state]} label={STATE_WORDS[state]} />}
          onPress={() => onOpen(id)}
        />
      ))}
    </CellGroup>
  )
}
