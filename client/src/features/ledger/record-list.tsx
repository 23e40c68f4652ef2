import { Cell, CellGroup } from '@client/ui/cell'
import { Figure } from '@client/ui/figure'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { View } from '@tarojs/components'
import { RECORDS_COPY } from './copy'
import { type RecordMonth, type RecordRow } from './statement'
import './record-list.scss'

function Worth({ row: { minutes, state, isManual } }: { readonly row: RecordRow }) {
  return (
    <View className="record-worth">
      <Figure size="s" value={minutes} unit={RECORDS_COPY.minutes} />
      {state === 'confirmed' ? (
        <Tag tone="good" icon="tick" label={RECORDS_COPY.states.confirmed} />
      ) : (
        <Tag tone="wait" icon="clock" label={RECORDS_COPY.states.pending} />
      )}
      {isManual ? <Tag tone="wait" icon="edit" label={RECORDS_COPY.manual} /> : null}
    </View>
  )
}

/** The entries by month: what for, by which rule, how much, and whether it counts yet. */
export function RecordList({ months }: { readonly months: readonly RecordMonth[] }) {
  return (
    <Stack>
      {months.map(({ month, rows }) => (
        <Stack key={month} gap={3}>
          <Heading size="lead">{month}</Heading>
          <CellGroup>
            {rows.map((row) => (
              <Cell
                key={row.key}
                icon={row.icon}
                title={row.title}
                hint={row.hint}
                value={<Worth row={row} />}
              />
            ))}
          </CellGroup>
        </Stack>
      ))}
    </Stack>
  )
}
