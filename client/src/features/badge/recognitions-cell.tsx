import { open } from '@client/platform/navigation'
import { Cell } from '@client/ui/cell'
import { RECOGNITION_ENTRY } from './recognition-entry'

/** The way to the stars of other schemes, for the association. */
export function RecognitionsCell() {
  return (
    <Cell icon="star" {...RECOGNITION_ENTRY} onPress={() => void open('award/recognitions', {})} />
  )
}
