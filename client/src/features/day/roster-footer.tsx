import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { checkWindow } from '@shared/activity/check-rules'
import type { Interval } from '@shared/activity/attendance-rules'
import { clockTime } from '@shared/kit/time'
import { ROSTER_COPY } from './roster-copy'
import type { DayStage } from './roster-words'

export interface RosterFooterProps {
  readonly slot: Interval
  readonly stage: DayStage
  readonly isBlocked: boolean
  /** To the plan; left out for who does not keep it. */
  readonly onPlan: (() => void) | undefined
  readonly onTick: () => void
  readonly onScan: () => void
  readonly onHours: () => void
}

/** What a leader does next, one thing at a time; ticking by hand stands beside it while people come and go. */
export function RosterFooter(props: RosterFooterProps) {
  const { slot, stage, isBlocked, onPlan, onTick, onScan, onHours } = props
  if (stage === 'after') {
    return (
      <Footer>
        <Button onPress={onHours}>{ROSTER_COPY.toHours}</Button>
      </Footer>
    )
  }
  if (isBlocked) {
    return onPlan ? (
      <Footer>
        <Button onPress={onPlan}>{ROSTER_COPY.toPlan}</Button>
      </Footer>
    ) : (
      <Footer note={ROSTER_COPY.tellManager} noteIcon="info">
        {null}
      </Footer>
    )
  }
  if (stage === 'early') {
    return (
      <Footer note={ROSTER_COPY.opensText}>
        <Button disabled>{ROSTER_COPY.opens(clockTime(checkWindow('in', slot).from))}</Button>
      </Footer>
    )
  }
  return (
    <Footer layout="row">
      <Button variant="line" block={false} onPress={onTick}>
        {ROSTER_COPY.tick}
      </Button>
      <Button icon="scan" onPress={onScan}>
        {stage === 'in' ? ROSTER_COPY.scanIn : ROSTER_COPY.scanOut}
      </Button>
    </Footer>
  )
}
