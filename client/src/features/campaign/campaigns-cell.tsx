import { open } from '@client/platform/navigation'
import { Cell } from '@client/ui/cell'
import { HOME_COPY } from './copy'

/** The association's way to its campaigns. */
export function CampaignsCell() {
  return (
    <Cell
      icon="clipboard"
      title={HOME_COPY.entrance}
      hint={HOME_COPY.entranceHint}
      onPress={() => void open('campaign/home', {})}
    />
  )
}
