import { BarList } from '@client/ui/bar-list'
import { Card } from '@client/ui/card'
import { ChartTable } from '@client/ui/chart-table'
import { Columns } from '@client/ui/columns'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import type { ReportQuestion } from '@shared/survey/report-model'
import { View } from '@tarojs/components'
import { REPORT_COPY } from './copy'
import { BARS, barsOf, tableOf, type Bar } from './report-words'

/** Grades and bands stand in their own order; so many columns have room. */
const COLUMNS = 7

interface ChartProps {
  readonly question: ReportQuestion
  readonly bars: readonly Bar[]
}

/** Columns for grades and bands of numbers, whose order tells something; bars for everything else. */
function Chart({ question: { kind, sentence }, bars }: ChartProps) {
  const isOrdered = kind === 'scale' || kind === 'number'
  if (isOrdered && bars.length <= COLUMNS && bars.every(({ note }) => note === undefined)) {
    const items = bars.map(({ key, label, share }) => ({
      ...{ key, label },
      value: Math.round(share * 1000) / 10,
    }))
    return (
      <>
        <Columns label={sentence} items={items} />
        <View className="t-2 t-mini">{REPORT_COPY.unit}</View>
      </>
    )
  }
  return (
    <>
      <BarList label={sentence} rows={bars.slice(0, BARS)} />
      {bars.length > BARS ? (
        <View className="t-2 t-mini">{REPORT_COPY.shown(BARS, bars.length)}</View>
      ) : null}
    </>
  )
}

/** How many answered, and the mean of grades and numbers. */
function Foot({ question: { answered, meanTenths } }: { readonly question: ReportQuestion }) {
  if (answered === null) return null
  const parts = [REPORT_COPY.answered(answered)]
  if (meanTenths !== null) parts.push(REPORT_COPY.mean(meanTenths))
  return <View className="t-2 t-mini">{parts.join('，')}</View>
}

/** Words are never shown: only that they were written. */
function WithoutChart({ question }: { readonly question: ReportQuestion }) {
  return (
    <Card>
      <Stack gap={2}>
        <Heading size="lead">{question.title}</Heading>
        <View className="t-2">{question.sentence}</View>
        <View className="t-2 t-mini">
          {question.kind === 'text' ? REPORT_COPY.words : REPORT_COPY.few}
        </View>
        <Foot question={question} />
      </Stack>
    </Card>
  )
}

/** One question of the report: sentence, chart and table, what is hidden and why. Board 53, feature 41, R-32. */
export function QuestionCard({ question }: { readonly question: ReportQuestion }) {
  const { bars, hidden } = barsOf(question)
  if (bars.length === 0) return <WithoutChart question={question} />
  return (
    <ChartTable
      level={2}
      title={question.title}
      sentence={question.sentence}
      words={REPORT_COPY.views}
      chart={
        <Stack gap={2}>
          <Chart question={question} bars={bars} />
          {hidden.length > 0 ? (
            <View className="t-2 t-mini">{REPORT_COPY.hiddenRows(hidden.join('、'))}</View>
          ) : null}
          <Foot question={question} />
        </Stack>
      }
      table={tableOf(question)}
    />
  )
}
