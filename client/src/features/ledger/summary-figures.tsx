import { Kpi, KpiGrid } from '@client/ui/kpi'
import { nextStar, STAR_NAMES } from '@shared/badge/star-rules'
import { friendlyMinutes } from '@shared/kit/time'
import { SUMMARY_COPY } from './copy'

interface SummaryFiguresProps {
  readonly confirmedMinutes: number
  readonly pendingMinutes: number
  readonly onOpen: () => void
}

/** `268` and `小时 14 分`; `47` and `分钟`. D-01. */
function figureOf(minutes: number): { readonly value: string; readonly unit: string } {
  const [value = '', ...unit] = friendlyMinutes(minutes).split(' ')
  return { value, unit: unit.join(' ') }
}

/** How far it is to the next star. BDG-10. */
function starNote(minutes: number): string {
  const next = nextStar(minutes)
  if (!next) return SUMMARY_COPY.allStars
  return SUMMARY_COPY.toStar(STAR_NAMES[next.star], friendlyMinutes(next.missing))
}

/** What is confirmed and what waits, side by side and never added (D-03); a tap opens the records. */
export function SummaryFigures({ confirmedMinutes, pendingMinutes, onOpen }: SummaryFiguresProps) {
  return (
    <KpiGrid>
      <Kpi
        label={SUMMARY_COPY.confirmed}
        {...figureOf(confirmedMinutes)}
        note={starNote(confirmedMinutes)}
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
