import { Cell, CellGroup } from '@client/ui/cell'
import { Tag } from '@client/ui/tag'
import type { Gift } from '@shared/ledger/gift-model'
import { SHELF_COPY } from './keep-copy'

export interface GiftCellsProps {
  readonly gifts: readonly Gift[]
  /** Those of several stations: each says whose it is. */
  readonly named: boolean
  readonly onOpen: (id: string) => void
}

/** What a keeper has, with its price and what is left. */
export function GiftCells({ gifts, named, onOpen }: GiftCellsProps) {
  return (
    <CellGroup>
      {gifts.map((gift) => {
        const price = SHELF_COPY.price(gift)
        return (
          <Cell
            key={gift.id}
            icon="gift"
            tone={gift.shown && gift.stock > 0 ? 'reward' : 'wait'}
            title={gift.name}
            hint={named ? `${gift.stationName}，${price}` : price}
            value={gift.shown ? undefined : <Tag label={SHELF_COPY.hidden} />}
            onPress={() => onOpen(gift.id)}
          />
        )
      })}
    </CellGroup>
  )
}
