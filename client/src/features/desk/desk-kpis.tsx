import { Kpi, KpiGrid } from '@client/ui/kpi'
import { friendlyMinutes } from '@shared/kit/time'
import { COMPARED_COPY, KPI_COPY } from './copy'
import { compared, type Desk, hoursFigure, percentWords } from './numbers'

function Answers({ desk: { answersThisYear, answersThisWeek } }: { readonly desk: Desk }) {
  const { words, trend, tone } = compared(
    answersThisWeek,
    COMPARED_COPY.week,
    KPI_COPY.thisWeek(answersThisWeek.value.toLocaleString('zh-CN')),
  )
  return (
    <Kpi
      label={KPI_COPY.answers}
      icon="clipboard"
      value={answersThisYear.toLocaleString('zh-CN')}
      unit={KPI_COPY.copies}
      note={words}
      trend={trend}
      tone={tone}
    />
  )
}

function ServiceMinutes({ desk: { minutesThisYear, minutesThisMonth } }: { readonly desk: Desk }) {
  const { words, trend, tone } = compared(
    minutesThisMonth,
    COMPARED_COPY.month,
    KPI_COPY.thisMonth(friendlyMinutes(minutesThisMonth.value)),
  )
  return (
    <Kpi
      label={KPI_COPY.minutes}
      icon="clock"
      {...hoursFigure(minutesThisYear)}
      note={words}
      trend={trend}
      tone={tone}
    />
  )
}

function Reports({ desk: { reportsThisMonth, reportsOpen } }: { readonly desk: Desk }) {
  return (
    <Kpi
      label={KPI_COPY.reports}
      icon="shield"
      value={reportsThisMonth.value.toLocaleString('zh-CN')}
      unit={KPI_COPY.cases}
      note={KPI_COPY.open(reportsOpen)}
      tone={reportsOpen > 0 ? 'wait' : 'good'}
    />
  )
}

/** With its sample; below 30 answers the sample alone (D-22). */
function Satisfaction({ desk: { satisfaction } }: { readonly desk: Desk }) {
  const { basisPoints, answers } = satisfaction
  const sample = answers.toLocaleString('zh-CN')
  if (basisPoints === null) {
    return (
      <Kpi
        label={KPI_COPY.satisfaction}
        icon="smile"
        value={sample}
        unit={KPI_COPY.asked}
        note={KPI_COPY.tooFew}
      />
    )
  }
  return (
    <Kpi
      label={KPI_COPY.satisfaction}
      icon="smile"
      value={percentWords(basisPoints)}
      unit={KPI_COPY.percent}
      note={KPI_COPY.sample(sample)}
    />
  )
}

/** The numbers of the desk, each with what it means (board 15). */
export function DeskKpis({ desk }: { readonly desk: Desk }) {
  return (
    <KpiGrid>
      <Answers desk={desk} />
      <ServiceMinutes desk={desk} />
      <Reports desk={desk} />
      <Satisfaction desk={desk} />
    </KpiGrid>
  )
}
