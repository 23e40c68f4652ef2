import { Callout } from '@client/ui/callout'
import { LINES_COPY } from './lines-copy'

/** Who has lost money is called again, by somebody who promises it back for a fee. Feature 29. */
export function RecoverWarning() {
  return (
    <Callout block tone="wait" icon="alert">
      {LINES_COPY.recover}
    </Callout>
  )
}
