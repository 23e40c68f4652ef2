import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { InlineAction } from '@client/ui/inline-action'
import { Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'

export interface RowsEditorProps<Row> {
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row, index: number) => string
  readonly titleOf: (row: Row) => string
  readonly hintOf?: (row: Row) => string
  /** Said where there are none. */
  readonly none?: string
  readonly remove: string
  /** The last row of all cannot go. */
  readonly keepsOne?: boolean
  /** The ways to one more; without any the list is full. */
  readonly adds: readonly { readonly label: string; readonly add: () => void }[]
  readonly onRemove: (index: number) => void
  /** The answers of one row. */
  readonly children: (row: Row, index: number) => ReactNode
}

/** Rows that are written one at a time: the one that is open shows its answers, the others what they say. */
export function RowsEditor<Row>(props: RowsEditorProps<Row>) {
  const { rows, keyOf, titleOf, hintOf, none, remove, keepsOne, adds, onRemove, children } = props
  const [open, setOpen] = useState(rows.length === 1 ? 0 : -1)
  const removable = !(keepsOne && rows.length === 1)
  return (
    <>
      {rows.length === 0 && none ? <View className="t-2">{none}</View> : null}
      {rows.map((row, index) =>
        index === open ? (
          <Card key={keyOf(row, index)}>
            <Stack gap={4}>
              {children(row, index)}
              {removable ? (
                <InlineAction
                  icon="trash"
                  tone="bad"
                  label={remove}
                  onPress={() => {
                    setOpen(-1)
                    onRemove(index)
                  }}
                />
              ) : null}
            </Stack>
          </Card>
        ) : (
          <Card key={keyOf(row, index)} pad="rows">
            <Cell
              title={titleOf(row)}
              hint={hintOf?.(row) || undefined}
              onPress={() => setOpen(index)}
            />
          </Card>
        ),
      )}
      {adds.map(({ label, add }) => (
        <Button
          key={label}
          variant="quiet"
          size="m"
          icon="plus"
          onPress={() => {
            setOpen(rows.length)
            add()
          }}
        >
          {label}
        </Button>
      ))}
    </>
  )
}
