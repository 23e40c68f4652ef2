import { open } from '@client/platform/navigation'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { FigureRow } from '@client/ui/figure'
import { Icon } from '@client/ui/icon'
import { InlineAction } from '@client/ui/inline-action'
import { ProgressRow } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { reachedOn } from './campaign-words'
import { TASK_COPY } from './copy'
import { ShareCard } from './share-card'
import type { Task } from './use-task'

interface TaskViewProps {
  readonly task: Task
  readonly now: Instant
  readonly onSaid: (words: string) => void
}

/** What came today, in all, and what waits for the station manager (D-04): never added together. */
function TaskCounts({ task: { today, total, waiting } }: { readonly task: Task }) {
  const unit = TASK_COPY.copies
  return (
    <FigureRow
      items={[
        { key: 'today', label: TASK_COPY.today, value: today, unit },
        { key: 'total', label: TASK_COPY.total, value: total, unit },
        {
          key: 'waiting',
          label: TASK_COPY.waiting,
          value: waiting,
          unit,
          tone: waiting > 0 ? 'wait' : 'text',
        },
      ]}
    />
  )
}

function Goals({ task, now }: Pick<TaskViewProps, 'task' | 'now'>) {
  const { campaign, today, total, myGoal, stationTotal, stationGoal } = task
  const date = reachedOn({ today, total, goal: myGoal }, campaign, now)
  const left = total < myGoal ? TASK_COPY.left(myGoal - total) : TASK_COPY.reached
  const unit = TASK_COPY.copies
  return (
    <Card>
      <Stack gap={4}>
        <Stack gap={2}>
          <ProgressRow label={TASK_COPY.myGoal} value={total} target={myGoal} unit={unit} />
          <View className="t-2 t-mini">
            {date ? [left, TASK_COPY.reachedOn(date)].join('，') : left}
          </View>
        </Stack>
        <ProgressRow
          label={TASK_COPY.stationGoal}
          value={stationTotal}
          target={stationGoal}
          unit={unit}
        />
      </Stack>
    </Card>
  )
}

/** Board 10: the code, what came of it, how far the goals are, and how answers count. */
export function TaskView({ task, now, onSaid }: TaskViewProps) {
  return (
    <>
      <ShareCard
        campaign={task.campaign}
        shareCode={task.shareCode}
        stationName={task.stationName}
        now={now}
        onSaid={onSaid}
      />
      <Stack gap={2}>
        <TaskCounts task={task} />
        <View className="t-2 t-mini">
          {[
            TASK_COPY.updated(friendlyTime(task.foldedAt, now)),
            ...(task.unfolded > 0 ? [TASK_COPY.counting(task.unfolded)] : []),
          ].join('，')}
        </View>
        <Row>
          <InlineAction
            label={TASK_COPY.quality}
            icon="right"
            iconAt="end"
            onPress={() => void open('survey/quality', {})}
          />
        </Row>
      </Stack>
      <Goals task={task} now={now} />
      {task.fast > 0 ? (
        <Card tone="wait">
          <Stack gap={2}>
            <Row gap={2}>
              <Icon name="alert" />
              <View className="t-strong">{TASK_COPY.fast(task.fast)}</View>
            </Row>
            <View className="t-lines">{TASK_COPY.fastHint}</View>
          </Stack>
        </Card>
      ) : null}
      <CellGroup>
        {TASK_COPY.rules(task.questionCount, task.medianSeconds).map(({ icon, title, hint }) => (
          <Cell key={icon} icon={icon} title={title} hint={hint} />
        ))}
      </CellGroup>
    </>
  )
}
