import { Kpi, KpiGrid } from '@client/ui/kpi'
import { friendlyMinutes } from '@shared/kit/time'
import { SUMMARY_COPY } from './copy'

interface SummaryFiguresProps {
  readonly confirmedMinutes: number
  readonly pendingMinutes: number
  readonly onOpen: () => void
}

/** Whole hours from an hour on, minutes below: `268 小时`, `47 分钟`. */
function figureOf(minutes: number): { readonly value: string; readonly unit: string } {
  return minutes < 60
    ? { value: String(minutes), unit: SUMMARY_COPY.minutes }
    : { value: Math.floor(minutes / 60).toLocaleString('zh-CN'), unit: SUMMARY_COPY.hours }
}

/** What is confirmed and what waits, side by side and never added (D-03); a tap opens the records. */
export function SummaryFigures({ confirmedMinutes, pendingMinutes, onOpen }: SummaryFiguresProps) {
  return (
    <KpiGrid>
      <Kpi
        label={SUMMARY_COPY.confirmed}
        {...figureOf(confirmedMinutes)}
        note={confirmedMinutes >= 60 ? friendlyMinutes(confirmedMinutes) : SUMMARY_COPY.oneEach}
        onPress={onOpen}
      />
      <Kpi
        label={SUMMARY_COPY.pending}
        {...figureOf(pendingMinutes)}
        note={pendingMinutes > 0 ? SUMMARY_COPY.apart : SUMMARY_COPY.nothing}
        tone={pendingMinutes > 0 ? 'wait' : 'plain'}
        onPress={onOpen}
      />
    </KpiGrid>
  )
}
