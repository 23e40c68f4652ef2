import { BarList } from '@client/ui/bar-list'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Kv } from '@client/ui/kv'
import { Progress } from '@client/ui/progress'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import { SubLine } from '@client/ui/sub-line'
import type { CountsOf } from '@shared/kit/counts'
import { friendlyMinutes } from '@shared/kit/time'
import type { YearStatement } from '@shared/ledger/statement-actions'
import type { MonthName } from '@shared/ledger/year-rules'
import { View } from '@tarojs/components'
import { MinutesFigure } from './minutes-figure'
import { monthRows, monthsLabel, servedMinutes, yearGoal, yearTotals } from './year'
import { YEAR_COPY } from './year-copy'

type Totals = CountsOf<MonthName>
/** A point in minutes. PTS-01. */
const POINT_MINUTES = 60

/** What was served, what it is made of, and how far it is to the year's twenty hours. HRS-08, D-05, D-11. */
function Served({ totals }: { readonly totals: Totals }) {
  const { activity = 0, manual = 0, survey = 0, training = 0 } = totals
  const served = servedMinutes(totals)
  const goal = yearGoal(served)
  return (
    <Card>
      <View className="t-2">{YEAR_COPY.served}</View>
      <MinutesFigure minutes={served} />
      <Progress value={goal.share} tone={goal.share >= 1 ? 'good' : 'actual'} />
      <View className="t-2">{goal.text}</View>
      <Divider />
      <Kv label={YEAR_COPY.activity} value={friendlyMinutes(activity)} />
      {manual > 0 ? <SubLine label={YEAR_COPY.manual} value={friendlyMinutes(manual)} /> : null}
      <Kv label={YEAR_COPY.survey} value={friendlyMinutes(survey)} />
      {training > 0 ? (
        <>
          <Divider />
          <Kv label={YEAR_COPY.training} value={friendlyMinutes(training)} />
          <View className="t-2 t-mini">{YEAR_COPY.trainingNote}</View>
        </>
      ) : null}
    </Card>
  )
}

/** What points and 宝盾 came and went, never as a sum of both. D-08. */
function Spent({ totals }: { readonly totals: Totals }) {
  const { pointsOut = 0, pointsIn = 0, baodunIn = 0, baodunOut = 0 } = totals
  const points = (minutes: number) =>
    YEAR_COPY.points((minutes / POINT_MINUTES).toLocaleString('zh-CN'))
  const baodun = (many: number) => YEAR_COPY.baodun(many.toLocaleString('zh-CN'))
  const rows = [
    [YEAR_COPY.pointsOut, pointsOut, points],
    [YEAR_COPY.pointsIn, pointsIn, points],
    [YEAR_COPY.baodunIn, baodunIn, baodun],
    [YEAR_COPY.baodunOut, baodunOut, baodun],
  ] as const
  const some = rows.filter(([, many]) => many !== 0)
  if (some.length === 0) return null
  return (
    <Section title={YEAR_COPY.spent}>
      <Card>
        {some.map(([label, many, words]) => (
          <Kv key={label} label={label} value={words(many)} />
        ))}
      </Card>
    </Section>
  )
}

/** The account of a year: what was served, month by month, and what was spent. */
export function YearView({ statement }: { readonly statement: YearStatement }) {
  const { months, waiting } = statement
  const rows = monthRows(months)
  const totals = yearTotals(months)
  return (
    <>
      {waiting > 0 ? (
        <Callout block tone="sunken" icon="clock">
          {YEAR_COPY.waiting(waiting)}
        </Callout>
      ) : null}
      {months.length === 0 ? (
        <StatePage art="window-empty" {...YEAR_COPY.empty} />
      ) : (
        <>
          <Served totals={totals} />
          <Section title={YEAR_COPY.months}>
            <Card>
              <BarList label={monthsLabel(rows)} rows={rows} />
              <View className="t-2 t-mini">{YEAR_COPY.byService}</View>
            </Card>
          </Section>
          <Spent totals={totals} />
        </>
      )}
    </>
  )
}
