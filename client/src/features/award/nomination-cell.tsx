import { Cell } from '@client/ui/cell'
import { Tag } from '@client/ui/tag'
import type { NominationRow } from '@shared/badge/award-model'
import { isPersonal } from '@shared/badge/award-rules'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import { STATE_WORDS } from './copy'
import { ROUND_COPY } from './work-copy'

export interface NominationCellProps {
  readonly row: NominationRow
  /** Said instead of the station, such as how far a juror is. */
  readonly hint?: string
  readonly onOpen: () => void
}

/** Somebody who was named, with where it stands. */
export function NominationCell({ row, hint, onOpen }: NominationCellProps) {
  const { category, name, stationName, state, listed } = row
  const { label, tone } = STATE_WORDS[state]
  const further = hint ?? (name === stationName ? '' : stationName)
  const shown = listed && state === 'passed'
  return (
    <Cell
      {...(isPersonal(category) ? { letter: name.slice(0, 1) } : { icon: 'medal' as const })}
      title={name}
      hint={[CATEGORY_NAMES[category], further].filter(Boolean).join('，')}
      value={<Tag tone={shown ? 'reward' : tone} label={shown ? ROUND_COPY.listed : label} />}
      onPress={onOpen}
    />
  )
}
