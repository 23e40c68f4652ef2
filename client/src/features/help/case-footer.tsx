import { open } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { isOpen } from '@shared/help/case-words'
import { type TrackedCase } from '@shared/help/model'
import { friendlyDate } from '@shared/kit/time'
import { MINE_COPY, TRACK_COPY } from './copy'

export interface CaseFooterProps {
  readonly tracked: TrackedCase
  readonly onAdd: () => void
  readonly onRate: () => void
  readonly onReopen: () => void
}

/** What can be done about a case now: add to it while it is open, say how it was and open it again once it is closed. */
export function CaseFooter({ tracked, onAdd, onRate, onReopen }: CaseFooterProps) {
  const now = useNow()
  const { status, stationPhone, grade, reopenUntil } = tracked
  if (isOpen(status)) {
    return (
      <Footer layout="row">
        <Button
          variant="line"
          icon="phone"
          block={false}
          onPress={() => void callPhone(stationPhone)}
        >
          {TRACK_COPY.askStation}
        </Button>
        <Button onPress={onAdd}>{TRACK_COPY.add}</Button>
      </Footer>
    )
  }
  const canReopen = reopenUntil !== null && now < reopenUntil
  return (
    <Footer note={canReopen ? TRACK_COPY.reopenUntil(friendlyDate(reopenUntil)) : undefined}>
      {status === 'closed' && grade === null ? (
        <Button onPress={onRate}>{TRACK_COPY.rate}</Button>
      ) : (
        <Button onPress={() => void open('help/category', {})}>{MINE_COPY.report}</Button>
      )}
      {canReopen ? (
        <Button variant="text" onPress={onReopen}>
          {TRACK_COPY.reopen}
        </Button>
      ) : null}
    </Footer>
  )
}
