import { Chip } from '@client/ui/chip'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { Sheet } from '@client/ui/sheet'
import { Row } from '@client/ui/stack'
import { FIND_COPY } from './copy'
import { FIELDS, GROUPS, WHENS, type Search } from './wanted'

type Choice = readonly (readonly [key: string, label: string])[]
export type SearchPart = 'when' | 'stationId' | 'whom' | 'field'

const NAMES: Readonly<Record<SearchPart, string>> = {
  when: FIND_COPY.when.any,
  stationId: FIND_COPY.where,
  whom: FIND_COPY.whom,
  field: FIND_COPY.field,
}
const PARTS = Object.keys(NAMES) as SearchPart[]

interface Searching {
  readonly search: Search
  /** By id, with their names. */
  readonly stations: Choice
  readonly onChange: (change: Partial<Search>) => void
}

function choicesOf(part: SearchPart, stations: Choice): Choice {
  if (part === 'when') return WHENS
  const choices = { stationId: stations, whom: GROUPS, field: FIELDS }[part]
  return [['', FIND_COPY.any], ...choices]
}

export interface SearchBarProps extends Searching {
  readonly onPick: (part: SearchPart) => void
}

/** Words, and four pickers, none out of sight, each saying what it is set to. ACT-07. */
export function SearchBar({ search, stations, onChange, onPick }: SearchBarProps) {
  const labelOf = (part: SearchPart) => {
    const isChosen = ([key]: Choice[number]) => key === search[part] && key !== ''
    return choicesOf(part, stations).find(isChosen)?.[1] ?? NAMES[part]
  }
  return (
    <>
      <Field
        label={FIND_COPY.words}
        placeholder={FIND_COPY.placeholder}
        max={20}
        value={search.words}
        onChange={(words) => onChange({ words })}
      />
      <Row gap={2} wrap>
        {PARTS.map((part) => (
          <Chip key={part} icon="down" label={labelOf(part)} onPress={() => onPick(part)} />
        ))}
      </Row>
    </>
  )
}

export interface SearchSheetProps extends Searching {
  /** Nothing while none is picked. */
  readonly part: SearchPart | undefined
  readonly onClose: () => void
}

/** The answers of one picker. */
export function SearchSheet({ part, search, stations, onChange, onClose }: SearchSheetProps) {
  if (part === undefined) return null
  const choose = (key: string) => {
    onChange({ [part]: key })
    onClose()
  }
  return (
    <Sheet open label={NAMES[part]} closeLabel={FIND_COPY.close} onClose={onClose}>
      <OptionGroup label={NAMES[part]} arrows="move">
        {choicesOf(part, stations).map(([key, label]) => (
          <Option
            key={key}
            title={label}
            selected={search[part] === key}
            onSelect={() => choose(key)}
          />
        ))}
      </OptionGroup>
    </Sheet>
  )
}
