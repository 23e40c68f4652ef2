import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { useState, type ReactNode } from 'react'
import { EDIT_COPY, QUESTION_COPY } from './copy'
import { addPart, movePart, removePart, withPart } from './parts'

interface Part {
  readonly id: string
  readonly label: string
  readonly stays?: boolean | undefined
}

export interface PartRowsProps<T extends Part> {
  readonly parts: readonly T[]
  /** With which the names of new ones begin. */
  readonly letter: string
  /** How many there may be, and letters in each. */
  readonly most: number
  readonly letters: number
  readonly add: string
  readonly make: (id: string) => T
  readonly onChange: (parts: T[]) => void
  /** What else one of them says, in words and to be changed. */
  readonly hintOf?: (part: T) => string | undefined
  readonly more?: (part: T, change: (some: Partial<T>) => void) => ReactNode
}

/** A question is asked with at least two of them. */
const LEAST = 2

/** Choices, rows or columns in their order: the one that is open is written, the others say what they say. */
export function PartRows<T extends Part>(props: PartRowsProps<T>) {
  const { parts, letter, most, letters, add, make, onChange, hintOf, more } = props
  const [open, setOpen] = useState<string>()
  const addOne = () => {
    const next = addPart(parts, letter, make)
    setOpen(next.find(({ id }) => !parts.some((part) => part.id === id))?.id)
    onChange(next)
  }
  return (
    <Stack gap={2}>
      {parts.map((part, at) => {
        const name = QUESTION_COPY.part(at + 1)
        if (part.id !== open) {
          const title = part.label === '' ? QUESTION_COPY.unwritten : part.label
          return (
            <Card key={part.id} pad="rows">
              <Cell
                title={title}
                hint={hintOf?.(part)}
                weight="plain"
                onPress={() => setOpen(part.id)}
              />
            </Card>
          )
        }
        const change = (some: Partial<T>) => onChange(withPart(parts, at, some))
        return (
          <Card key={part.id}>
            <Stack gap={4}>
              <Field
                label={name}
                max={letters}
                value={part.label}
                onChange={(label) =>
                  onChange(parts.map((one) => (one === part ? { ...one, label } : one)))
                }
              />
              {more?.(part, change)}
              <PartActions
                isFirst={at === 0}
                isLast={at === parts.length - 1}
                mayGo={parts.length > LEAST}
                onMove={(by) => onChange(movePart(parts, at, by))}
                onRemove={() => onChange(removePart(parts, at))}
              />
            </Stack>
          </Card>
        )
      })}
      {parts.length < most ? (
        <Button variant="quiet" size="m" icon="plus" onPress={addOne}>
          {add}
        </Button>
      ) : null}
    </Stack>
  )
}

export interface PartActionsProps {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly mayGo: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** What is done to one of several that stand in an order. */
export function PartActions({ isFirst, isLast, mayGo, onMove, onRemove }: PartActionsProps) {
  return (
    <Row wrap gap={4}>
      {isFirst ? null : <InlineAction icon="up" label={EDIT_COPY.up} onPress={() => onMove(-1)} />}
      {isLast ? null : (
        <InlineAction icon="down" label={EDIT_COPY.down} onPress={() => onMove(1)} />
      )}
      {mayGo ? (
        <InlineAction icon="trash" tone="bad" label={EDIT_COPY.remove} onPress={onRemove} />
      ) : null}
    </Row>
  )
}
