import { Button } from '@client/ui/button'
import { Field } from '@client/ui/field'
import { Sheet } from '@client/ui/sheet'
import { useState } from 'react'

export interface TypeCodeSheetProps {
  readonly open: boolean
  readonly words: {
    readonly typeTitle: string
    readonly typeLabel: string
    readonly typePlaceholder?: string
    readonly typeAct: string
    readonly close: string
  }
  /** Why what was typed is of no use. */
  readonly problem?: string
  readonly onClose: () => void
  readonly onType: (text: string) => void
}

/** For where no camera can be asked: what a code says is typed or pasted. */
export function TypeCodeSheet({ open, words, problem, onClose, onType }: TypeCodeSheetProps) {
  const [text, setText] = useState('')
  const typed = text.trim()
  return (
    <Sheet
      open={open}
      label={words.typeTitle}
      closeLabel={words.close}
      onClose={onClose}
      action={
        <Button
          disabled={typed === ''}
          onPress={() => {
            setText('')
            onType(typed)
          }}
        >
          {words.typeAct}
        </Button>
      }
    >
      <Field
        label={words.typeTitle}
        placeholder={words.typePlaceholder}
        max={200}
        value={text}
        error={problem}
        onChange={setText}
      />
    </Sheet>
  )
}
