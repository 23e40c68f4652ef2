import { open } from '@client/platform/navigation'
import { Cell } from '@client/ui/cell'
import { AWARD_ENTRY } from './entry-copy'

/** The way to the yearly commendation, for those who work on it. */
export function AwardsCell() {
  return (
    <Cell
      icon="medal"
      title={AWARD_ENTRY.assoc}
      hint={AWARD_ENTRY.assocHint}
      onPress={() => void open('award/home', {})}
    />
  )
}
