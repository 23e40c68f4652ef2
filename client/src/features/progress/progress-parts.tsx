import { BarList } from '@client/ui/bar-list'
import { Card } from '@client/ui/card'
import { ChartTable } from '@client/ui/chart-table'
import { FigureRow } from '@client/ui/figure'
import { Kv } from '@client/ui/kv'
import { ProgressRow } from '@client/ui/progress'
import { Stack } from '@client/ui/stack'
import { friendlyMinutes, friendlyTime, type Instant } from '@shared/kit/time'
import { yuan } from '@shared/survey/subsidy-rules'
import { View } from '@tarojs/components'
import { PROGRESS_COPY } from './copy'
import { dayRows, forecastWords, type Progress } from './progress-words'
import { paceWords } from './row-words'

interface ProgressProps {
  readonly progress: Progress
  readonly now: Instant
}

/** Today, what counts, and what waits; and as of when. */
export function ProgressFigures({ progress, now }: ProgressProps) {
  const { today, valid, waiting, foldedAt, unfolded } = progress
  const unit = PROGRESS_COPY.copies
  return (
    <Stack gap={2}>
      <FigureRow
        items={[
          { key: 'today', label: PROGRESS_COPY.today, value: today, unit },
          { key: 'valid', label: PROGRESS_COPY.valid, value: valid, unit },
          {
            ...{ key: 'waiting', label: PROGRESS_COPY.waiting, value: waiting, unit },
            tone: waiting > 0 ? 'wait' : 'text',
          },
        ]}
      />
      <View className="t-2 t-mini">
        {[
          PROGRESS_COPY.updated(friendlyTime(foldedAt, now)),
          ...(unfolded > 0 ? [PROGRESS_COPY.counting(unfolded)] : []),
        ].join('，')}
      </View>
    </Stack>
  )
}

/** The goal, the pace against it, and where it ends if it goes on so. SUR-13. */
export function GoalCard({ progress, now }: ProgressProps) {
  const { valid, goal, pace, report } = progress
  const isBehind = pace.ahead < 0 && valid < goal
  return (
    <Card>
      <Stack gap={4}>
        <Stack gap={2}>
          <ProgressRow
            label={PROGRESS_COPY.goal}
            value={valid}
            target={goal}
            unit={PROGRESS_COPY.copies}
            tone={isBehind ? 'behind' : 'actual'}
          />
          <View className={isBehind ? 't-wait' : 't-2'}>{paceWords(progress)}</View>
          {forecastWords(progress, now).map((words) => (
            <View key={words} className="t-2 t-mini">
              {words}
            </View>
          ))}
        </Stack>
        {report === null ? null : (
          <Stack gap={2}>
            <ProgressRow
              label={PROGRESS_COPY.reportFrom}
              value={report.valid}
              target={report.from}
              unit={PROGRESS_COPY.copies}
            />
            <View className="t-2 t-mini">
              {report.valid >= report.from
                ? PROGRESS_COPY.reportReady
                : PROGRESS_COPY.reportLeft(report.from - report.valid)}
            </View>
          </Stack>
        )}
      </Stack>
    </Card>
  )
}

/** What counts by day, as bars or as a table. */
export function DaysCard({ progress }: Pick<ProgressProps, 'progress'>) {
  const { rows, most } = dayRows(progress)
  if (!most) return <Card>{PROGRESS_COPY.byDayNone}</Card>
  const sentence = PROGRESS_COPY.byDaySentence(most.label, most.answers)
  return (
    <ChartTable
      level={2}
      title={PROGRESS_COPY.byDay}
      sentence={sentence}
      words={PROGRESS_COPY.views}
      chart={
        <BarList
          label={sentence}
          rows={rows.map(({ key, label, answers }) => ({
            ...{ key, label, value: PROGRESS_COPY.count(answers) },
            share: answers / most.answers,
          }))}
        />
      }
      table={{
        columns: PROGRESS_COPY.columns,
        rows: rows.map(({ key, label, answers }) => ({ key, cells: [label, answers] })),
        hidden: PROGRESS_COPY.hidden,
      }}
    />
  )
}

/** Everything that came, what does not count, the minutes, and what the station would get: never told by person. R-20. */
export function CountsCard({ progress }: Pick<ProgressProps, 'progress'>) {
  const { submitted, repeated, rejected, valid, minutes, expectedFen } = progress
  return (
    <Stack gap={2}>
      <Card pad="rows">
        <Kv label={PROGRESS_COPY.submitted} value={PROGRESS_COPY.count(submitted)} />
        <Kv label={PROGRESS_COPY.repeated} value={PROGRESS_COPY.count(repeated)} />
        <Kv label={PROGRESS_COPY.rejected} value={PROGRESS_COPY.count(rejected)} />
        <Kv label={PROGRESS_COPY.valid} value={PROGRESS_COPY.count(valid)} />
        <Kv label={PROGRESS_COPY.minutes} value={friendlyMinutes(Math.max(0, minutes))} />
        <Kv label={PROGRESS_COPY.expected} value={PROGRESS_COPY.money(yuan(expectedFen))} />
      </Card>
      <View className="t-2 t-mini">{PROGRESS_COPY.expectedNote}</View>
    </Stack>
  )
}
