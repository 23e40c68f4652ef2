import { BarList } from '@client/ui/bar-list'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Chip, Chips } from '@client/ui/chip'
import { Kv } from '@client/ui/kv'
import { Stack } from '@client/ui/stack'
import { Table } from '@client/ui/table'
import type { ReportTable } from '@shared/survey/report-model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { TABLE_COPY } from './copy'
import {
  fullestPart,
  groupBars,
  groupTable,
  OPTIONS_A_TABLE,
  percent,
  shareOfAll,
  sumOf,
  tableParts,
} from './report-words'

/** A table with more answers than columns comes in parts. */
function Cells({ table }: { readonly table: ReportTable }) {
  const [from, setFrom] = useState(() => fullestPart(table))
  const parts = tableParts(table)
  return (
    <>
      {parts.length > 1 ? (
        <Chips label={TABLE_COPY.part}>
          {parts.map((part) => (
            <Chip
              key={part}
              label={TABLE_COPY.parts(
                part + 1,
                Math.min(part + OPTIONS_A_TABLE, table.rows.length),
              )}
              selected={part === from}
              onPress={() => setFrom(part)}
            />
          ))}
        </Chips>
      ) : null}
      <Card>
        <Table caption={table.sentence} {...groupTable(table, from)} />
      </Card>
    </>
  )
}

interface OptionProps {
  readonly table: ReportTable
  readonly option: string
  readonly label: string
}

/** One answer by groups as bars. */
function Bars({ table, option, label }: OptionProps) {
  const { bars, hidden } = groupBars(table, option)
  const [most] = bars
  const sentence = most ? TABLE_COPY.chartSentence(most.label, label) : TABLE_COPY.chartNone
  return (
    <Card>
      <Stack gap={2}>
        <View className="t-2">{sentence}</View>
        {most ? <BarList label={sentence} rows={bars} /> : null}
        {hidden.length > 0 ? (
          <View className="t-2 t-mini">{TABLE_COPY.hiddenGroups(hidden.join('、'))}</View>
        ) : null}
      </Stack>
    </Card>
  )
}

/** The sum, the group that says it most, and everybody beside it; what is hidden is not summed. */
function Sums({ table, option }: Omit<OptionProps, 'label'>) {
  const sum = sumOf(table.groups.map(({ answered }) => answered))
  const [most] = groupBars(table, option).bars
  const all = shareOfAll(table, option)
  if (sum === null && !most && all === null) return null
  return (
    <Card pad="rows">
      {sum === null ? null : (
        <Kv label={TABLE_COPY.sum(table.groups.length)} value={TABLE_COPY.people(sum)} />
      )}
      {most ? <Kv label={TABLE_COPY.most(most.label)} value={most.value} /> : null}
      {all === null ? null : <Kv label={TABLE_COPY.all} value={percent(all)} />}
    </Card>
  )
}

export interface TableViewProps {
  readonly table: ReportTable
  readonly view: 'chart' | 'table'
}

/** A question by groups, as a table or one answer of it as bars, and why some cells are hidden. Board 53b, R-32. */
export function TableView({ table, view }: TableViewProps) {
  const [chosen, setChosen] = useState<string>()
  const [first] = table.rows
  const row = table.rows.find(({ id }) => id === chosen) ?? first
  if (!row) return null
  return (
    <>
      {view === 'table' ? (
        <Cells table={table} />
      ) : (
        <>
          <Chips label={TABLE_COPY.option}>
            {table.rows.map(({ id, label }) => (
              <Chip key={id} label={label} selected={id === row.id} onPress={() => setChosen(id)} />
            ))}
          </Chips>
          <Bars table={table} option={row.id} label={row.label} />
        </>
      )}
      {table.hidden > 0 ? (
        <Callout block tone="note" icon="lock">
          {TABLE_COPY.hiddenCells(table.hidden)}
        </Callout>
      ) : null}
      <Sums table={table} option={row.id} />
    </>
  )
}
