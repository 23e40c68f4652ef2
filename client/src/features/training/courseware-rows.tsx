import { Cell, CellGroup } from '@client/ui/cell'
import { Tag } from '@client/ui/tag'
import type { CoursewareRow } from '@shared/training/courseware'
import type { ReactNode } from 'react'
import { FORM_WORDS } from './copy'
import { COURSEWARE_COPY, STATE_WORDS } from './courseware-copy'

/** `讲稿，18 页`, `视频，4 分钟`. */
export function lengthWords({ form, length }: Pick<CoursewareRow, 'form' | 'length'>): string {
  const { label } = FORM_WORDS[form]
  return form === 'video'
    ? COURSEWARE_COPY.minutes(label, length)
    : COURSEWARE_COPY.pages(label, length)
}

/** How it stands: an accepted one whose next version is being written counts all the same. */
export function stateOf({ state, acceptedVersion }: CoursewareRow) {
  return STATE_WORDS[acceptedVersion !== null && state === 'draft' ? 'next' : state]
}

export interface CoursewareRowsProps {
  readonly courseware: readonly CoursewareRow[]
  /** Under the name, where it is not its length that matters. */
  readonly hintOf?: (row: CoursewareRow) => string
  readonly endOf?: (row: CoursewareRow) => ReactNode
  readonly onOpen: (row: CoursewareRow) => void
}

/** Courseware, a row each. Board 42. */
export function CoursewareRows(props: CoursewareRowsProps) {
  const {
    courseware,
    hintOf = lengthWords,
    endOf = (row) => <Tag {...stateOf(row)} />,
    onOpen,
  } = props
  return (
    <CellGroup>
      {courseware.map((row) => (
        <Cell
          key={row.id}
          icon={FORM_WORDS[row.form].icon}
          tone="note"
          title={row.title}
          hint={hintOf(row)}
          value={endOf(row)}
          onPress={() => onOpen(row)}
        />
      ))}
    </CellGroup>
  )
}
