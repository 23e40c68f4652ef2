import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { View } from '@tarojs/components'
import { RECORDS_COPY } from './copy'
import { type RecordMonth, type RecordRow } from './statement'

function Worth({ row: { minutes, state } }: { readonly row: RecordRow }) {
  return (
    <Stack gap={1} className="t-num">
      <View className="t-strong t-nowrap">{`${minutes} ${RECORDS_COPY.minutes}`}</View>
      {state === 'confirmed' ? (
        <Tag tone="good" icon="tick" label={RECORDS_COPY.states.confirmed} />
      ) : (
        <Tag tone="wait" icon="clock" label={RECORDS_COPY.states.pending} />
      )}
    </Stack>
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
                icon="clipboard"
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
