import { Kpi, KpiGrid } from '@client/ui/kpi'
import { Section } from '@client/ui/section'
import type { OpinionFigures } from '@shared/opinion/model'
import { FIGURES_COPY } from './handling-copy'

/** A share in percent, with one decimal at most: `96.4`. */
function percent(part: number, whole: number): string {
  return String(Math.round((part * 1000) / whole) / 10)
}

function InTime({ decidedInTime, decidedLate }: OpinionFigures) {
  const decided = decidedInTime + decidedLate
  return decided === 0 ? (
    <Kpi label={FIGURES_COPY.inTime} icon="clock" missing={FIGURES_COPY.noneDecided} />
  ) : (
    <Kpi
      label={FIGURES_COPY.inTime}
      icon="clock"
      value={percent(decidedInTime, decided)}
      unit={FIGURES_COPY.percent}
      note={FIGURES_COPY.of(decided.toLocaleString('zh-CN'))}
      tone={decidedLate > 0 ? 'wait' : 'good'}
    />
  )
}

/** With its sample; below 30 answers the sample alone (D-22). */
function Satisfaction({ satisfaction: { basisPoints, answers } }: OpinionFigures) {
  const sample = answers.toLocaleString('zh-CN')
  const words =
    basisPoints === null
      ? { value: sample, unit: FIGURES_COPY.people, note: FIGURES_COPY.tooFew }
      : {
          value: percent(basisPoints, 10_000),
          unit: FIGURES_COPY.percent,
          note: FIGURES_COPY.sample(sample),
        }
  return <Kpi label={FIGURES_COPY.satisfaction} icon="smile" {...words} />
}

/** This year in numbers: how many came, how many had their result in time, and what people said of it. */
export function YearFigures({ figures }: { readonly figures: OpinionFigures }) {
  return (
    <Section title={FIGURES_COPY.title}>
      <KpiGrid>
        <Kpi
          label={FIGURES_COPY.received}
          icon="clipboard"
          value={figures.received.toLocaleString('zh-CN')}
          unit={FIGURES_COPY.unit}
          note={FIGURES_COPY.open(figures.open)}
          tone={figures.open > 0 ? 'wait' : 'good'}
        />
        <InTime {...figures} />
        <Satisfaction {...figures} />
      </KpiGrid>
    </Section>
  )
}
