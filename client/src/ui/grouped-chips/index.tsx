import { useState } from 'react'
import { ChoiceChips } from '../check-chips'
import { Stack } from '../stack'

/** Some of the answers, under their name. */
export interface ChipGroup<Key extends string> {
  readonly label: string
  readonly items: readonly { readonly key: Key; readonly label: string }[]
}

export interface GroupedChipsProps<Key extends string> {
  /** The question, for a screen reader. */
  readonly label: string
  readonly groups: readonly ChipGroup<Key>[]
  readonly value: Key | null
  readonly onChange: (value: Key) => void
}

/** One of many short answers: the group first, then its answers. */
export function GroupedChips<Key extends string>(props: GroupedChipsProps<Key>) {
  const { label, groups, value, onChange } = props
  const held = groups.find(({ items }) => items.some(({ key }) => key === value))
  const [opened, open] = useState(held?.label)
  const shown = groups.find((group) => group.label === (opened ?? groups[0]?.label))
  return (
    <Stack gap={3}>
      <ChoiceChips
        label={label}
        items={groups.map((group) => ({ key: group.label, label: group.label }))}
        value={shown?.label ?? null}
        onChange={open}
      />
      {shown ? (
        <ChoiceChips label={shown.label} items={shown.items} value={value} onChange={onChange} />
      ) : null}
    </Stack>
  )
}
