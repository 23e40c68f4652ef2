import { Button } from '@client/ui/button'
import { Chip, Chips } from '@client/ui/chip'
import { Field } from '@client/ui/field'
import { VolunteerState } from '@shared/volunteer/model'
import { VOLUNTEER_STATE_WORDS } from '@shared/volunteer/words'
import { useState } from 'react'
import { PEOPLE_COPY } from './people-copy'

/** The contract's bounds of what is searched by, in characters. */
const SEARCH = { min: 4, max: 12 }

export interface RosterFilterProps {
  readonly state: VolunteerState | undefined
  readonly onState: (state: VolunteerState | undefined) => void
  /** Undefined looks at everybody again. */
  readonly onSearch: (search: string | undefined) => void
}

/** By where people stand, by number, or by the last four digits of the phone. */
export function RosterFilter({ state, onState, onSearch }: RosterFilterProps) {
  const [words, setWords] = useState('')
  const [checked, setChecked] = useState(false)
  const search = words.trim()
  const tooShort = search !== '' && search.length < SEARCH.min
  const find = () => {
    setChecked(true)
    if (!tooShort) onSearch(search === '' ? undefined : search)
  }
  return (
    <>
      <Field
        label={PEOPLE_COPY.search}
        hint={PEOPLE_COPY.searchHint}
        placeholder={PEOPLE_COPY.searchPlaceholder}
        max={SEARCH.max}
        value={words}
        error={checked && tooShort ? PEOPLE_COPY.searchProblem : undefined}
        onChange={(value) => {
          setWords(value)
          if (value.trim() === '') onSearch(undefined)
        }}
      />
      <Button variant="quiet" size="m" icon="search" onPress={find}>
        {PEOPLE_COPY.find}
      </Button>
      <Chips label={PEOPLE_COPY.states}>
        <Chip
          label={PEOPLE_COPY.all}
          selected={state === undefined}
          onPress={() => onState(undefined)}
        />
        {VolunteerState.options.map((one) => (
          <Chip
            key={one}
            label={VOLUNTEER_STATE_WORDS[one]}
            selected={state === one}
            onPress={() => onState(one)}
          />
        ))}
      </Chips>
    </>
  )
}
