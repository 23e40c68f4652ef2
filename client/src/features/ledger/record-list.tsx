import { Cell, CellGroup } from '@client/ui/cell'
import { Figure } from '@client/ui/figure'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { RecordRow } from '@shared/ledger/record-actions'
import { View } from '@tarojs/components'
import { RECORDS_COPY } from './copy'
import { hintOf, minutesOf, tagOf, titleOf, type RecordMonth } from './records'
import './record-list.scss'

function Worth({ row }: { readonly row: RecordRow }) {
  return (
    <View className="record-worth">
      <Figure size="s" value={minutesOf(row)} unit={RECORDS_COPY.minutes} />
      <Tag {...tagOf(row)} />
      {row.manual ? <Tag tone="wait" icon="edit" label={RECORDS_COPY.manual} /> : null}
    </View>
  )
}

interface RecordListProps {
  readonly months: readonly RecordMonth[]
  readonly onOpen: (row: RecordRow) => void
}

/** The services by month: what, when, how much, and whether it counts yet. */
export function RecordList({ months, onOpen }: RecordListProps) {
  return (
    <Stack>
      {months.map(({ month, rows }) => (
        <Stack key={month} gap={3}>
          <Heading size="lead">{month}</Heading>
          <CellGroup>
            {rows.map((row) => (
              <Cell
                key={row.id}
                icon={row.kind === 'activity' ? 'calendar' : 'clipboard'}
                title={titleOf(row)}
                hint={hintOf(row)}
                value={<Worth row={row} />}
                onPress={() => onOpen(row)}
              />
            ))}
          </CellGroup>
        </Stack>
      ))}
    </Stack>
  )
}
