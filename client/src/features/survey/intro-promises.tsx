import { Cell, CellGroup } from '@client/ui/cell'
import { clockTime, friendlyDate, type Instant, MINUTE } from '@shared/kit/time'
import { INTRO_COPY } from './copy'

/** What is promised before the first question, and until when it can be answered. */
export function IntroPromises({ closesAt }: { readonly closesAt: Instant }) {
  // The close is the first moment outside; people are told the last one inside.
  const last = closesAt - MINUTE
  return (
    <CellGroup>
      {INTRO_COPY.promises.map(({ icon, title, hint }) => (
        <Cell key={icon} icon={icon} title={title} hint={hint} />
      ))}
      <Cell
        icon="clock"
        title={INTRO_COPY.until(`${friendlyDate(last)} ${clockTime(last)}`)}
        hint={INTRO_COPY.resumable}
      />
    </CellGroup>
  )
}
