import { Kpi, KpiGrid } from '@client/ui/kpi'
import { Section } from '@client/ui/section'
import type { ResponseFigures } from '@shared/help/duty-model'
import { RESPONSE_COPY } from './waiting-copy'

/** First contacts in time as a share, with what came late; nothing is calculated of nothing. D-16. */
function InTime({ figures: { inTime, late } }: { readonly figures: ResponseFigures }) {
  const all = inTime + late
  if (all === 0) {
    return <Kpi label={RESPONSE_COPY.inTime} icon="clock" missing={RESPONSE_COPY.noneYet} />
  }
  return (
    <Kpi
      label={RESPONSE_COPY.inTime}
      icon="clock"
      value={String(Math.floor((inTime / all) * 100))}
      unit={RESPONSE_COPY.share}
      note={RESPONSE_COPY.late(late)}
      tone={late === 0 ? 'good' : 'wait'}
    />
  )
}

/** With its sample; below 30 answers the sample alone (D-22). */
function Satisfaction({ figures: { satisfaction } }: { readonly figures: ResponseFigures }) {
  const { basisPoints, answers } = satisfaction
  const of = { label: RESPONSE_COPY.satisfaction, icon: 'smile' } as const
  if (basisPoints === null) {
    return (
      <Kpi {...of} value={String(answers)} unit={RESPONSE_COPY.asked} note={RESPONSE_COPY.tooFew} />
    )
  }
  const percent = (basisPoints / 100).toFixed(1)
  return (
    <Kpi {...of} value={percent} unit={RESPONSE_COPY.share} note={RESPONSE_COPY.sample(answers)} />
  )
}

/** How fast a station answers this year, and how people found its help. */
export function ResponseFiguresView({ figures }: { readonly figures: ResponseFigures }) {
  return (
    <Section title={RESPONSE_COPY.title} note={RESPONSE_COPY.reports(figures.reports)}>
      <KpiGrid>
        <InTime figures={figures} />
        <Satisfaction figures={figures} />
      </KpiGrid>
    </Section>
  )
}
