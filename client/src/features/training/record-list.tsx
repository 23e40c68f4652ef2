import { Cell, CellGroup } from '@client/ui/cell'
import { Tag } from '@client/ui/tag'
import { friendlyDate } from '@shared/kit/time'
import type { TrainingRecord } from '@shared/training/model'
import { studyHours } from '@shared/training/rules'
import { OWN_COPY, RESULT_WORDS } from './copy'

export interface RecordListProps {
  readonly records: readonly TrainingRecord[]
  readonly onOpen: (record: TrainingRecord) => void
}

/** What one has attended, newest first. TRN-07. */
export function RecordList({ records, onOpen }: RecordListProps) {
  return (
    <CellGroup>
      {records.map((record) => (
        <Cell
          key={record.id}
          icon="lecture"
          tone={record.result === 'passed' ? 'good' : 'wait'}
          title={record.title}
          hint={OWN_COPY.line(friendlyDate(record.at), studyHours(record.minutes))}
          value={<Tag {...RESULT_WORDS[record.result]} />}
          onPress={() => onOpen(record)}
        />
      ))}
    </CellGroup>
  )
}
