import { BarList } from '@client/ui/bar-list'
import { Callout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { ChartTable } from '@client/ui/chart-table'
import { Section } from '@client/ui/section'
import { HIDDEN, type TableProps } from '@client/ui/table'
import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { TOPIC_NAMES, type Topic } from '@shared/learn/model'
import type { TrendBoard } from '@shared/learn/trend-model'
import { topicOf } from '@shared/learn/type-lessons'
import { View } from '@tarojs/components'
import { TOPIC_TILES } from './copy'
import { TREND_COPY } from './trend-copy'
import { toldTypes, trendSentence } from './trend-words'

/** So many types lead on to their lessons. */
const LESSONS_SHOWN = 3

function rowOf(name: string, count: number | null): TableProps['rows'][number] {
  return { key: name, cells: [name, count ?? HIDDEN] }
}

export interface TrendBoardViewProps {
  readonly board: TrendBoard
  readonly now: Instant
  readonly onTopic: (topic: Topic) => void
}

/** What was asked about in a month: bars or a table, why some are not told, and the lessons about it. DESIGN §8, R-32. */
export function TrendBoardView({ board, now, onTopic }: TrendBoardViewProps) {
  const { told, hidden } = toldTypes(board)
  const sentence = trendSentence(told)
  const most = told[0]?.count ?? 1
  const topics = told.flatMap(({ fraudType }) => topicOf(fraudType) ?? [])
  return (
    <>
      <ChartTable
        level={2}
        title={`${TREND_COPY.monthName(board.month)}，${board.areaName ?? TREND_COPY.everywhere}`}
        sentence={sentence}
        words={TREND_COPY.views}
        chart={
          <>
            <BarList
              label={sentence}
              rows={told.map(({ fraudType, count }) => ({
                key: fraudType,
                label: FRAUD_TYPE_NAMES[fraudType],
                value: TREND_COPY.count(count),
                share: count / most,
              }))}
            />
            {hidden.length > 0 ? (
              <View className="t-2 t-mini">
                {TREND_COPY.hiddenRows(hidden.map((type) => FRAUD_TYPE_NAMES[type]).join('、'))}
              </View>
            ) : null}
          </>
        }
        table={{
          columns: TREND_COPY.columns,
          rows: [
            ...board.types.map(({ fraudType, count }) => rowOf(FRAUD_TYPE_NAMES[fraudType], count)),
            rowOf(TREND_COPY.total, board.total),
          ],
          hidden: TREND_COPY.hidden,
        }}
      />
      {hidden.length > 0 ? (
        <Callout block tone="sunken" icon="lock">
          {TREND_COPY.why}
        </Callout>
      ) : null}
      {topics.length > 0 ? (
        <Section title={TREND_COPY.lessons}>
          <CellGroup>
            {topics.slice(0, LESSONS_SHOWN).map((topic) => (
              <Cell
                key={topic}
                icon={TOPIC_TILES[topic].icon}
                tone="note"
                title={TOPIC_NAMES[topic]}
                onPress={() => onTopic(topic)}
              />
            ))}
          </CellGroup>
        </Section>
      ) : null}
      {board.foldedAt === null ? null : (
        <View className="t-2 t-mini">
          {`${TREND_COPY.updated(friendlyTime(board.foldedAt, now))}。${TREND_COPY.frozen}`}
        </View>
      )}
    </>
  )
}
