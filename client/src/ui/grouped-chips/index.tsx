import { useState, type ReactNode } from 'react'
import { CheckChips, ChoiceChips } from '../check-chips'
import { Stack } from '../stack'

/** Some of the answers, under their name. */
export interface ChipGroup<Key extends string> {
  readonly label: string
  readonly items: readonly { readonly key: Key; readonly label: string }[]
}

interface GroupsProps<Key extends string> {
  /** The question, for a screen reader. */
  readonly label: string
  readonly groups: readonly ChipGroup<Key>[]
}

/** The groups, and the answers of the one that is open: at first that of an answer, else the first. */
function Groups<Key extends string>(
  props: GroupsProps<Key> & {
    readonly held: Key | null | undefined
    readonly children: (group: ChipGroup<Key>) => ReactNode
  },
) {
  const { label, groups, held, children } = props
  const [opened, open] = useState(
    () => groups.find(({ items }) => items.some(({ key }) => key === held))?.label,
  )
  const shown = groups.find((group) => group.label === opened) ?? groups[0]
  return (
    <Stack gap={3}>
      <ChoiceChips
        label={label}
        items={groups.map((group) => ({ key: group.label, label: group.label }))}
        value={shown?.label ?? null}
        onChange={open}
      />
      {shown ? children(shown) : null}
    </Stack>
  )
}

export interface GroupedChipsProps<Key extends string> extends GroupsProps<Key> {
  readonly value: Key | null
  readonly onChange: (value: Key) => void
}

/** One of many short answers: the group first, then its answers. */
export function GroupedChips<Key extends string>(props: GroupedChipsProps<Key>) {
  const { value, onChange, ...rest } = props
  return (
    <Groups {...rest} held={value}>
      {({ label, items }) => (
        <ChoiceChips label={label} items={items} value={value} onChange={onChange} />
      )}
    </Groups>
  )
}

export interface GroupedCheckChipsProps<Key extends string> extends GroupsProps<Key> {
  readonly value: readonly Key[]
  readonly onChange: (value: Key[]) => void
}

/** Any of many short answers; what is on in other groups stays. */
export function GroupedCheckChips<Key extends string>(props: GroupedCheckChipsProps<Key>) {
  const { value, onChange, ...rest } = props
  return (
    <Groups {...rest} held={value[0]}>
      {({ label, items }) => (
        <CheckChips
          label={label}
          items={items}
          value={value}
          onChange={(some) => {
            const others = value.filter((one) => !items.some(({ key }) => key === one))
            onChange([...others, ...some])
          }}
        />
      )}
    </Groups>
  )
}
