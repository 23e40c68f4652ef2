import { Cell, CellGroup } from '@client/ui/cell'
import type { IconName } from '@client/ui/icon'
import { Tag } from '@client/ui/tag'
import type { Closing } from '@shared/activity/closing-actions'
import { HOME_COPY, PART_WORDS } from './copy'
import { CLOSING_PARTS, stepOf, type ClosingPart } from './steps'

const ICONS: Readonly<Record<ClosingPart, IconName>> = {
  hours: 'clock',
  record: 'clipboard',
  photos: 'camera',
  summary: 'edit',
  thanks: 'heart',
  feedback: 'smile',
}

/** How far a part is; what others say is only counted. */
function Standing({ part, closing }: { readonly part: ClosingPart; readonly closing: Closing }) {
  const { feedback, photos, mayVerify } = closing
  if (part === 'feedback') return <>{HOME_COPY.answers(feedback.answers)}</>
  const step = stepOf(part, closing)
  if (step === undefined) {
    const label = part === 'photos' ? HOME_COPY.photos(photos.length) : HOME_COPY.done
    return <Tag tone="good" icon="tick" label={label} />
  }
  if (step === 'stationHours' && !mayVerify) return <Tag label={HOME_COPY.later} />
  return <Tag tone="wait" label={HOME_COPY.todo} />
}

export interface PartCellsProps {
  readonly closing: Closing
  readonly onOpen: (part: ClosingPart) => void
}

/** The parts of the work behind an activity, each with a page of its own. */
export function PartCells({ closing, onOpen }: PartCellsProps) {
  return (
    <CellGroup>
      {CLOSING_PARTS.map((part) => (
        <Cell
          key={part}
          icon={ICONS[part]}
          tone={part !== 'feedback' && stepOf(part, closing) ? 'wait' : 'brand'}
          {...PART_WORDS[part]}
          value={<Standing part={part} closing={closing} />}
          onPress={() => onOpen(part)}
        />
      ))}
    </CellGroup>
  )
}
