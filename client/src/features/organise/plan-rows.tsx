import { AnswerCell, CellGroup } from '@client/ui/cell'
import { plannedMinutes } from '@shared/activity/attendance-rules'
import type { ActivityFields } from '@shared/activity/model'
import { NOTICE_ITEMS } from '@shared/activity/notice-rules'
import { ACTIVITY_COPY } from './copy'
import { lineOf } from './part-words'
import {
  mayWrite,
  PART_OF_ITEM,
  PART_TITLES,
  PARTS_OF_TAB,
  type EditTab,
  type PlanPart,
} from './plan-parts'
import { EXAMPLES, ROW_COPY } from './row-copy'
import type { PlanEdit } from './use-plan'

function labelOf(part: PlanPart, { slots: [slot] }: ActivityFields): string {
  return part === 'when' && slot ? ROW_COPY.time(plannedMinutes(slot)) : PART_TITLES[part]
}

export interface PlanRowsProps {
  readonly edit: PlanEdit
  readonly tab: EditTab
  readonly onOpen: (part: PlanPart) => void
}

/** The parts of a plan under one of its three heads, with what is missing marked (board 36, ACT-04). */
export function PlanRows({ edit, tab, onOpen }: PlanRowsProps) {
  const { fields, activity } = edit
  const items = NOTICE_ITEMS.filter((item) => edit.missing.includes(item))
  const lacking = new Set(items.map((item) => PART_OF_ITEM[item]))
  return (
    <CellGroup>
      {PARTS_OF_TAB[tab].map((part) => (
        <AnswerCell
          key={part}
          label={labelOf(part, fields)}
          answer={
            (lacking.has(part) ? '' : lineOf(part, fields, activity.leaders)) || EXAMPLES[part]
          }
          missing={lacking.has(part) ? ACTIVITY_COPY.missing : undefined}
          onPress={mayWrite(part, activity.state) ? () => onOpen(part) : undefined}
        />
      ))}
    </CellGroup>
  )
}
