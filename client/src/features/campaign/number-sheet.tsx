import { Button } from '@client/ui/button'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { useState } from 'react'
import { EDIT_COPY } from './copy'
import { countOf } from './plan-words'

export interface NumberSheetProps {
  readonly title: string
  readonly label: string
  readonly value: number | undefined
  /** It must not become less. */
  readonly least?: number
  readonly problem: string
  /** The words and the act of doing without; left out where that cannot be. */
  readonly without?: { readonly words: string; readonly act: () => void }
  readonly onDone: (value: number) => void
  readonly onClose: () => void
}

/** One whole number, over the page. */
export function NumberSheet(props: NumberSheetProps) {
  const { title, label, value, least = 1, problem, without, onDone, onClose } = props
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const [tried, setTried] = useState(false)
  const count = countOf(typed)
  const isFine = count !== undefined && count >= least
  const done = () => {
    setTried(true)
    if (isFine) onDone(count)
  }
  return (
    <Sheet
      open
      label={title}
      closeLabel={EDIT_COPY.close}
      onClose={onClose}
      action={
        <Stack gap={2}>
          {without ? (
            <Button variant="quiet" onPress={without.act}>
              {without.words}
            </Button>
          ) : null}
          <Button onPress={done}>{EDIT_COPY.done}</Button>
        </Stack>
      }
    >
      <PageHead size="title" title={title} />
      <Field
        label={label}
        keyboard="number"
        max={7}
        value={typed}
        error={tried && !isFine ? problem : undefined}
        onChange={setTyped}
      />
    </Sheet>
  )
}
