import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { useMode } from '@client/ui/mode'
import { checkWindow } from '@shared/activity/check-rules'
import type { OwnAttendance } from '@shared/activity/check-model'
import { clockTime, type Instant } from '@shared/kit/time'
import { CHECK_COPY } from './copy'
import { phaseOf } from './own-check'

export interface CheckFooterProps {
  readonly attendance: OwnAttendance
  readonly now: Instant
  readonly busy: boolean
  /** Why the last scan was not taken: beside the button that was pressed. */
  readonly problem: string | undefined
  readonly onScan: () => void
  readonly onDone: () => void
}

/** The one thing one does oneself: scan, once it is time; before that the button says when. */
export function CheckFooter(props: CheckFooterProps) {
  const { attendance, now, busy, problem, onScan, onDone } = props
  const { care } = useMode()
  const { slot } = attendance
  const phase = phaseOf(attendance, now)
  if (phase === 'missed') return null
  if (phase === 'done' || phase === 'forgotten') {
    return (
      <Footer note={phase === 'done' ? undefined : CHECK_COPY.forgotten(clockTime(slot.to))}>
        <Button onPress={onDone}>{CHECK_COPY.toDone}</Button>
      </Footer>
    )
  }
  const isIn = phase === 'early' || phase === 'checkIn'
  const opensAt = clockTime(checkWindow(isIn ? 'in' : 'out', slot).from)
  const forgetting = isIn || care ? undefined : CHECK_COPY.forgetting(clockTime(slot.to))
  if (phase === 'early' || phase === 'during') {
    return (
      <Footer note={problem ?? forgetting} noteIcon={problem ? 'info' : undefined}>
        <Button disabled>{(isIn ? CHECK_COPY.opensIn : CHECK_COPY.opensOut)(opensAt)}</Button>
      </Footer>
    )
  }
  return (
    <Footer note={problem ?? forgetting} noteIcon={problem ? 'info' : undefined}>
      <Button icon="scan" loading={busy && CHECK_COPY.sending} onPress={onScan}>
        {isIn ? CHECK_COPY.scanIn : CHECK_COPY.scanOut}
      </Button>
    </Footer>
  )
}
