import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Card } from '../card'
import { Heading } from '../heading'
import { Segments } from '../segments'
import { Table, type TableProps } from '../table'
import './index.scss'

export interface ChartTableProps {
  readonly title: string
  /** 2 where no section's heading stands above it. */
  readonly level?: 2 | 3
  /** The finding in a sentence: the same over the chart and the table. */
  readonly sentence: string
  readonly chart: ReactNode
  /** The same numbers in the same order and rounding. */
  readonly table: Omit<TableProps, 'caption'>
  /** The words of the switch. */
  readonly words: readonly [chart: string, table: string]
}

/** A chart and the numbers behind it, one tap apart. Anatomy: title › switch › sentence › chart or table. */
export function ChartTable({ title, level = 3, sentence, chart, table, words }: ChartTableProps) {
  const [view, setView] = useState<'chart' | 'table'>()
  return (
    <Card>
      <Heading level={level} size="lead">
        {title}
      </Heading>
      <View className="chart-table__switch">
        <Segments
          label={title}
          items={[
            { key: 'chart', label: words[0] },
            { key: 'table', label: words[1] },
          ]}
          current={view ?? 'chart'}
          onChange={setView}
        />
      </View>
      {view === 'table' ? (
        <Table caption={sentence} {...table} />
      ) : (
        // Grown once: not again when one comes back from the table.
        <View className={view ? 'grown' : ''}>
          <View className="chart-table__sentence">{sentence}</View>
          {chart}
        </View>
      )}
    </Card>
  )
}
